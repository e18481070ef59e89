namespace Budget.Domain.Classification;

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

    internal IEnumerable<CrosswalkLink<TCode>> Build()
    {
        var (ofFrom, ofTo) = (NodesOf(from), NodesOf(to));
        foreach (var found in new ChangeFollower<TCode>(ofFrom, ofTo).Follow())
        {
            links.AddNew(found);
        }

        // Either edition can be the earlier one.
        foreach (var found in new ChangeFollower<TCode>(ofTo, ofFrom).Follow())
        {
            links.AddNew(found.Select(link => link.Reverse()));
        }

        MatchHeadings();
        FillGaps();
        links.Replace(new LinkWeights<TCode>(from, links).Weigh());
        links.Replace(new LinkWeights<TCode>(to, links.Reverse()).Weigh().Select(link => link.Reverse()));
        return links.All;
    }

    private Dictionary<ChangeNode<TCode>, ClassifiedHeading<TCode>> NodesOf(ClassificationEdition<TCode> edition) => edition.Headings
        .Select(heading => (heading, node: graph.Find(edition, heading)))
        .Where(entry => entry.node is not null)
        .ToDictionary(entry => entry.node!, entry => entry.heading);

    private void FillGaps()
    {
        bool AreReused(ClassifiedHeading<TCode> old, ClassifiedHeading<TCode> other) => graph.AreReused(graph.Find(from, old), graph.Find(to, other));
        var gaps = new LinkGaps<TCode>(from, to, links, AreReused).Find().ToList();
        var gapsBack = new LinkGaps<TCode>(to, from, links.Reverse(), (old, other) => AreReused(other, old)).Find().ToList();
        links.AddNew(gaps);
        links.AddNew(gapsBack.Select(link => link.Reverse()));
    }

    private void MatchHeadings()
    {
        var changedFrom = new HashSet<TCode>(from.Headings.Select(heading => heading.Code).Where(code => links.From(code).Count > 0));
        var changedTo = new HashSet<TCode>(to.Headings.Select(heading => heading.Code).Where(code => links.To(code).Count > 0));
        foreach (var heading in from.Headings.OrderBy(heading => heading.Code.Level))
        {
            var parents = heading.Code.Level == 1 ? [default] : links.From(heading.Code.Parent).Where(link => link.To is not null).Select(link => link.To!.Code).ToList();
            foreach (var parent in parents)
            {
                // What changes say of a heading goes before what its parent suggests; a heading of the same code just continues.
                if (FindBelow(parent, heading) is { } match
                    && (match.Code.Equals(heading.Code) || !(changedFrom.Contains(heading.Code) || changedTo.Contains(match.Code)))
                    && !links.Has(heading.Code, match.Code))
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

        // 行政运行 means something only within its parent: it follows if all of its parent and nothing else did.
        return match is not null && (links.IsOneToOne(heading.Code.Parent, parent) || IsDistinctive(name))
            && !graph.AreReused(graph.Find(from, heading), graph.Find(to, match)) ? match : null;
    }

    private bool IsDistinctive(string name) => from.FindComparable(name).Count() == 1 && to.FindComparable(name).Count() == 1;

    private static string NumberOf(TCode code) => code.Level == 1 ? code.ToString()! : code.ToString()![^2..];
}
