using System.Collections.Immutable;
using Budget.Domain.Classification.Citations;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>How a heading came to its end (科目撤并): into what it was split up or merged, and when.</summary>
/// <param name="edition">The edition.</param>
/// <param name="last">The heading as it was at last.</param>
/// <param name="changes">The changes, one for each heading that took over from it.</param>
/// <param name="successors">Those headings.</param>
internal sealed class HeadingEnding<TCode>(
    ClassificationEdition<TCode> edition, ClassifiedHeading<TCode> last, ImmutableArray<HeadingChange<TCode>> changes, ImmutableArray<ClassifiedHeading<TCode>> successors)
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>The first year without the heading; null if it is not known.</summary>
    internal int? Year { get; } = changes.Select(change => change.Year).FirstOrDefault(year => year is not null);

    private bool IsListed => ReferenceEquals(edition.Find(last.Code), last);

    /// <summary>Whether the heading is taken to be gone in a year though no date is known: surely, or because the edition has what came after it.</summary>
    internal bool IsPresumedBy(int year) => !IsListed && (IsSurelyBy(year) || successors.Any(heading => ReferenceEquals(edition.Find(heading.Code), heading)));

    /// <summary>What the name of the heading means in a year after its end.</summary>
    internal ResolvedLevel<TCode> In(int year, string name, KnownHeading<TCode> printed)
    {
        var isSure = Year is not null || IsSurelyBy(year);
        var kind = successors.Length != 1 ? MatchKind.Ambiguous : printed.Code.Equals(successors[0].Code) ? MatchKind.RetiredName : MatchKind.Moved;
        return new(name, kind, successors.Length == 1 ? successors[0] : null)
        {
            Change = changes[0],
            IsSure = isSure,
            Candidates = [.. (isSure ? successors : successors.Add(last)).OrderBy(heading => heading.Code)],
        };
    }

    /// <summary>Whether the code surely is that of nothing, or of something else, in a year.</summary>
    private bool IsSurelyBy(int year) => edition.Find(last.Code) is { } other
        ? !ReferenceEquals(other, last) && other.IsSurelyRightFor(year)
        : edition.ListsAllChildrenFor(last.Code.Parent, year);
}
