using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Comparison;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Internal;
using Budget.Domain.Performance.Scoring;
using Budget.Domain.Reconciliation;
using Budget.Domain.Text;
using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>Reads and writes budgets, actual values, reports and comparisons as JSON.</summary>
/// <remarks>
/// The form is strict and made to be written by hand: figures are strings exactly as printed, with their unit; what is not
/// printed is left out; unknown, repeated and missing properties are errors that say where and what was expected.
/// Stateless and thread-safe.
/// </remarks>
public static class BudgetJson
{
    /// <summary>The longest document that is read unless told otherwise: 16 Mi characters, some 100,000 figures.</summary>
    public const int DefaultMaxLength = 16 * 1024 * 1024;

    /// <summary>The JSON Schema (draft-07) of every document that is read and written here, by its name: <c>actuals</c>, <c>budget</c>, <c>comparison</c>, <c>disclosure</c>, <c>report</c>.</summary>
    /// <remarks>Made of the same description that reads and writes. What a schema cannot say is listed in the description of the wire format.</remarks>
    public static ImmutableSortedDictionary<string, string> Schemas => JsonSchemas.All;

    /// <summary>Reads a published budget.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="maxLength">The longest text to accept, in characters; bounds time and memory.</param>
    /// <returns>The budget, or what is wrong with the text and where.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadResult<BudgetDisclosure> ReadDisclosure(string json, int maxLength = DefaultMaxLength) =>
        DocumentReader.Read(DisclosureShapes.Document, Guard.NotNull(json), maxLength);

    /// <summary>Reads a published budget.</summary>
    /// <param name="reader">The JSON text; what it throws itself is not caught.</param>
    /// <param name="maxLength">The longest text to accept, in characters; bounds time and memory.</param>
    /// <returns>The budget, or what is wrong with the text and where.</returns>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    public static ReadResult<BudgetDisclosure> ReadDisclosure(TextReader reader, int maxLength = DefaultMaxLength) =>
        DocumentReader.Read(DisclosureShapes.Document, Guard.NotNull(reader), maxLength);

    /// <summary>Reads an exact budget.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="maxLength">The longest text to accept, in characters; bounds time and memory. A line takes some 200.</param>
    /// <returns>The budget, or what is wrong with the text and where.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadResult<DepartmentBudget> ReadBudget(string json, int maxLength = DefaultMaxLength) =>
        DocumentReader.Read(BudgetShapes.Document, Guard.NotNull(json), maxLength);

    /// <summary>Reads an exact budget.</summary>
    /// <param name="reader">The JSON text; what it throws itself is not caught.</param>
    /// <param name="maxLength">The longest text to accept, in characters; bounds time and memory. A line takes some 200.</param>
    /// <returns>The budget, or what is wrong with the text and where.</returns>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    public static ReadResult<DepartmentBudget> ReadBudget(TextReader reader, int maxLength = DefaultMaxLength) =>
        DocumentReader.Read(BudgetShapes.Document, Guard.NotNull(reader), maxLength);

    /// <summary>Reads the actual values of performance indicators.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="maxLength">The longest text to accept, in characters; bounds time and memory.</param>
    /// <returns>The values, or what is wrong with the text and where.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadResult<PerformanceActuals> ReadActuals(string json, int maxLength = DefaultMaxLength) =>
        DocumentReader.Read(ActualsShapes.Document, Guard.NotNull(json), maxLength);

    /// <summary>Reads an audit report.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="maxLength">The longest text to accept, in characters; bounds time and memory.</param>
    /// <returns>The report, or what is wrong with the text and where.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadResult<AuditReport> ReadReport(string json, int maxLength = DefaultMaxLength) =>
        DocumentReader.Read(ReportShapes.Report, Guard.NotNull(json), maxLength);

    /// <summary>Reads a comparison of two published budgets.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="maxLength">The longest text to accept, in characters; bounds time and memory.</param>
    /// <returns>The comparison, or what is wrong with the text and where.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadResult<DisclosureComparison> ReadComparison(string json, int maxLength = DefaultMaxLength) =>
        DocumentReader.Read(ComparisonShapes.Comparison, Guard.NotNull(json), maxLength);

    /// <summary>Writes a published budget, indented; <see cref="ReadDisclosure(string, int)"/> reads it back.</summary>
    /// <param name="disclosure">The budget.</param>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    public static string Write(BudgetDisclosure disclosure) => Write(DisclosureShapes.Document, Guard.NotNull(disclosure));

    /// <summary>Writes an exact budget, indented; <see cref="ReadBudget(string, int)"/> reads it back.</summary>
    /// <param name="budget">The budget.</param>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    public static string Write(DepartmentBudget budget) => Write(BudgetShapes.Document, Guard.NotNull(budget));

    /// <summary>Writes the actual values of performance indicators, indented; <see cref="ReadActuals"/> reads them back.</summary>
    /// <param name="actuals">The values.</param>
    /// <exception cref="ArgumentNullException">The values are null.</exception>
    public static string Write(PerformanceActuals actuals) => Write(ActualsShapes.Document, Guard.NotNull(actuals));

    /// <summary>Writes an audit report, indented; <see cref="ReadReport"/> reads it back.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string Write(AuditReport report) => Write(ReportShapes.Report, Guard.NotNull(report));

    /// <summary>Writes a comparison of two published budgets, indented; <see cref="ReadComparison"/> reads it back.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static string Write(DisclosureComparison comparison) => Write(ComparisonShapes.Comparison, Guard.NotNull(comparison));

    /// <summary>Adds converters for <see cref="BudgetDisclosure"/>, <see cref="DepartmentBudget"/>, <see cref="PerformanceActuals"/>, <see cref="AuditReport"/> and <see cref="DisclosureComparison"/> to a host's own settings.</summary>
    /// <param name="settings">The settings to extend.</param>
    /// <returns>The same settings.</returns>
    /// <remarks>Errors then arrive as Newtonsoft's <see cref="JsonSerializationException"/>, with the same message, path and line.</remarks>
    /// <exception cref="ArgumentNullException">The settings are null.</exception>
    public static JsonSerializerSettings ConfigureForBudget(this JsonSerializerSettings settings)
    {
        Guard.NotNull(settings);
        settings.Converters.Add(new ShapeConverter<BudgetDisclosure>(DisclosureShapes.Document));
        settings.Converters.Add(new ShapeConverter<DepartmentBudget>(BudgetShapes.Document));
        settings.Converters.Add(new ShapeConverter<PerformanceActuals>(ActualsShapes.Document));
        settings.Converters.Add(new ShapeConverter<AuditReport>(ReportShapes.Report));
        settings.Converters.Add(new ShapeConverter<DisclosureComparison>(ComparisonShapes.Comparison));
        return settings;
    }

    private static string Write<T>(Shape<T> shape, T value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var writer = new JsonTextWriter(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            shape.Write(writer, value);
        }

        text.WriteLine();
        return text.ToString();
    }
}
