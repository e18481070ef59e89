using Budget.Domain.Internal;

namespace Budget.Domain.RollUps;

/// <summary>What a roll-up tells apart (汇总口径); everything else is added up.</summary>
/// <remarks>The default tells nothing apart: one total. Compares by content. Immutable and thread-safe.</remarks>
public sealed record RollUpAxes
{
    /// <summary>Whether fiscal years are told apart; then every source of lines must name its year.</summary>
    public bool ByYear { get; init; }

    /// <summary>Whether units are told apart, by their numbers.</summary>
    public bool ByUnit { get; init; }

    /// <summary>Whether funds are told apart.</summary>
    public bool ByFund { get; init; }

    /// <summary>Whether types of expenditure are told apart, as the lines say them.</summary>
    public bool ByType { get; init; }

    /// <summary>How deep headings of the functional classification are told apart: 0 for not at all, 1 for categories, 2 for subcategories, 3 for items.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public int FunctionLevel { get; init => field = (int)Guard.InRange(value, 0, 3); }

    /// <summary>How deep headings of the economic classification are told apart: 0 for not at all, 1 for categories, 2 for items.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public int EconomicLevel { get; init => field = (int)Guard.InRange(value, 0, 2); }

    /// <summary>Whether these axes tell apart all that the others do.</summary>
    /// <param name="coarser">The axes that may tell less apart.</param>
    /// <exception cref="ArgumentNullException">The other axes are null.</exception>
    public bool Cover(RollUpAxes coarser)
    {
        Guard.NotNull(coarser);
        return (ByYear || !coarser.ByYear)
            && (ByUnit || !coarser.ByUnit)
            && (ByFund || !coarser.ByFund)
            && (ByType || !coarser.ByType)
            && FunctionLevel >= coarser.FunctionLevel
            && EconomicLevel >= coarser.EconomicLevel;
    }
}
