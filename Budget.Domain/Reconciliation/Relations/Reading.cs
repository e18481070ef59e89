using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>How the figures of a document are read: what it does with the digits that it does not print.</summary>
/// <param name="Amounts">Of amounts and counts.</param>
/// <param name="Percentages">Of percentages, which another program may have computed.</param>
internal readonly record struct Reading(RoundingConvention Amounts, RoundingConvention Percentages)
{
    internal static Reading As(RoundingConvention convention) => new(convention, convention);

    /// <summary>The true values of a fact; one from another document is read as that document rounds.</summary>
    internal Interval Read(Fact fact) => (fact.ReadAs ?? this).ReadAlike(fact);

    private Interval ReadAlike(Fact fact) => fact.ToInterval(fact.Figure?.Kind == FigureKind.Percentage ? Percentages : Amounts);
}
