using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Comparison;

/// <content>The movements along one axis, for reading: each heading once, without those that both documents print as zero or leave out.</content>
public sealed partial record DisclosureComparison
{
    private static readonly ExpenditureType?[][] WithinBasic =
        [[null], [ExpenditureType.Basic], [ExpenditureType.Personnel, ExpenditureType.DailyOperating]];

    /// <summary>All revenue and all expenditure, of all funds and of each set of funds, in printed order.</summary>
    public ValueList<PublishedMovement> Totals() =>
        OfMoney.Where(movement => movement.Coordinate is { Function.Level: 0, Type: null, Economic: null, Source: null }).ToValueList();

    /// <summary>Expenditure by the finest functional headings, of all funds or of those by which most are printed; largest change first.</summary>
    public ValueList<PublishedMovement> ByFunction() => Finest(
        OfMoney.Where(movement => movement.Coordinate is { Flow: Flow.Expenditure, Function.Level: > 0, Type: null, Economic: null }),
        (other, movement) => other.Function != movement.Function && other.Funds == movement.Funds && other.Function.Ancestors().Contains(movement.Function));

    /// <summary>Expenditure by type: basic expenditure as personnel and daily operating expenditure where these are printed; largest change first.</summary>
    public ValueList<PublishedMovement> ByType() => Finest(
        OfMoney.Where(movement => movement.Coordinate is { Flow: Flow.Expenditure, Function.Level: 0, Type: not null, Economic: null }),
        (other, movement) => other.Funds == movement.Funds && movement.Type == ExpenditureType.Basic && other.Type is ExpenditureType.Personnel or ExpenditureType.DailyOperating);

    /// <summary>Expenditure by the finest economic headings, of the types by which most are printed; largest change first.</summary>
    public ValueList<PublishedMovement> ByEconomic() => WithinBasic
        .Select(types => Finest(
            OfMoney.Where(movement => movement.Coordinate is { Flow: Flow.Expenditure, Function.Level: 0, Economic: not null } && types.Contains(movement.Coordinate.Type)),
            (other, movement) => (other.Funds, other.Type) == (movement.Funds, movement.Type) && IsBelow(other.Economic, movement.Economic)))
        .OrderByDescending(parts => parts.Count)
        .First();

    /// <summary>What is stated by its name, such as the three public expenses or procurement, in printed order; things that are counted too.</summary>
    public ValueList<PublishedMovement> Named() => Movements.Where(movement => movement.Coordinate.Measure != Measure.Budget).ToValueList();

    private IEnumerable<PublishedMovement> OfMoney => Movements.Where(movement =>
        movement.Coordinate is { Unit: null, Project: null } && movement.Coordinate.Measure == Measure.Budget && IsSomething(movement.Prior, movement.Current));

    // Of one fund within another only one is a part; whichever set of funds prints most, its headings add up.
    private static ValueList<PublishedMovement> Finest(IEnumerable<PublishedMovement> movements, Func<Coordinate, Coordinate, bool> isWithin)
    {
        var all = movements.ToList();
        var parts = all.FindAll(movement => !all.Exists(other => isWithin(other.Coordinate, movement.Coordinate)));
        return parts
            .GroupBy(movement => movement.Coordinate.Funds.IsSingleFund ? default(FundScope?) : movement.Coordinate.Funds)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key?.Funds.Length ?? 0)
            .Take(1)
            .SelectMany(group => group)
            .OrderByDescending(SizeOf)
            .ToValueList();
    }

    private static bool IsSomething(params PublishedAmount[] amounts) => amounts.Any(amount => amount.Figure is { Value: not 0 });

    private static decimal SizeOf(PublishedMovement movement) =>
        Math.Max(Math.Abs(movement.Change.Lower ?? 0), Math.Abs(movement.Change.Upper ?? 0));

    private static bool IsBelow(string? part, string? whole) =>
        EconomicCode.TryParse(part, out var code) && EconomicCode.TryParse(whole, out var ancestor) && code != ancestor && code.IsWithin(ancestor);
}
