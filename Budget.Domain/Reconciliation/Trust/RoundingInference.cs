using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Finds out how a document rounds, by what only one convention can explain.</summary>
/// <remarks>
/// A document that is right under one convention has nothing that only the other explains, so it is never read in a way
/// that it contradicts. Where a wrong figure speaks too, the many outvote it.
/// </remarks>
internal sealed class RoundingInference
{
    private static readonly RoundingConvention[] Both = [RoundingConvention.HalfUp, RoundingConvention.Truncation];

    private RoundingInference(RoundingEvidence evidence, RoundingWitnesses pairs, RoundingWitnesses relations)
    {
        Evidence = evidence;
        Pairs = pairs;
        Relations = relations;
    }

    internal RoundingEvidence Evidence { get; }

    /// <summary>The coarse printings of pairs that tell.</summary>
    internal RoundingWitnesses Pairs { get; }

    /// <summary>The figures in whose relations it shows.</summary>
    internal RoundingWitnesses Relations { get; }

    /// <summary>Other readings of what nothing tells.</summary>
    internal IEnumerable<RoundingEvidence> Alternatives()
    {
        var amountsTell = Evidence.Pairs != RoundingTally.None || Evidence.AmountRelations != RoundingTally.None;
        var percentagesTell = Evidence.PercentageRelations != RoundingTally.None;
        return
            from amounts in amountsTell ? [Evidence.Amounts] : Both
            from percentages in percentagesTell ? [Evidence.Percentages] : Both
            where (amounts, percentages) != (Evidence.Amounts, Evidence.Percentages)
            orderby amounts != percentages
            select Evidence with { Amounts = amounts, Percentages = percentages, Basis = RoundingBasis.Together };
    }

    /// <summary>
    /// The other ways in which a document could come to be read if one of its figures were printed otherwise. One that seems to
    /// mix the conventions is read as either already.
    /// </summary>
    internal static IEnumerable<RoundingEvidence> Otherwise(RoundingEvidence evidence) =>
        from amounts in evidence.Amounts == RoundingConvention.Unknown ? [evidence.Amounts] : Both
        from percentages in evidence.Percentages == RoundingConvention.Unknown ? [evidence.Percentages] : Both
        where (amounts, percentages) != (evidence.Amounts, evidence.Percentages)
        select evidence with { Amounts = amounts, Percentages = percentages };

    internal static RoundingInference From(IReadOnlyCollection<Relation> relations)
    {
        var usable = relations.Where(relation => relation.IsComplete).ToLookup(relation => relation.Concerns(FigureKind.Percentage));
        var pairs = RoundingWitnesses.AmongPairs(usable[false].OfType<SameRelation>());
        var byAmounts = RoundingWitnesses.AmongRelations(usable[false], Reading.As(RoundingConvention.HalfUp), Reading.As(RoundingConvention.Truncation));
        var isMixed = pairs is { Rounded.IsEmpty: false, Cut.IsEmpty: false };
        RoundingConvention? amounts = isMixed ? RoundingConvention.Unknown : (pairs + byAmounts).Majority;

        var byPercentages = OfPercentages(usable[true], amounts);
        if (amounts is null && AmountsByPercentages(usable[true], byPercentages.Majority ?? RoundingConvention.HalfUp) is { } told)
        {
            byAmounts = told;
            amounts = told.Majority;
            byPercentages = OfPercentages(usable[true], amounts);
        }

        var percentages = byPercentages.Majority ?? amounts ?? RoundingConvention.HalfUp;
        var evidence = new RoundingEvidence
        {
            Amounts = amounts ?? percentages,
            Percentages = percentages,
            Basis = isMixed ? RoundingBasis.MixedPairs
                : pairs.Majority is not null ? RoundingBasis.Pairs
                : (byAmounts + byPercentages).Majority is not null ? RoundingBasis.Relations
                : RoundingBasis.Usual,
            Pairs = pairs.ToTally(),
            AmountRelations = byAmounts.ToTally(),
            PercentageRelations = byPercentages.ToTally(),
        };
        return new(evidence, pairs, byAmounts + byPercentages);
    }

    // Amounts that tell nothing are taken to be rounded as the percentages are. What a sum of shares tells, the shares
    // have told already, unless they have no quotients.
    private static RoundingWitnesses OfPercentages(IEnumerable<Relation> relations, RoundingConvention? amounts)
    {
        var (halfUp, truncation) = (Reading.As(RoundingConvention.HalfUp), Reading.As(RoundingConvention.Truncation));
        if (amounts is { } known)
        {
            (halfUp, truncation) = (halfUp with { Amounts = known }, truncation with { Amounts = known });
        }

        var quotients = RoundingWitnesses.AmongRelations(relations.Where(relation => relation is not SumRelation), halfUp, truncation);
        return quotients.Majority is null ? RoundingWitnesses.AmongRelations(relations, halfUp, truncation) : quotients;
    }

    /// <summary>
    /// What percentages tell of the amounts, where these tell nothing and were not rounded as the percentages were: a
    /// department may cut amounts by hand and let a program round the percentages. Null if one convention is as good.
    /// </summary>
    private static RoundingWitnesses? AmountsByPercentages(IEnumerable<Relation> relations, RoundingConvention common)
    {
        if (CanAllHold(Reading.As(common)))
        {
            return null;
        }

        foreach (var (amounts, percentages) in ((RoundingConvention, RoundingConvention)[])
            [(RoundingConvention.Truncation, RoundingConvention.HalfUp), (RoundingConvention.HalfUp, RoundingConvention.Truncation)])
        {
            if (CanAllHold(new(amounts, percentages)))
            {
                return RoundingWitnesses.AmongRelations(relations, new(RoundingConvention.HalfUp, percentages), new(RoundingConvention.Truncation, percentages));
            }
        }

        return null;

        bool CanAllHold(Reading reading) => relations.All(relation => relation.CanHold(relation.Read(reading)) != false);
    }
}
