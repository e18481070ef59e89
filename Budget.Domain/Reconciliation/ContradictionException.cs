using System.Globalization;
using System.Text;

namespace Budget.Domain.Reconciliation;

/// <summary>Thrown by <see cref="AuditReport.ThrowIfContradicted"/> for a document whose figures cannot all be true.</summary>
/// <remarks>The message lists every contradiction with its place, what is stated and what was expected.</remarks>
public sealed class ContradictionException : Exception
{
    /// <summary>Creates the exception without details.</summary>
    public ContradictionException()
    {
    }

    /// <summary>Creates the exception with a message of the caller's.</summary>
    /// <param name="message">The message.</param>
    public ContradictionException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message of the caller's and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ContradictionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for a report.</summary>
    /// <param name="report">The report.</param>
    public ContradictionException(AuditReport report)
        : base(report is null ? null : Describe(report)) => Report = report;

    /// <summary>The report of the audit; null if the exception was made without it.</summary>
    public AuditReport? Report { get; }

    private static string Describe(AuditReport report)
    {
        var contradictions = report.Contradictions.ToList();
        var text = new StringBuilder();

        // Not every reason is a check that fails: a figure that is not printed can be asked to have two values.
        Line("The figures of {0} cannot all be true, for {1} ({2})", report.Title, contradictions.Count == 1 ? "1 reason" : contradictions.Count + " reasons", report.ToSummary());
        for (var i = 0; i < contradictions.Count; i++)
        {
            var finding = contradictions[i];
            Line("{0}. {1} at {2}", i + 1, finding.Rule, finding.Locations[0]);
            Line("   stated {0}, expected {1}, difference {2}", finding.Stated, finding.Expected ?? "-", finding.Difference ?? "-");
            Line("   {0}", finding.Message.English);
        }

        return text.ToString().TrimEnd();

        void Line(string format, params object[] arguments) => text.AppendFormat(CultureInfo.InvariantCulture, format, arguments).Append('\n');
    }
}
