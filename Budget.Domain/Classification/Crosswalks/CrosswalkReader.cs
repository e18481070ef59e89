using Budget.Domain.Collections;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Reads from the links what they say of one heading.</summary>
/// <param name="own">The heading's edition.</param>
/// <param name="other">The other edition.</param>
/// <param name="links">All links, seen from the heading's edition.</param>
/// <param name="code">The heading's code.</param>
/// <param name="isReused">Whether that code means something else in the other edition.</param>
internal sealed class CrosswalkReader<TCode>(
    ClassificationEdition<TCode> own, ClassificationEdition<TCode> other, LinkSet<TCode> links, TCode code, bool isReused)
    where TCode : struct, IClassificationCode<TCode>
{
    internal CrosswalkEntry<TCode> Read(bool isFate)
    {
        var ways = links.From(code).OrderBy(link => link.To is null).ThenBy(link => link.To?.Code).ThenBy(link => link.Gap).ToList();
        var relation = code.Level == 0 ? HeadingRelation.Same : ways.Count == 0 ? HeadingRelation.Unknown : RelationOf(ways, isFate);
        return new(code)
        {
            Heading = own.Find(code),
            Relation = relation,
            Links = ways.Select(link => isFate ? link : link.Reverse()).ToValueList(),
            IsCodeReused = isReused,
            Candidates = relation == HeadingRelation.Unknown ? FindCandidates() : [],
        };
    }

    private HeadingRelation RelationOf(List<CrosswalkLink<TCode>> ways, bool isFate)
    {
        if (ways.TrueForAll(link => link.Gap is not null))
        {
            return ways.TrueForAll(link => link.Gap == CrosswalkGap.Absent) ? isFate ? HeadingRelation.Retired : HeadingRelation.Introduced
                : ways.TrueForAll(link => link.Gap == CrosswalkGap.CodeReused) ? HeadingRelation.CodeReused
                : HeadingRelation.Unknown;
        }

        if (ways.Count > 1)
        {
            return isFate ? HeadingRelation.Split : HeadingRelation.Merged;
        }

        var (heading, counterpart) = (ways[0].From!, ways[0].To!);
        return links.To(counterpart.Code).Count > 1 ? isFate ? HeadingRelation.Merged : HeadingRelation.Split
            : !heading.Code.Equals(counterpart.Code) ? HeadingRelation.Moved
            : own.ComparableName(heading) == other.ComparableName(counterpart) ? HeadingRelation.Same
            : HeadingRelation.Renamed;
    }

    private ValueList<ClassifiedHeading<TCode>> FindCandidates()
    {
        if (own.Find(code) is not { } heading)
        {
            return [];
        }

        var name = own.ComparableName(heading);
        var namesakes = own.FindComparable(name).Count() == 1 ? other.FindComparable(name) : [];
        return namesakes.Append(isReused ? null : other.Find(code)).OfType<ClassifiedHeading<TCode>>().Distinct().OrderBy(candidate => candidate.Code).ToValueList();
    }
}
