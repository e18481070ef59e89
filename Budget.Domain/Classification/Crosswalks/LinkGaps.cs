namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Says of every heading of one edition without a link why it has none.</summary>
/// <param name="own">The edition whose headings are asked about.</param>
/// <param name="other">The edition in which they have nothing to correspond to.</param>
/// <param name="links">The links so far, seen from the first edition.</param>
/// <param name="graph">What is known to have changed.</param>
internal sealed class LinkGaps<TCode>(
    ClassificationEdition<TCode> own,
    ClassificationEdition<TCode> other,
    LinkSet<TCode> links,
    ChangeGraph<TCode> graph)
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>The missing links, each from a heading to none.</summary>
    internal IEnumerable<CrosswalkLink<TCode>> Find()
    {
        var gaps = new Dictionary<TCode, CrosswalkGap>();
        foreach (var heading in own.Headings.Where(heading => links.From(heading.Code).Count == 0))
        {
            // Depth first, so that what is above is known.
            var gap = IsReused(heading) ? CrosswalkGap.CodeReused : IsAbsent(heading, gaps) ? CrosswalkGap.Absent : CrosswalkGap.Unknown;
            gaps.Add(heading.Code, gap);
            yield return new(heading, null, gap) { Evidence = heading.Evidence, Source = other.Label };
        }
    }

    private bool IsReused(ClassifiedHeading<TCode> heading)
    {
        var same = other.Find(heading.Code);
        return same is not null && (graph.AreReused(graph.Find(own, heading), graph.Find(other, same)) || LinkSet<TCode>.IsExplained(links.To(same.Code)));
    }

    private bool IsAbsent(ClassifiedHeading<TCode> heading, Dictionary<TCode, CrosswalkGap> gaps)
    {
        var name = own.ComparableName(heading);
        var isDistinctive = own.FindComparable(name).Count() == 1;

        // A name found elsewhere may be the heading itself, moved. One that many share says nothing: it goes with its parent.
        // And what is known to have become something else, or to have come from it, is somewhere, if out of sight.
        return other.IsSurelyWithout(heading.Code)
            && graph.Find(own, heading)?.IsChanged != true
            && ((isDistinctive && other.CompleteLevels >= heading.Code.Level && !other.FindComparable(name).Any())
                || (gaps.TryGetValue(heading.Code.Parent, out var gap) && gap == CrosswalkGap.Absent)
                || (!isDistinctive && IsCompleteBelow(heading.Code.Parent)));
    }

    /// <summary>Whether all that can stand below what a heading corresponds to is known.</summary>
    private bool IsCompleteBelow(TCode parent) =>
        links.From(parent).Exists(link => link.To is { } counterpart && links.IsOneToOne(parent, counterpart.Code) && other.HasAllChildrenOf(counterpart.Code));
}
