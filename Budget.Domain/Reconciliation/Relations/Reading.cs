using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>How the figures of a document are read: what it does with the digits that it does not print.</summary>
/// <param name="Amounts">Of amounts and counts.</param>
/// <param name="Percentages">Of percentages, which another program may have computed.</param>
internal readonly record struct Reading(RoundingConvention Amounts, RoundingConvention Percentages)
{
    /// <summary>The ways in which the document may have rounded its percentages.</summary>
    internal IEnumerable<RoundingConvention> PercentageConventions =>
        Percentages == RoundingConvention.Unknown ? [RoundingConvention.HalfUp, RoundingConvention.Truncation] : [Percentages];

    internal static Reading As(RoundingConvention convention) => new(convention, convention);

    internal RoundingConvention Of(FigureKind kind) => kind == FigureKind.Percentage ? Percentages : Amounts;

    /// <summary>What a fact would stand for if another figure were printed there.</summary>
    internal Interval Read(Fact fact, Figure printed) => fact.IsExact ? Interval.Point(printed.BaseValue) : fact.ToInterval(printed, (fact.ReadAs ?? this).Of(printed.Kind));

    /// <summary>The true values of a fact; one from another document is read as that document rounds.</summary>
    internal Interval Read(Fact fact) => (fact.ReadAs ?? this).ReadAlike(fact);

    private Interval ReadAlike(Fact fact) => fact.ToInterval(Of(fact.Figure?.Kind ?? FigureKind.Amount));
}
