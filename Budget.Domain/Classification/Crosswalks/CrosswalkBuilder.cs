namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Finds the links between two editions.</summary>
/// <remarks>
/// In this order: what known changes say; then headings of the same number and name below headings that correspond, from
/// the top down; then why the rest has no link; then the weights. Each step treats both editions alike, so that the
/// crosswalk back is the crosswalk there, turned round.
/// </remarks>
internal sealed class CrosswalkBuilder<TCode>(ClassificationEdition<TCode> from, ClassificationEdition<TCode> to, HeadingChanges<TCode> changes)
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly ChangeGraph<TCode> graph = new(changes, from, to);
    private readonly LinkSet<TCode> links = new();
    private bool isInconclusive;

    internal IEnumerable<CrosswalkLink<TCode>> Build()
    {
        FollowChanges();
        MatchHeadings();
        FillGaps();
        links.Replace(new LinkWeights<TCode>(from, links).Weigh());
        links.Replace(new LinkWeights<TCode>(to, links.Reverse()).Weigh().Select(link => link.Reverse()));
        return links.All;
    }

    private void FollowChanges()
    {
        if (ReferenceEquals(from, to))
        {
            return;
        }

        var (ofFrom, ofTo) = (NodesOf(from), NodesOf(to));
        var there = new ChangeFollower<TCode>(ofFrom, ofTo, from.FirstYear, to.LastYear);
        var back = new ChangeFollower<TCode>(ofTo, ofFrom, to.FirstYear, from.LastYear);
        var (linksThere, linksBack) = (there.Follow().ToList(), back.Follow().ToList());

        // Which edition is the earlier one? If their years do not tell, the changes may; if these do not either, none is used.
        var isDated = from.LastYear < to.FirstYear || to.LastYear < from.FirstYear;
        var isForward = isDated ? from.LastYear < to.FirstYear : there.ProvesOrder && !back.ProvesOrder;
        var isBackward = isDated ? !isForward : back.ProvesOrder && !there.ProvesOrder;
        isInconclusive = !isForward && !isBackward && linksThere.Concat(linksBack).Any(found => found.Count > 0);
        foreach (var found in isForward ? linksThere : isBackward ? linksBack : [])
        {
            links.AddNew(isForward ? found : found.Select(link => link.Reverse()));
        }
    }

    private Dictionary<ChangeNode<TCode>, ClassifiedHeading<TCode>> NodesOf(ClassificationEdition<TCode> edition) => edition.Headings
        .Select(heading => (heading, node: graph.Find(edition, heading)))
        .Where(entry => entry.node is not null)
        .ToDictionary(entry => entry.node!, entry => entry.heading);

    private void FillGaps()
    {
        var gaps = new LinkGaps<TCode>(from, to, links, graph).Find().ToList();
        var gapsBack = new LinkGaps<TCode>(to, from, links.Reverse(), graph).Find().ToList();
        links.AddNew(gaps);
        links.AddNew(gapsBack.Select(link => link.Reverse()));
    }

    private void MatchHeadings()
    {
        foreach (var heading in from.Headings.OrderBy(heading => heading.Code.Level))
        {
            var parents = heading.Code.Level == 1 ? [default] : links.From(heading.Code.Parent).Where(link => link.To is not null).Select(link => link.To!.Code).ToList();
            foreach (var parent in parents)
            {
                if (FindBelow(parent, heading) is { } match && !links.Has(heading.Code, match.Code))
                {
                    links.Add(new(heading, match, null)
                    {
                        Evidence = heading.Evidence > match.Evidence ? heading.Evidence : match.Evidence,
                        Source = CrosswalkText.JoinSources(heading.Source, match.Source),
                    });
                }
            }
        }
    }

    /// <summary>The heading of the same number and name below a parent that corresponds to the heading's own.</summary>
    private ClassifiedHeading<TCode>? FindBelow(TCode parent, ClassifiedHeading<TCode> heading)
    {
        var (number, name) = (NumberOf(heading.Code), from.ComparableName(heading));
        var match = to.ChildrenOf(parent).FirstOrDefault(child => NumberOf(child.Code) == number && to.ComparableName(child) == name);

        if (match is null)
        {
            return null;
        }

        // A heading of the same code just continues. 行政运行 goes along if all of its parent and nothing else did.
        var (node, matchNode) = (graph.Find(from, heading), graph.Find(to, match));
        var continues = match.Code.Equals(heading.Code) && !(isInconclusive && node?.GoesOn == true);
        return (continues || CanFollow(node, matchNode) || CanFollow(matchNode, node))
            && (links.IsOneToOne(heading.Code.Parent, parent) || IsDistinctive(name))
            && !graph.AreReused(node, matchNode) ? match : null;
    }

    /// <summary>Whether a heading can have gone along with its parent: what is known of changes says nothing else of either.</summary>
    private static bool CanFollow(ChangeNode<TCode>? earlier, ChangeNode<TCode>? later) =>
        (earlier is null || earlier.Later.Count == 0) && (later is null || later.Earlier.Count == 0);

    private bool IsDistinctive(string name) => from.FindComparable(name).Count() == 1 && to.FindComparable(name).Count() == 1;

    private static string NumberOf(TCode code) => code.Level == 1 ? code.ToString()! : code.ToString()![^2..];
}
