using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Figures;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>Where the amounts of one heading go.</summary>
internal sealed class HeadingRestatement<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly Crosswalk<TCode> crosswalk;
    private readonly CrosswalkEntry<TCode> fate;
    private readonly Rational[] weights;

    internal HeadingRestatement(Crosswalk<TCode> crosswalk, TCode code)
    {
        this.crosswalk = crosswalk;
        fate = crosswalk.FateOf(code);

        // The weights of all links of a heading are known, or none is.
        weights = [.. fate.Links.Select(link => link.Weight).OfType<Rational>()];
    }

    internal IEnumerable<RestatedAmount<TCode>> Restate(Money amount)
    {
        if (fate.Code.Level == 0)
        {
            return [new(fate.Code, fate.Code, amount, RestatementKind.Comparable, fate.Relation, null, fate.Message)];
        }

        if (fate.Heading is not { } heading)
        {
            return [Incomparable(amount, IncomparableReason.NotInEdition, LocalizedText.FromResource("Restatement.NotInEdition", fate.Code, crosswalk.From.Label))];
        }

        return weights.Length > 0
            ? fate.Links.Zip(Apportionment.ToAmounts(amount, weights), (link, part) => Restate(heading, link, part))
            : [Undivided(heading, amount)];
    }

    private RestatedAmount<TCode> Restate(ClassifiedHeading<TCode> heading, CrosswalkLink<TCode> link, Money amount)
    {
        if (link.To is { } to)
        {
            var isWhole = fate.Relation == HeadingRelation.Same && link.WeightBack is { } back && back == 1;
            var kind = isWhole ? RestatementKind.Comparable : RestatementKind.Restated;
            return new(fate.Code, to.Code, amount, kind, fate.Relation, null, CrosswalkText.Of(link, fate.Relation));
        }

        var reason = link.Gap switch
        {
            CrosswalkGap.Absent => IncomparableReason.Absent,
            CrosswalkGap.CodeReused => IncomparableReason.CodeReused,
            _ => IncomparableReason.Unknown,
        };
        var meant = crosswalk.To.Find(fate.Code);
        return Incomparable(
            amount,
            reason,
            LocalizedText.FromResource("Restatement." + reason, CrosswalkText.Of(heading), reason == IncomparableReason.CodeReused ? CrosswalkText.Of(meant!) : crosswalk.To.Label));
    }

    private RestatedAmount<TCode> Undivided(ClassifiedHeading<TCode> heading, Money amount)
    {
        var reason = fate.Links.Count > 1 ? IncomparableReason.SplitWithoutWeights : IncomparableReason.PartsMoved;
        var parts = string.Join(", ", fate.Links.Select(link => link.To is null ? "–" : CrosswalkText.Of(link.To)));
        return Incomparable(amount, reason, LocalizedText.FromResource("Restatement." + reason, CrosswalkText.Of(heading), parts));
    }

    private RestatedAmount<TCode> Incomparable(Money amount, IncomparableReason reason, LocalizedText explanation) =>
        new(fate.Code, null, amount, RestatementKind.Incomparable, fate.Relation, reason, explanation);
}
