using Budget.Domain.Figures;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Gives every link from a heading of one edition its weight, where that is known.</summary>
/// <param name="own">The edition whose headings are asked about.</param>
/// <param name="links">All links, seen from that edition.</param>
internal sealed class LinkWeights<TCode>(ClassificationEdition<TCode> own, LinkSet<TCode> links)
    where TCode : struct, IClassificationCode<TCode>
{
    private static readonly Rational Whole = 1;

    internal IEnumerable<CrosswalkLink<TCode>> Weigh()
    {
        var scattered = FindScattered();
        foreach (var heading in own.Headings)
        {
            var ways = links.From(heading.Code);
            var sum = ways.Aggregate((Rational?)Rational.Zero, (total, link) => total + link.Weight);
            foreach (var link in ways)
            {
                // Weights of several ways are somebody's word. One way takes all, unless something below is known to go elsewhere.
                yield return link with
                {
                    Weight = ways.Count > 1 ? (sum == Whole ? link.Weight : null) : scattered.Contains(heading.Code) ? null : Whole,
                };
            }
        }
    }

    /// <summary>The headings with something below them that goes where they themselves do not.</summary>
    private HashSet<TCode> FindScattered()
    {
        var scattered = new HashSet<TCode>();
        foreach (var target in own.Headings.SelectMany(heading => links.From(heading.Code)).Where(link => link.To is not null))
        {
            for (var above = target.From!.Code.Parent; above.Level > 0; above = above.Parent)
            {
                var ends = links.From(above).Where(link => link.To is not null).Select(link => link.To!.Code).ToList();
                if (ends.Count > 0 && !ends.Exists(end => IsWithin(target.To!.Code, end)))
                {
                    scattered.Add(above);
                }
            }
        }

        return scattered;
    }

    private static bool IsWithin(TCode code, TCode ancestor)
    {
        while (code.Level > ancestor.Level)
        {
            code = code.Parent;
        }

        return code.Equals(ancestor);
    }
}
