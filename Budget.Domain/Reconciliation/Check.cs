using Budget.Domain.Collections;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation;

/// <summary>A relation with its verdict (勾稽检查).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record Check
{
    /// <summary>The id of the rule that asked for it.</summary>
    public required string Rule { get; init; }

    /// <summary>What had to hold.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>The figures that took part.</summary>
    public required ValueList<Operand> Operands { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why it could not be checked; null if it could.</summary>
    public NotCheckableReason? Reason { get; init; }

    /// <summary>That reason in words, naming what is missing; null if it could be checked.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>What follows for a figure that is not printed; null if nothing does.</summary>
    public ImpliedValue? Implied { get; init; }
}
