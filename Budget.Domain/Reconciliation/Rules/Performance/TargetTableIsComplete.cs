using Budget.Domain.Performance;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>Every project of a target table has its money, and every indicator its levels, target and weight (绩效目标填报完整).</summary>
/// <remarks>What no row of the table has is no column of it, and missing nowhere. Stateless and thread-safe.</remarks>
public sealed class TargetTableIsComplete() : Rule("performance.complete", Severity.Warning)
{
    private static readonly (string Name, Func<Indicator, bool> Has, Func<Indicator, bool> Lacks)[] Columns =
    [
        ("FirstLevel", row => row.FirstLevel is not null, row => row.FirstLevel is null),
        ("SecondLevel", row => row.SecondLevel is not null, row => row.SecondLevel is null),
        ("Target", row => row.Target is not null, row => row.Target is null),
        ("Operator", row => row.Target is QuantitativeTarget { Operator: not null }, row => row.Target is QuantitativeTarget { Operator: null }),
        ("Value", row => row.Target is QuantitativeTarget or QualitativeTarget { Text: not null }, row => row.Target is QuantitativeTarget { Value: null } or QualitativeTarget { Text: null }),
        ("Unit", row => row.Target is QuantitativeTarget { Unit: not null }, row => row.Target is QuantitativeTarget { Unit: null }),
        ("Weight", row => row.Weight is not null, row => row.Weight is null),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var projects = TargetRows.Projects(facts).ToList();
        var columns = Columns.Where(column => projects.Exists(row => row.Project.Indicators.Any(column.Has))).ToList();
        var hasFunds = projects.Exists(row => !row.Project.Funding.IsBlank);
        foreach (var (project, location) in projects)
        {
            if (hasFunds && project.Funding.IsBlank)
            {
                yield return new Diagnostic(LocalizedText.FromResource("Targets.NoFunds", project.Name), [location], project.Name);
            }

            foreach (var row in TargetRows.Of(project, location))
            {
                foreach (var (name, _, _) in columns.Where(column => column.Lacks(row.Indicator)))
                {
                    yield return row.Says("Targets.Missing", row.Indicator.Name, null, LocalizedText.FromResource("Targets.Column." + name));
                }
            }
        }
    }
}
