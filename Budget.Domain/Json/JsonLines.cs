using Budget.Domain.Comparison;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation;
using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>Newline-delimited JSON (换行分隔JSON): many documents in one text, one to a line.</summary>
/// <remarks>
/// A line is the same form as elsewhere, without line breaks; <see cref="BudgetJson"/> reads it. Stateless and thread-safe, but a
/// reader or a writer is for one thread at a time.
/// </remarks>
public static class JsonLines
{
    private const int BlockSize = 16 * 1024;

    /// <summary>Takes a text apart, line by line as they are asked for. Blank lines are passed over.</summary>
    /// <param name="reader">The text, which can be read once; what it throws itself is not caught.</param>
    /// <param name="maxLength">The longest line to keep, in characters; of a longer one only so much is kept that reading it says so.</param>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public static IEnumerable<JsonLine> Read(TextReader reader, int maxLength = BudgetJson.DefaultMaxLength) =>
        Split(Guard.NotNull(reader), (int)Guard.InRange(maxLength, 1, int.MaxValue));

    /// <summary>Writes a published budget as one line, with its end.</summary>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="disclosure">The budget.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, BudgetDisclosure disclosure) => Write(writer, DisclosureShapes.Document, Guard.NotNull(disclosure));

    /// <summary>Writes an exact budget as one line, with its end.</summary>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="budget">The budget.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, DepartmentBudget budget) => Write(writer, BudgetShapes.Document, Guard.NotNull(budget));

    /// <summary>Writes an audit report as one line, with its end.</summary>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, AuditReport report) => Write(writer, ReportShapes.Report, Guard.NotNull(report));

    /// <summary>Writes a comparison of two published budgets as one line, with its end.</summary>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, DisclosureComparison comparison) => Write(writer, ComparisonShapes.Comparison, Guard.NotNull(comparison));

    private static void Write<T>(TextWriter writer, Shape<T> shape, T value)
    {
        using (var json = new JsonTextWriter(Guard.NotNull(writer)) { Formatting = Formatting.None, CloseOutput = false })
        {
            shape.Write(json, value);
        }

        writer.Write('\n');
    }

    private static IEnumerable<JsonLine> Split(TextReader reader, int maxLength)
    {
        var line = new LineBuilder(maxLength);
        var block = new char[BlockSize];
        var number = 1L;
        while (reader.Read(block, 0, block.Length) is > 0 and var read)
        {
            var start = 0;
            while (Array.IndexOf(block, '\n', start, read - start) is >= 0 and var end)
            {
                line.Append(block, start, end - start);
                if (line.Take() is { } text)
                {
                    yield return new(number, text);
                }

                number++;
                start = end + 1;
            }

            line.Append(block, start, read - start);
        }

        if (line.Take() is { } last)
        {
            yield return new(number, last);
        }
    }
}
