using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>What is paid for pensions, medical insurance and housing is the same by function and by economic heading (功能分类与经济分类对应).</summary>
/// <remarks>
/// Within basic expenditure, where both are printed for the same funds. A warning, because a unit can pay a little of it under
/// another functional heading. Stateless and thread-safe.
/// </remarks>
public sealed class FunctionMeetsEconomy() : Rule("function.meets-economy", Severity.Warning)
{
    // Beside insurance and the supplement for civil servants, 2101199 pays for what has no economic heading of its own.
    private static readonly (string Function, string[] Economic, string? Other)[] Pairs =
    [
        ("2080505", ["30108"], null),
        ("2080506", ["30109"], null),
        ("21011", ["30110", "30111"], "2101199"),
        ("2210201", ["30113"], null),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var (function, economic, rest) in Pairs)
        {
            var heading = HeadingOf(function);
            foreach (var basic in facts.Coordinates.Where(coordinate => coordinate == facts.Whole with { Funds = coordinate.Funds, Type = ExpenditureType.Basic, Function = heading }))
            {
                var parts = economic.Select(code => basic with { Function = FunctionalHeading.Root, Type = ExpenditureType.Personnel, Economic = code }).Where(facts.Has).ToList();
                if (parts.Count > 0)
                {
                    parts.AddRange(new[] { rest }.OfType<string>().Select(code => basic with { Function = HeadingOf(code) }).Where(facts.Has));
                    yield return new SumRelation(facts.One(basic), parts.ConvertAll(part => facts.One(part)));
                }
            }
        }
    }

    private static FunctionalHeading HeadingOf(string code) => FunctionalHeading.FromCode(FunctionalCode.Parse(code));
}
