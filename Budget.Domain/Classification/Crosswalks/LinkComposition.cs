namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Joins the links of two crosswalks at the edition in the middle.</summary>
internal sealed class LinkComposition<TCode>(Crosswalk<TCode> first, Crosswalk<TCode> second)
    where TCode : struct, IClassificationCode<TCode>
{
    internal IEnumerable<CrosswalkLink<TCode>> Compose()
    {
        var joined = new LinkSet<TCode>();
        foreach (var link in first.Links)
        {
            foreach (var longer in link.To is null ? [link] : second.LinksFrom(link.To.Code).Where(next => link.From is not null || next.To is not null).Select(next => Join(link, next)))
            {
                joined.Add(longer);
            }
        }

        foreach (var link in second.Links.Where(link => link.From is null))
        {
            joined.Add(link);
        }

        var settled = new LinkSet<TCode>();
        foreach (var link in joined.All)
        {
            settled.Add(link.Gap is null ? link : WithGap(link, Settle(link, joined)));
        }

        return settled.All.Select(link => link with
        {
            Weight = link.From is not null && settled.From(link.From.Code).TrueForAll(way => way.Weight is not null) ? link.Weight : null,
            WeightBack = link.To is not null && settled.To(link.To.Code).TrueForAll(way => way.WeightBack is not null) ? link.WeightBack : null,
        });
    }

    private static CrosswalkLink<TCode> Join(CrosswalkLink<TCode> link, CrosswalkLink<TCode> next) => new(link.From, next.To, Weaken(link, next))
    {
        Weight = link.From is null ? null : link.Weight * next.Weight,
        WeightBack = next.To is null ? null : link.WeightBack * next.WeightBack,
        Changes = ChangeOrder<TCode>.Join(link.Changes, next.Changes),
        Evidence = link.Evidence > next.Evidence ? link.Evidence : next.Evidence,
        Source = CrosswalkText.JoinSources(link.Source, next.Source),
    };

    // That the code in the middle means something else says so of the code at the end only if it is the same code.
    private static CrosswalkGap? Weaken(CrosswalkLink<TCode> link, CrosswalkLink<TCode> next) =>
        (link.Gap ?? next.Gap) is not CrosswalkGap.CodeReused || (link.From ?? next.To)!.Code.Equals(link.To!.Code) ? link.Gap ?? next.Gap : CrosswalkGap.Unknown;

    private static CrosswalkLink<TCode> WithGap(CrosswalkLink<TCode> link, CrosswalkGap gap) => new(link.From, link.To, gap)
    {
        Weight = link.Weight,
        WeightBack = link.WeightBack,
        Changes = link.Changes,
        Evidence = link.Evidence,
        Source = link.Source,
    };

    /// <summary>Why an end is missing, now that the middle is out of sight.</summary>
    private CrosswalkGap Settle(CrosswalkLink<TCode> link, LinkSet<TCode> joined)
    {
        var code = (link.From ?? link.To)!.Code;
        var (ways, others) = link.From is null ? (joined.To(code), joined.From(code)) : (joined.From(code), joined.To(code));
        var isInBoth = first.From.Find(code) is not null && second.To.Find(code) is not null;
        return isInBoth && LinkSet<TCode>.IsExplained(others) && ways.TrueForAll(way => way.Gap is not null) ? CrosswalkGap.CodeReused
            : link.Gap == CrosswalkGap.CodeReused && (!isInBoth || joined.Has(code, code)) ? CrosswalkGap.Unknown
            : link.Gap!.Value;
    }
}
