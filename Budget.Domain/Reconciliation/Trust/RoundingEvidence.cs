using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>How the figures of a document were taken to be rounded, and what speaks for it (取舍方式及依据).</summary>
/// <remarks>
/// A pair is a fine and a coarse printing of one quantity: 877,080 元 printed elsewhere as 87.70万元 was cut, since rounded it
/// would be 87.71. Amounts and percentages are told apart, because a department may cut amounts by hand and let a program
/// round the percentages. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record RoundingEvidence
{
    /// <summary>How amounts and counts are read.</summary>
    public required RoundingConvention Amounts { get; init; }

    /// <summary>How percentages are read.</summary>
    public required RoundingConvention Percentages { get; init; }

    /// <summary>What that rests on.</summary>
    public required RoundingBasis Basis { get; init; }

    /// <summary>Pairs of a fine and a coarse printing of one quantity: how many coarse ones tell.</summary>
    public RoundingTally Pairs { get; init; } = RoundingTally.None;

    /// <summary>
    /// Relations between amounts that can hold under one convention only, the sameness of pairs among them; or, where none
    /// tells and percentages were rounded otherwise, the relations with percentages that tell it of their amounts.
    /// </summary>
    public RoundingTally AmountRelations { get; init; } = RoundingTally.None;

    /// <summary>Relations with percentages that can hold under one convention only.</summary>
    public RoundingTally PercentageRelations { get; init; } = RoundingTally.None;
}
