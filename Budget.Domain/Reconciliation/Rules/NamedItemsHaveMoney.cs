using Budget.Domain.Classification;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A list of economic items in prose names exactly those for which the table has money (经济分类科目列举一致).</summary>
/// <remarks>Names are compared without spaces and with half- and full-width brackets alike. Stateless and thread-safe.</remarks>
public sealed class NamedItemsHaveMoney() : Rule("types.named-items", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        if (facts.Disclosure.BasicExpenditure is not { } basic)
        {
            return [];
        }

        return Compare(facts, basic.Personnel, ExpenditureType.Personnel, "/basicExpenditure/personnel/items", basic.Place)
            .Concat(Compare(facts, basic.DailyOperating, ExpenditureType.DailyOperating, "/basicExpenditure/dailyOperating/items", basic.Place));
    }

    private static IEnumerable<Claim> Compare(FactSet facts, EconomicGroup? group, ExpenditureType type, string pointer, Place place)
    {
        // A list that leads on with 等 or prints amounts is no list of names alone; and without a table there is nothing to compare.
        var rows = TableItems(facts, type);
        if (group is null || group.Items.Count == 0 || group.Items.Any(item => item.Amount is not null) || rows.Count == 0)
        {
            yield break;
        }

        var here = new Location(pointer, place.Section, place.Paragraph);
        var named = new HashSet<string>(group.Items.Select(item => Plain(item.Name)), StringComparer.Ordinal);
        var funded = rows.Where(row => row.Fact.Figure is { BaseValue: not 0 }).ToList();
        var known = new HashSet<string>(funded.Select(row => Plain(row.Name)), StringComparer.Ordinal);
        var unfunded = group.Items.Where(item => !known.Contains(Plain(item.Name))).ToList();
        var unnamed = funded.FindAll(row => !named.Contains(Plain(row.Name)));
        if (unfunded is [var written] && unnamed is [var meant])
        {
            // One name in the place of another is one slip.
            yield return new Diagnostic(
                LocalizedText.FromResource("Named.Instead", written.Name, meant.Name, meant.Fact.Figure!.TextWithUnit), [here, meant.Fact.Location!], written.Name, meant.Name);
            yield break;
        }

        foreach (var item in unfunded)
        {
            yield return new Diagnostic(LocalizedText.FromResource("Named.NoMoney", item.Name), [here], item.Name);
        }

        foreach (var (name, fact) in unnamed)
        {
            yield return new Diagnostic(LocalizedText.FromResource("Named.NotNamed", name, fact.Figure!.TextWithUnit), [here, fact.Location!], fact.Figure.TextWithUnit, name);
        }
    }

    private static List<(string Name, Fact Fact)> TableItems(FactSet facts, ExpenditureType type)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var head in facts.Disclosure.Tables.SelectMany(table => table.Rows).Select(row => row.Head))
        {
            if (head is { Economic: { Level: 2 } code, Name: { } name })
            {
                names[code.ToString()] = name;
            }
        }

        var group = facts.Whole with { Funds = Fund.GeneralPublicBudget, Type = type };
        return [.. names.Select(entry => (entry.Value, facts.One(group with { Economic = entry.Key }))).Where(row => row.Item2.Figure is not null)];
    }

    private static string Plain(string name) => HeadingName.ToPlain(name);
}
