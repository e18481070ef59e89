using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Comparison;
using Budget.Domain.Expenditure;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Comparison;

/// <summary>No fen is lost or doubled on the way from one edition to another, whatever is known of the headings.</summary>
public class RestatementLawTests
{
    private static readonly Crosswalk<FunctionalCode> Real = Crosswalk.Between(FunctionalClassification.About2009, FunctionalClassification.Attested);

    private static readonly Crosswalk<FunctionalCode> RealBack = Real.Inverse();

    private static readonly Gen<(Crosswalk<FunctionalCode> Crosswalk, SortedDictionary<FunctionalCode, Money> Amounts)> Samples = Gen.OneOf(
        from history in Gen.OneOf(GenerateHistory.Any, GenerateHistory.Partial)
        let direct = Crosswalk.Between(history.First, history.Third, history.Changes)
        let through = Crosswalk.Between(history.First, history.Second, history.Changes).Then(Crosswalk.Between(history.Second, history.Third, history.Changes))
        from crosswalk in Gen.Elements(direct, through, direct.Inverse())
        from amounts in AmountsOf(crosswalk.From)
        select (crosswalk, amounts),
        from crosswalk in Gen.Elements(Real, RealBack)
        from amounts in AmountsOf(crosswalk.From)
        select (crosswalk, amounts));

    [Fact]
    public void PartsAddUpToTheTotal() => Holds(sample =>
    {
        var restatement = sample.Crosswalk.Restate(sample.Amounts);
        Assert.Equal(Money.Sum(sample.Amounts.Values), restatement.Total);
        Assert.Equal(restatement.Total, restatement.Comparable + restatement.Restated + restatement.Incomparable);
        Assert.Equal(restatement.Total, Money.Sum(restatement.ToAmounts().Values) + restatement.Incomparable);
        Assert.Equal(
            sample.Amounts.AsEnumerable(),
            restatement.Parts.GroupBy(part => part.From).Select(group => new KeyValuePair<FunctionalCode, Money>(group.Key, Money.Sum(group.Select(part => part.Amount)))));
    });

    [Fact]
    public void Parts_SayWhereTheyGoOrWhyNot() => Holds(sample =>
        Assert.All(sample.Crosswalk.Restate(sample.Amounts).Parts, part =>
        {
            Assert.Equal(part.Kind == RestatementKind.Incomparable, part.To is null);
            Assert.Equal(part.Kind == RestatementKind.Incomparable, part.Reason is not null);
            Assert.True(part.Kind != RestatementKind.Comparable || part.From == part.To);
            Assert.True(part.To is not { Level: > 0 } to || sample.Crosswalk.To.Find(to) is not null);
            Assert.NotEqual(part.Explanation.English, part.Explanation.Chinese);
        }));

    [Fact]
    public void AReusedCode_NeverCarriesMoneyAcross() => Holds(sample =>
    {
        var parts = sample.Crosswalk.Restate(sample.Amounts).Parts;
        Assert.All(sample.Crosswalk.ReusedCodes, code => Assert.DoesNotContain(parts, part => part.From == code && part.To == code));
    });

    [Fact]
    public void ThereAndBack_EveryFenIsAccountedFor() => Holds(sample =>
    {
        var there = sample.Crosswalk.Restate(sample.Amounts);
        var back = sample.Crosswalk.Inverse().Restate(there.ToAmounts());
        Assert.Equal(Money.Sum(sample.Amounts.Values), there.Incomparable + back.Incomparable + Money.Sum(back.ToAmounts().Values));

        // What corresponds one to one is where it was.
        var returned = back.ToAmounts();
        foreach (var entry in sample.Amounts)
        {
            if (sample.Crosswalk.FateOf(entry.Key).Links is [{ Gap: null } link] && link.Weight == 1 && link.WeightBack == 1)
            {
                Assert.Equal(entry.Value, returned[entry.Key]);
            }
        }
    });

    [Fact]
    public void ThroughTheMiddle_IsTheSameAsDirectlyWhereBothAreKnown()
    {
        var known = 0;
        var samples =
            from history in GenerateHistory.Unweighted
            from amounts in AmountsOf(history.First)
            select (history, amounts);
        Property.Holds(samples, sample =>
        {
            var (history, amounts) = sample;
            var direct = Crosswalk.Between(history.First, history.Third, history.Changes);
            var (first, second) = (Crosswalk.Between(history.First, history.Second, history.Changes), Crosswalk.Between(history.Second, history.Third, history.Changes));
            var joined = first.Then(second);
            var followed = amounts.Where(entry => new[] { direct, joined }.All(crosswalk => crosswalk.Restate([entry]).Incomparable.IsZero && !entry.Value.IsZero)).ToList();
            known += followed.Count;

            var stepwise = second.Restate(first.Restate(followed).ToAmounts());
            Assert.Equal(Money.Zero, stepwise.Incomparable);
            Assert.Equal(direct.Restate(followed).ToAmounts(), stepwise.ToAmounts());
            Assert.Equal(direct.Restate(followed).ToAmounts(), joined.Restate(followed).ToAmounts());
        });
        Assert.True(known > 2000);
    }

    [Fact]
    public void DividedTwice_APartIsWithinAFenForEachDivision()
    {
        var samples =
            from history in GenerateHistory.Any
            from amount in Generate.LineAmount
            select (history, amount);
        Property.Holds(samples, sample =>
        {
            var (history, amount) = sample;
            var (first, second) = (Crosswalk.Between(history.First, history.Second, history.Changes), Crosswalk.Between(history.Second, history.Third, history.Changes));
            var joined = first.Then(second);
            foreach (var heading in history.First.Headings)
            {
                var given = new Dictionary<FunctionalCode, Money> { [heading.Code] = amount };
                var atOnce = joined.Restate(given);
                if (atOnce.Incomparable.IsZero)
                {
                    var middle = first.Restate(given).ToAmounts();
                    var stepwise = second.Restate(middle).ToAmounts();
                    Assert.Equal(amount, Money.Sum(stepwise.Values));
                    Assert.All(atOnce.ToAmounts(), entry => Assert.InRange((entry.Value - stepwise[entry.Key]).Abs().Fen, 0, 2 * middle.Count));
                }
            }
        });
    }

    [Fact]
    public void Identity_LeavesEverythingComparable() => Property.Holds(
        from history in GenerateHistory.Any
        from amounts in AmountsOf(history.First)
        select (history, amounts),
        sample =>
        {
            var known = sample.amounts.Where(entry => entry.Key.Level == 0 || sample.history.First.Find(entry.Key) is not null).ToList();
            var restatement = Crosswalk.Between(sample.history.First, sample.history.First, sample.history.Changes).Restate(known);
            Assert.Equal(restatement.Total, restatement.Comparable);
            Assert.Equal(known, restatement.ToAmounts());
        },
        cases: 300);

    [Fact]
    public void LinesOfABudget_AddUpToIt() => Property.Holds(
        GenerateBudget.Any,
        budget =>
        {
            foreach (var restated in new[] { RealBack.Restate(budget), Real.Restate(budget) })
            {
                Assert.Equal(budget.Lines.Select(line => line.Amount), restated.Lines.GroupBy(line => line.Index).Select(parts => Money.Sum(parts.Select(part => part.Line.Amount))));
                Assert.All(restated.Lines, line => Assert.Equal(Rest(budget.Lines[line.Index]), Rest(line.Line)));
                Assert.All(restated.Lines, line => Assert.Equal((line.Part.To ?? line.Part.From, line.Part.Amount), (line.Line.Function, line.Line.Amount)));
                Assert.Equal(budget.Total, Money.Sum(restated.Lines.Select(line => line.Line.Amount)));
                Assert.Equal(budget.Total, restated.ToBudget().Total + restated.ToRestatement().Incomparable);
                Assert.Equal(budget.Total, restated.ToRestatement().Total);
            }
        },
        cases: 200);

    private static void Holds(Action<(Crosswalk<FunctionalCode> Crosswalk, SortedDictionary<FunctionalCode, Money> Amounts)> law) =>
        Property.Holds(Samples, law, cases: 400);

    private static object Rest(ExpenditureLine line) => (line.Fund, line.Type, line.Economic, line.Unit, line.Project);

    /// <summary>Amounts under headings of any level, the root and codes that the edition does not know; some negative.</summary>
    private static Gen<SortedDictionary<FunctionalCode, Money>> AmountsOf(ClassificationEdition<FunctionalCode> edition) =>
        from codes in Gen.OneOf(Gen.Elements(edition.Headings.Select(heading => heading.Code)), Generate.NearFunctionalCode).ArrayOf(8)
        from amounts in Generate.LineAmount.ArrayOf(8)
        from sign in Gen.Elements(1, 1, 1, -1)
        select ToAmounts(codes, amounts, sign);

    private static SortedDictionary<FunctionalCode, Money> ToAmounts(FunctionalCode[] codes, Money[] amounts, int sign) =>
        new(codes.Zip(amounts).GroupBy(pair => pair.First).ToDictionary(pairs => pairs.Key, pairs => pairs.First().Second * sign));
}
