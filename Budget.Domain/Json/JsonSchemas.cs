using System.Collections.Immutable;

namespace Budget.Domain.Json;

/// <summary>The schemas of all documents. Made when they are first asked for, since few programs ask.</summary>
internal static class JsonSchemas
{
    internal static readonly ImmutableSortedDictionary<string, string> All = new[]
    {
        Of("actuals", ActualsShapes.Document),
        Of("budget", BudgetShapes.Document),
        Of("comparison", ComparisonShapes.Comparison),
        Of("disclosure", DisclosureShapes.Document),
        Of("report", ReportShapes.Report),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static KeyValuePair<string, string> Of<T>(string name, ObjectShape<T> shape)
        where T : notnull => new(name, SchemaWriter.Write($"urn:budget-domain:schema:{name}:{DisclosureShapes.FormatVersion}", shape));
}
