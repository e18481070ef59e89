using Budget.Domain.Figures;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>A change as an edge between headings; an end is missing where something was introduced or retired.</summary>
internal sealed record ChangeEdge<TCode>(ChangeNode<TCode>? Earlier, ChangeNode<TCode>? Later, HeadingChange<TCode> Change)
    where TCode : struct, IClassificationCode<TCode>
{
    internal Rational? Weight => Change.Weight ?? (Earlier?.Later.Count == 1 ? 1 : null);

    internal Rational? WeightBack => Change.WeightBack ?? (Later?.Earlier.Count == 1 ? 1 : null);

    /// <summary>Whether other changes take other parts of the earlier heading along.</summary>
    internal bool IsOneOfSeveralLater => IsOneOfSeveral(Earlier?.Later);

    /// <summary>Whether other changes bring other parts of the later heading.</summary>
    internal bool IsOneOfSeveralEarlier => IsOneOfSeveral(Later?.Earlier);

    // Several names are not several parts.
    private static bool IsOneOfSeveral(List<ChangeEdge<TCode>>? edges) =>
        edges?.Count(edge => edge.Change.Kind != HeadingRelation.Renamed) > 1;
}
