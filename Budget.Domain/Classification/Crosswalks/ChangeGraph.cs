using System.Collections.Immutable;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Headings of all times, by code and name, and the changes that lead from one to the next.</summary>
internal sealed class ChangeGraph<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly Dictionary<TCode, List<ChangeNode<TCode>>> nodes = [];
    private readonly HashSet<(ChangeNode<TCode> Earlier, ChangeNode<TCode> Later)> reused = [];

    /// <summary>Gathers known changes, and the former names of editions where no change says more.</summary>
    internal ChangeGraph(HeadingChanges<TCode> changes, params ClassificationEdition<TCode>[] editions)
    {
        foreach (var change in changes.All)
        {
            Add(change);
        }

        foreach (var edition in editions)
        {
            foreach (var heading in edition.Headings.Where(heading => heading.Former is not null))
            {
                AddFormerName(heading);
            }
        }
    }

    /// <summary>The node that stands for a heading of an edition; null if no change is known of it.</summary>
    internal ChangeNode<TCode>? Find(ClassificationEdition<TCode> edition, ClassifiedHeading<TCode> heading)
    {
        var (name, parent) = (edition.ComparableName(heading), edition.ParentName(heading.Code.Parent));
        return nodes.TryGetValue(heading.Code, out var sameCode) ? sameCode.Find(node => HeadingName.Compare(node.Name, parent) == name) : null;
    }

    /// <summary>Whether a change says that the two, of one code, are different things.</summary>
    internal bool AreReused(ChangeNode<TCode>? one, ChangeNode<TCode>? other) =>
        one is not null && other is not null && (reused.Contains((one, other)) || reused.Contains((other, one)));

    /// <summary>The paths of changes that start at a node, each followed to the first end it meets, or until nothing more is known.</summary>
    internal static IEnumerable<ChangePath<TCode>> Follow(ChangeNode<TCode> start, Func<ChangeNode<TCode>, bool> isEnd, bool isForward) =>
        Follow(start, [], isEnd, isForward);

    private static IEnumerable<ChangePath<TCode>> Follow(
        ChangeNode<TCode> at, ImmutableArray<ChangeEdge<TCode>> steps, Func<ChangeNode<TCode>, bool> isEnd, bool isForward)
    {
        foreach (var edge in isForward ? at.Later : at.Earlier)
        {
            var next = isForward ? edge.Later : edge.Earlier;
            var path = steps.Add(edge);
            if (next is null || isEnd(next))
            {
                yield return new(next, path);
            }
            else
            {
                // A change that leads back to where the path has been leads nowhere.
                var further = next == at || steps.Any(step => (isForward ? step.Earlier : step.Later) == next) ? null
                    : Follow(next, path, isEnd, isForward).ToList();
                foreach (var longer in further?.Count == 0 ? [new(null, path)] : further ?? [])
                {
                    yield return longer;
                }
            }
        }
    }

    private void AddFormerName(ClassifiedHeading<TCode> heading)
    {
        var change = HeadingHistories<TCode>.FromFormerName(heading);
        if (NodeOf(change.From) != NodeOf(change.To) && NodeOf(change.From)!.Later.Count == 0)
        {
            Add(change);
        }
    }

    private void Add(HeadingChange<TCode> change)
    {
        var edge = new ChangeEdge<TCode>(NodeOf(change.From), NodeOf(change.To), change);
        if (change.Kind == HeadingRelation.CodeReused)
        {
            reused.Add((edge.Earlier!, edge.Later!));
            return;
        }

        edge.Earlier?.Later.Add(edge);
        edge.Later?.Earlier.Add(edge);
    }

    private ChangeNode<TCode>? NodeOf(NamedCode<TCode>? heading)
    {
        if (heading is null)
        {
            return null;
        }

        if (!nodes.TryGetValue(heading.Code, out var sameCode))
        {
            nodes.Add(heading.Code, sameCode = []);
        }

        var name = ChangeRules<TCode>.NameOf(heading);
        var node = sameCode.Find(known => known.Name == name);
        if (node is null)
        {
            sameCode.Add(node = new(name));
        }

        return node;
    }
}
