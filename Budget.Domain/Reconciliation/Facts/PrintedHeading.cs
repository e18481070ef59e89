using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>A heading of the functional classification where a document prints it (科目的一次出现), with what it means.</summary>
/// <param name="Resolution">What is printed, and the heading meant.</param>
/// <param name="Funds">The funds whose money is listed there.</param>
/// <param name="Amount">The amount beside it; null if none is printed.</param>
/// <param name="Location">Where it stands.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record PrintedHeading(HeadingResolution Resolution, FundScope Funds, Figure? Amount, Location Location)
{
    /// <summary>The heading in the coordinates of facts.</summary>
    public FunctionalHeading Heading { get; init; } = Resolution.ToHeading();

    /// <summary>Where the same entry of the same list was printed before, with its number; null for a first printing.</summary>
    public Location? Repeats { get; init; }
}
