using Budget.Domain.Collections;
using Budget.Domain.Figures;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>One link of a crosswalk (对应): from a heading of one edition to a heading of the other, or to none.</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <remarks>
/// Exactly one end can be missing, and then <see cref="Gap"/> says why. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record CrosswalkLink<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    internal CrosswalkLink(ClassifiedHeading<TCode>? from, ClassifiedHeading<TCode>? to, CrosswalkGap? gap)
    {
        From = from;
        To = to;
        Gap = gap;
    }

    /// <summary>The heading of the edition that the crosswalk leads from; null if the other has nothing to come from.</summary>
    public ClassifiedHeading<TCode>? From { get; }

    /// <summary>The heading of the edition that the crosswalk leads to; null if the other has nothing to go to.</summary>
    public ClassifiedHeading<TCode>? To { get; }

    /// <summary>Why an end is missing; null if none is.</summary>
    public CrosswalkGap? Gap { get; }

    /// <summary>
    /// The part of the money at <see cref="From"/> itself that goes this way, above 0 and at most 1; null if it is not known,
    /// or if there is no such heading. The weights of all links from a heading add up to 1, or all are null.
    /// </summary>
    public Rational? Weight { get; internal init; }

    /// <summary>The part of the money at <see cref="To"/> itself that comes this way; the like of <see cref="Weight"/>.</summary>
    public Rational? WeightBack { get; internal init; }

    /// <summary>What changed on the way, each change before those that follow from it; empty where nothing did. One without a year happened in a year that is not known.</summary>
    public ValueList<HeadingChange<TCode>> Changes { get; internal init; } = [];

    /// <summary>The first years of what changed on the way, ascending, as far as they are known; see <see cref="Changes"/> for those that are not.</summary>
    public ValueList<int> Years => Changes.Select(change => change.Year).OfType<int>().Distinct().OrderBy(year => year).ToValueList();

    /// <summary>How far the link can be trusted: as far as the weakest of what it rests on.</summary>
    public EvidenceKind Evidence { get; internal init; }

    /// <summary>What the link rests on: documents, tables, or the edition that lacks the heading.</summary>
    public string Source { get; internal init; } = string.Empty;

    /// <summary>The same link, seen from the other edition.</summary>
    internal CrosswalkLink<TCode> Reverse() => new(To, From, Gap)
    {
        Weight = WeightBack,
        WeightBack = Weight,
        Changes = Changes,
        Evidence = Evidence,
        Source = Source,
    };
}
