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
        RoundingConvention[] both = [RoundingConvention.HalfUp, RoundingConvention.Truncation];
        return
            from amounts in amountsTell ? [Evidence.Amounts] : both
            from percentages in percentagesTell ? [Evidence.Percentages] : both
            where (amounts, percentages) != (Evidence.Amounts, Evidence.Percentages)
            orderby amounts != percentages
            select Evidence with { Amounts = amounts, Percentages = percentages, Basis = RoundingBasis.Together };
    }

    internal static RoundingInference From(IReadOnlyCollection<Relation> relations)
    {
        var usable = relations.Where(relation => relation.IsComplete).ToLookup(relation => relation.Concerns(FigureKind.Percentage));
        var pairs = RoundingWitnesses.AmongPairs(usable[false].OfType<SameRelation>());
        var byAmounts = RoundingWitnesses.AmongRelations(usable[false], Reading.As(RoundingConvention.HalfUp), Reading.As(RoundingConvention.Truncation));
        var isMixed = pairs is { Rounded.IsEmpty: false, Cut.IsEmpty: false };
        RoundingConvention? amounts = isMixed ? RoundingConvention.Unknown : (pairs + byAmounts).Majority;

        // Amounts that tell nothing are taken to be rounded as the percentages are. What a sum of shares tells, the shares
        // have told already, unless they have no quotients.
        var halfUp = new Reading(amounts ?? RoundingConvention.HalfUp, RoundingConvention.HalfUp);
        var truncation = new Reading(amounts ?? RoundingConvention.Truncation, RoundingConvention.Truncation);
        var byPercentages = RoundingWitnesses.AmongRelations(usable[true].Where(relation => relation is not SumRelation), halfUp, truncation);
        if (byPercentages.Majority is null)
        {
            byPercentages = RoundingWitnesses.AmongRelations(usable[true], halfUp, truncation);
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
}
