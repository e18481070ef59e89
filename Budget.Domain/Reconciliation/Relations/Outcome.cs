using System.Collections.Immutable;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>What a relation finds out about itself; the auditor makes a check, and perhaps a finding, of it.</summary>
internal sealed record Outcome(Verdict Verdict)
{
    internal NotCheckableReason? Reason { get; init; }

    /// <summary>Why it could not be checked, or how the figures contradict each other.</summary>
    internal LocalizedText? Text { get; init; }

    internal string Stated { get; init; } = string.Empty;

    internal string? Expected { get; init; }

    internal string? Difference { get; init; }

    internal Explanation? Explanation { get; init; }

    internal ImpliedValue? Implied { get; init; }

    /// <summary>The one figure that is missing, if that is why it could not be checked.</summary>
    internal Unprinted? Unprinted { get; init; }

    /// <summary>The facts to point at, the most suspicious first.</summary>
    internal ImmutableArray<Fact> PointAt { get; init; } = [];

    internal static Outcome Exact { get; } = new(Verdict.Exact);

    internal static Outcome WithinRounding { get; } = new(Verdict.WithinRounding);

    internal static Outcome Holds(bool exactly) => exactly ? Exact : WithinRounding;

    internal static Outcome NotCheckable(NotCheckableReason reason, LocalizedText text) => new(Verdict.NotCheckable) { Reason = reason, Text = text };
}
