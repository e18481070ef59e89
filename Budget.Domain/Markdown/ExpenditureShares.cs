using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Markdown;

/// <summary>What share of expenditure each category and each type has, as far as a document prints it.</summary>
internal sealed class ExpenditureShares(FactSet facts, AmountUnit unit)
{
    private static readonly ExpenditureType[] Types =
    [
        ExpenditureType.Personnel, ExpenditureType.DailyOperating, ExpenditureType.Basic, ExpenditureType.Project,
        ExpenditureType.RemittanceToHigherLevel, ExpenditureType.Business, ExpenditureType.GrantsToAffiliates,
    ];

    /// <summary>The categories with their amounts, of the widest set of funds for which several are printed.</summary>
    internal IReadOnlyList<(LocalizedText Name, decimal Amount)> ByCategory() =>
        facts.Coordinates
            .Where(coordinate => coordinate is { Function.Level: 1, Type: null } && coordinate == facts.Whole with { Funds = coordinate.Funds, Function = coordinate.Function })
            .GroupBy(coordinate => coordinate.Funds)
            .OrderByDescending(group => group.Key.Funds.Length)
            .Select(group => Printed(group.Select(coordinate => (CategoryName(facts, coordinate.Function), coordinate))))
            .FirstOrDefault(parts => parts.Count > 1) ?? [];

    /// <summary>The types with their amounts; basic expenditure by its parts where they are printed.</summary>
    internal IReadOnlyList<(LocalizedText Name, decimal Amount)> ByType() =>
        Printed(TypesOf(facts).Select(type => (LocalizedText.FromResource("Type." + type), facts.Whole with { Type = type })));

    /// <summary>The types that a document splits its expenditure into.</summary>
    internal static IEnumerable<ExpenditureType> TypesOf(FactSet facts)
    {
        var split = facts.Has(facts.Whole with { Type = ExpenditureType.Personnel });
        return Types.Where(type => type != ExpenditureType.Basic || !split);
    }

    /// <summary>The name of a category: in English that of the edition, in Chinese as it is printed.</summary>
    internal static LocalizedText CategoryName(FactSet facts, FunctionalHeading heading)
    {
        var name = heading.Label ?? heading.ToString();
        return new((heading.Code is { } code ? facts.Classifications.Functional.Find(code)?.EnglishName : null) ?? name, name);
    }

    private List<(LocalizedText Name, decimal Amount)> Printed(IEnumerable<(LocalizedText Name, Coordinate Coordinate)> parts) =>
    [
        .. from part in parts
           let figure = facts.At(part.Coordinate) is [var first, ..] ? first.Figure : null
           where figure is { BaseValue: > 0 }
           select (part.Name, figure.BaseValue / unit.SizeInYuan()),
    ];
}
