using Budget.Domain.Amounts;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation.Relations;

/// <summary>Verdicts against every combination of true amounts that could have been printed so.</summary>
/// <remarks>Figures of one decimal of a yuan stand for eleven amounts of whole fen at most, so all can be tried.</remarks>
public class BruteForceTests
{
    private static readonly Gen<Figure> Small =
        from tenths in Gen.Choose(-12, 40)
        select Figure.Amount(tenths / 10m + 0.0m, AmountUnit.Yuan);

    private static readonly Gen<Figure> Positive =
        from tenths in Gen.Choose(0, 60)
        select Figure.Amount(tenths / 10m + 0.0m, AmountUnit.Yuan);

    private static readonly Gen<Figure> Percent =
        from number in Gen.Choose(0, 2500)
        from decimals in Gen.Choose(0, 2)
        select Figure.Percentage(decimals == 0 ? number / 10 : decimals == 1 ? number / 10m + 0.0m : number / 10m + 0.00m);

    [Fact]
    public void ASumContradicts_ExactlyWhenNoTrueAmountsAddUp() =>
        Property.Holds(
            from total in Small
            from parts in Gen.ArrayOf(Small, 2)
            from convention in Generate.Convention
            select (total, parts, convention),
            given =>
            {
                var possible = (from total in Trues(given.total, given.convention)
                                from first in Trues(given.parts[0], given.convention)
                                from second in Trues(given.parts[1], given.convention)
                                select total == first + second).Any(adds => adds);
                var relation = new SumRelation(Asking.Fact(given.total), [.. given.parts.Select(Asking.Fact)]);
                Assert.Equal(possible, Asking.Verdict(relation, given.convention) != Verdict.Contradiction);
            });

    [Fact]
    public void SamenessContradicts_ExactlyWhenNoTrueAmountIsPrintedSo() =>
        Property.Holds(
            from figures in Gen.ArrayOf(Small, 3)
            from convention in Generate.Convention
            select (figures, convention),
            given =>
            {
                var possible = given.figures.Select(figure => Trues(figure, given.convention)).Aggregate((left, right) => [.. left.Intersect(right)]).Count > 0;
                Assert.Equal(possible, Asking.Verdict(new SameRelation([.. given.figures.Select(Asking.Fact)]), given.convention) != Verdict.Contradiction);
            });

    [Fact]
    public void ABoundContradicts_ExactlyWhenNoTrueAmountsRespectIt() =>
        Property.Holds(
            from part in Small
            from whole in Small
            from convention in Generate.Convention
            select (part, whole, convention),
            given => Assert.Equal(
                Trues(given.part, given.convention).Min() <= Trues(given.whole, given.convention).Max(),
                Asking.Verdict(new AtMostRelation(Asking.Fact(given.part), Asking.Fact(given.whole)), given.convention) != Verdict.Contradiction));

    [Fact]
    public void AShareThatSomeTrueAmountsHave_NeverContradicts() =>
        Property.Holds(
            from part in Small
            from whole in Small
            from share in Percent
            from convention in Generate.Convention
            select (part, whole, share, convention),
            given =>
            {
                var shares = given.share.ToInterval(given.convention);
                var possible = (from part in Trues(given.part, given.convention)
                                from whole in Trues(given.whole, given.convention)
                                where whole != 0
                                select LiesIn(shares, part * 100, whole)).Any(lies => lies);
                var verdict = Asking.Verdict(new RatioRelation(Asking.Fact(given.part), Asking.Fact(given.whole), Asking.Fact(given.share)), given.convention);
                Assert.False(possible && verdict == Verdict.Contradiction);
            },
            cases: 4000);

    [Fact]
    public void AChangeThatSomeTrueAmountsHave_NeverContradicts() =>
        Property.Holds(
            from current in Positive
            from prior in Positive
            from amount in Positive
            from rate in Percent
            from direction in Gen.Elements(ChangeDirection.Increase, ChangeDirection.Decrease, ChangeDirection.Unchanged)
            from printed in Gen.Elements(1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15)
            from convention in Generate.Convention
            select (current, prior, amount, rate, direction, printed, convention),
            given =>
            {
                var sign = given.direction switch { ChangeDirection.Increase => 1, ChangeDirection.Decrease => -1, _ => 0 };
                var hasRate = (given.printed & 8) != 0;
                var possible = (from current in (given.printed & 1) != 0 ? Trues(given.current, given.convention) : Every
                                from prior in (given.printed & 2) != 0 ? Trues(given.prior, given.convention) : Every
                                where Math.Sign(current - prior) == sign || current == prior
                                where sign != 0 || current == prior
                                where (given.printed & 4) == 0 || Trues(given.amount, given.convention).Contains(Math.Abs(current - prior))
                                where !hasRate || (prior > 0 && LiesIn(given.rate.ToInterval(given.convention), Math.Abs(current - prior) * 100, prior))
                                select true).Any();
                var relation = new ChangeRelation(
                    Pick(given.current, 1), Pick(given.prior, 2), Pick(given.amount, 4), Pick(given.rate, 8), given.direction);
                Assert.False(possible && Asking.Verdict(relation, given.convention) == Verdict.Contradiction);

                Fact Pick(Figure figure, int bit) => (given.printed & bit) != 0 ? Asking.Fact(figure) : Asking.Absent();
            },
            cases: 1500);

    private static IEnumerable<long> Every => Enumerable.Range(-20, 700).Select(fen => (long)fen);

    // Whole fen, by asking for each whether it prints as the figure: nothing of the interval arithmetic is used.
    private static List<long> Trues(Figure figure, RoundingConvention convention)
    {
        var centre = (long)(figure.BaseValue * 100);
        return Enumerable.Range(-11, 23).Select(offset => centre + offset).Where(fen => Prints(fen)).ToList();

        bool Prints(long fen) => convention switch
        {
            RoundingConvention.HalfUp => Math.Abs((fen / 100m) - figure.BaseValue) <= 0.05m,
            RoundingConvention.Truncation => decimal.Truncate(fen / 10m) / 10m == figure.BaseValue,
            _ => Math.Abs((fen / 100m) - figure.BaseValue) <= 0.05m || decimal.Truncate(fen / 10m) / 10m == figure.BaseValue,
        };
    }

    private static bool LiesIn(Domain.Figures.Interval interval, long numerator, long denominator)
    {
        // Cross-multiplied, so that no quotient is rounded.
        var (low, high) = (interval.Lower!.Value * denominator, interval.Upper!.Value * denominator);
        var (least, most) = denominator > 0 ? (low, high) : (high, low);
        var (leastIncluded, mostIncluded) = denominator > 0 ? (interval.IncludesLower, interval.IncludesUpper) : (interval.IncludesUpper, interval.IncludesLower);
        return (numerator > least || (leastIncluded && numerator == least)) && (numerator < most || (mostIncluded && numerator == most));
    }
}
