namespace Budget.Domain.Classification.Citations;

/// <summary>What a printed heading means in an edition of the economic classification, and how surely (经济科目识别结果).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record EconomicResolution : HeadingMatch<EconomicCode>
{
    internal EconomicResolution(EconomicCitation citation, HeadingMatch<EconomicCode> match)
        : base(match) => Citation = citation;

    /// <summary>The heading as printed.</summary>
    public EconomicCitation Citation { get; }
}
