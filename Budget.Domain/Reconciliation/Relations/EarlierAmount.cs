using System.Collections.Immutable;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>An earlier amount in terms of what is printed (上年数): itself, or the later amount less its change.</summary>
/// <param name="What">The earlier amount: what it is about, of which year and stage.</param>
/// <param name="From">The figure that it starts from: itself, or the later amount.</param>
/// <param name="Change">What lies between the two; null if the earlier amount itself is printed.</param>
/// <param name="Direction">The direction word of the change.</param>
internal sealed record EarlierAmount(Coordinate What, Fact From, Fact? Change, ChangeDirection Direction)
{
    /// <summary>Whether the earlier amount itself is printed.</summary>
    internal bool IsPrinted => Change is null;

    /// <summary>What has to be added to the later amount: of a fall, the change.</summary>
    private int Sign => Direction == ChangeDirection.Decrease ? 1 : -1;

    internal static EarlierAmount Printed(Fact prior) => new(prior.Coordinate, prior, null, ChangeDirection.Unchanged);

    internal static EarlierAmount Changed(Coordinate what, Fact later, Fact change, ChangeDirection direction) => new(what, later, change, direction);

    /// <summary>持平 of figures that are rounded: no more has changed than a step of the last place that is printed.</summary>
    internal static EarlierAmount Unchanged(Coordinate what, Fact later, Fact stated) =>
        new(what, later, Fact.Unspoken(stated.Figure!.WithValue(Rounding.WithDecimals(0, stated.Figure.Decimals)), stated), ChangeDirection.Unchanged);

    /// <summary>Whether it follows from a word alone that could as well be wrong.</summary>
    internal bool HangsOnAWord => !IsPrinted && Direction == ChangeDirection.Unchanged;

    internal ImmutableArray<(Fact Fact, int Sign)> ToTerms() => Change is { } change ? [(From, 1), (change, Sign)] : [(From, 1)];

    internal LocalizedText Describe() => FactText.Describe(What);

    /// <summary>What it follows from.</summary>
    internal LocalizedText DescribeOrigin() => LocalizedText.FromResource(
        IsPrinted ? "Earlier.Printed" : "Earlier." + Direction, From.Figure!.TextWithUnit, Change?.Figure?.TextWithUnit ?? string.Empty);
}
