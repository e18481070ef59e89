using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A quantity that is printed several times with as many decimals has one last digit (同一数据末位一致).</summary>
/// <remarks>
/// Two printings that differ by one step can both be right, of the one amount that lies exactly half way between them; so it
/// is no contradiction, and hardly ever the truth. Stateless and thread-safe.
/// </remarks>
public sealed class PrintedWithOneLastDigit() : Rule("totals.last-digit", Severity.Info)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        from coordinate in facts.Coordinates
        where coordinate.Function.IsComplete && facts.At(coordinate).Count > 1
        from alike in facts.At(coordinate).Where(fact => !fact.IsExact && !fact.IsDerived).GroupBy(fact => (fact.Figure!.Kind, fact.Figure.Step))
        let values = alike.GroupBy(fact => fact.Figure!.BaseValue).OrderBy(value => value.Count()).ToList()
        where values.Count == 2 && Math.Abs(values[0].Key - values[1].Key) == alike.Key.Step
        select Describe(values[0].ToList(), values[1].First());

    private static Diagnostic Describe(List<Fact> rarer, Fact usual)
    {
        var (stated, expected) = (rarer[0].Figure!.TextWithUnit, usual.Figure!.TextWithUnit);
        return new(
            LocalizedText.FromResource("LastDigit", FactText.Describe(usual), stated, expected),
            [.. rarer.Append(usual).Select(fact => fact.Location!)],
            stated,
            expected);
    }
}
