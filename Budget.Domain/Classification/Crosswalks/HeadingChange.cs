using Budget.Domain.Figures;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>One known change of a classification (科目调整): from an earlier heading to a later one.</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <remarks>
/// A split is as many changes as there are parts, all from one heading; a merger likewise. Together the changes from a
/// heading say everything that became of it; where it continues among others, one of them leads to itself. Compares by
/// content. Immutable and thread-safe. Whether a change makes sense is checked where changes are gathered, see
/// <see cref="HeadingChanges{TCode}"/>.
/// </remarks>
public sealed record HeadingChange<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>What kind of change; <see cref="HeadingRelation.Same"/> and <see cref="HeadingRelation.Unknown"/> are none.</summary>
    public required HeadingRelation Kind { get; init; }

    /// <summary>The heading before; null for one that was introduced.</summary>
    public NamedCode<TCode>? From { get; init; }

    /// <summary>The heading after; null for one that was retired.</summary>
    public NamedCode<TCode>? To { get; init; }

    /// <summary>The first year after the change; null if it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>In a split, the part of the earlier heading's money that goes to the later one, above 0 and at most 1; null if it is not known.</summary>
    public Rational? Weight { get; init; }

    /// <summary>In a merger, the part of the later heading's money that comes from the earlier one, above 0 and at most 1; null if it is not known.</summary>
    public Rational? WeightBack { get; init; }

    /// <summary>How far the change can be trusted.</summary>
    public EvidenceKind Evidence { get; init; } = EvidenceKind.Supplied;

    /// <summary>Where it is taken from, for people.</summary>
    public string Source { get; init; } = string.Empty;
}
