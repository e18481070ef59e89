using Budget.Domain.Collections;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation;

/// <summary>A problem found in a document (问题): where, what is stated, what was expected, and by how much they differ.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record Finding
{
    /// <summary>The id of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether figures contradict each other or something else is wrong.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where; the figure that is probably meant comes first.</summary>
    public required ValueList<Location> Locations { get; init; }

    /// <summary>What the document states.</summary>
    public required string Stated { get; init; }

    /// <summary>What was expected instead; null if that is not known.</summary>
    public string? Expected { get; init; }

    /// <summary>Stated less expected, in the unit of the stated figure; null where that makes no sense.</summary>
    public string? Difference { get; init; }

    /// <summary>How it probably came about, as one of the <see cref="ExplanationCodes"/>; null if nothing was asked. In words it is part of the message.</summary>
    public string? Explanation { get; init; }

    /// <summary>The finding in words: what should hold, what is stated, what was expected, why, and how to mend it.</summary>
    public required LocalizedText Message { get; init; }
}
