using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Performance;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The rows of a target table with their places, for rules about what is no number.</summary>
internal static class TargetRows
{
    internal static IEnumerable<(ProjectTargets Project, Location Location)> Projects(FactSet facts)
    {
        if (facts.Disclosure.Performance?.Table is not { } table)
        {
            yield break;
        }

        for (var i = 0; i < table.Units.Count; i++)
        {
            for (var j = 0; j < table.Units[i].Projects.Count; j++)
            {
                var pointer = string.Format(CultureInfo.InvariantCulture, "/performance/table/units/{0}/projects/{1}", i, j);
                yield return (table.Units[i].Projects[j], new(pointer, table.Place.Section, table.Place.Paragraph));
            }
        }
    }

    /// <summary>Every indicator of the table, in printed order.</summary>
    internal static IReadOnlyList<TargetRow> Indicators(FactSet facts) =>
        facts.Once<IReadOnlyList<TargetRow>>(_ => [.. Projects(facts).SelectMany(row => Of(row.Project, row.Location))]);

    internal static IEnumerable<TargetRow> Of(ProjectTargets project, Location location) =>
        project.Indicators.Select((indicator, i) =>
            new TargetRow(project, indicator, location with { Pointer = location.Pointer + "/indicators/" + i.ToString(CultureInfo.InvariantCulture) }));
}

/// <summary>One indicator of a table.</summary>
internal sealed record TargetRow(ProjectTargets Project, Indicator Indicator, Location Location)
{
    internal QuantitativeTarget? Quantitative => Indicator.Target as QuantitativeTarget;

    /// <summary>The target in numbers, also where it is printed as one in words.</summary>
    internal QuantitativeTarget? InNumbers => Quantitative ?? (Qualitative?.Text is { } text ? TargetReader.ReadWhole(text.Trim()) : null);

    internal QualitativeTarget? Qualitative => Indicator.Target as QualitativeTarget;

    /// <summary>A diagnostic at this row, whose message names the project first and the indicator second.</summary>
    internal Diagnostic Says(string key, string stated, string? expected, params object[] arguments) => new(
        LocalizedText.FromResource(key, [Project.Name, Indicator.Name, .. arguments]),
        ImmutableArray.Create(Location),
        stated,
        expected);
}
