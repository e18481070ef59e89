using System.Collections.Immutable;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Figures that only one of the two conventions can explain.</summary>
/// <param name="Rounded">Those that must have been rounded half up.</param>
/// <param name="Cut">Those that must have been cut.</param>
internal sealed record RoundingWitnesses(ImmutableArray<Fact> Rounded, ImmutableArray<Fact> Cut)
{
    /// <summary>The convention that more of them speak for, half up if they are even; null if there are none.</summary>
    internal RoundingConvention? Majority =>
        Rounded.IsEmpty && Cut.IsEmpty ? null
        : Cut.Length > Rounded.Length ? RoundingConvention.Truncation
        : RoundingConvention.HalfUp;

    public static RoundingWitnesses operator +(RoundingWitnesses left, RoundingWitnesses right) =>
        new([.. left.Rounded, .. right.Rounded], [.. left.Cut, .. right.Cut]);

    internal RoundingTally ToTally() => new(Rounded.Length, Cut.Length);

    /// <summary>Relations that can hold in one reading only; each is named by its percentage, or else by its first figure.</summary>
    internal static RoundingWitnesses AmongRelations(IEnumerable<Relation> relations, Reading halfUp, Reading truncation)
    {
        var (rounded, cut) = Builders();
        foreach (var relation in relations)
        {
            // Where the same digits were taken up once and down once, that tells nothing of either convention.
            if (relation.HoldsByDigits || relation is SameRelation { HangsOnATie: true })
            {
                continue;
            }

            var isRounded = relation.CanHold(relation.Read(halfUp));
            var isCut = relation.CanHold(relation.Read(truncation));
            if (isRounded is not null && isCut is not null && isRounded != isCut)
            {
                (isRounded.Value ? rounded : cut).Add(Namesake(relation));
            }
        }

        return new(rounded.ToImmutable(), cut.ToImmutable());
    }

    /// <summary>Coarse printings, each held against the finest one of its quantity; none counts twice.</summary>
    internal static RoundingWitnesses AmongPairs(IEnumerable<SameRelation> sames)
    {
        var (rounded, cut) = Builders();
        var (halfUp, truncation) = (Reading.As(RoundingConvention.HalfUp), Reading.As(RoundingConvention.Truncation));
        var told = new HashSet<Fact>();
        foreach (var same in sames)
        {
            if (HasOneStep(same))
            {
                continue;
            }

            var printings = same.Operands.Select(operand => operand.Fact).Where(fact => !fact.IsDerived).ToList();
            var finest = printings.OrderBy(fact => fact.Figure!.Step).FirstOrDefault();
            foreach (var coarse in printings.Where(fact => fact.Figure!.Step > finest!.Figure!.Step))
            {
                var isRounded = halfUp.Read(coarse).Overlaps(halfUp.Read(finest!));
                var isCut = truncation.Read(coarse).Overlaps(truncation.Read(finest!));
                if (isRounded != isCut && told.Add(coarse))
                {
                    (isRounded ? rounded : cut).Add(coarse);
                }
            }
        }

        return new(rounded.ToImmutable(), cut.ToImmutable());
    }

    private static bool HasOneStep(SameRelation same)
    {
        foreach (var operand in same.Operands)
        {
            if (operand.Fact.Figure!.Step != same.Operands[0].Fact.Figure!.Step)
            {
                return false;
            }
        }

        return true;
    }

    private static Fact Namesake(Relation relation)
    {
        var printed = relation.Operands.Select(operand => operand.Fact).Where(fact => fact.Figure is not null).ToList();
        return printed.Find(fact => fact.Figure!.Kind == FigureKind.Percentage && !fact.IsDerived) ?? printed[0];
    }

    private static (ImmutableArray<Fact>.Builder Rounded, ImmutableArray<Fact>.Builder Cut) Builders() =>
        (ImmutableArray.CreateBuilder<Fact>(), ImmutableArray.CreateBuilder<Fact>());
}
