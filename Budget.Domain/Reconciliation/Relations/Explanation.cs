using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>How a wrong figure probably came about: one of the <see cref="ExplanationCodes"/>, and in words.</summary>
internal sealed record Explanation(string Code, LocalizedText Text);
