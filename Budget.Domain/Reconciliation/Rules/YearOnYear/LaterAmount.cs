using Budget.Domain.Disclosure;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>The later amount of a stated change, as the document prints it best.</summary>
internal static class LaterAmount
{
    /// <summary>
    /// What the earlier amount is to be reckoned from: the figure of the statement itself, unless others contradict it or
    /// one that they bear out is finer. What is called unchanged is so to the digits of the statement, however fine others are.
    /// </summary>
    internal static Fact Of(FactSet facts, ChangeStatement change) =>
        facts.Agreed(change.Current.Coordinate) is not { } agreed ? change.Current
        : change.Current.Figure is { } own && change.Current.IsBorneOutBy(agreed)
            && (change.Stated.Direction == ChangeDirection.Unchanged || own.Step <= agreed.Figure!.Step) ? change.Current
        : agreed;
}
