using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Figures;

/// <summary>What dividing an amount by weights promises.</summary>
public class ApportionmentAmountLawTests
{
    private static readonly Gen<(Money Whole, Rational[] Weights)> Samples =
        from whole in Generate.Money
        from shares in Gen.OneOf(Gen.Choose(0, 9).ArrayOf(4), Gen.Choose(0, int.MaxValue).ArrayOf(3), Gen.Constant(new[] { 1 }), Gen.Constant(new[] { 1, 1, 1 }))
        where shares.Any(share => share > 0)
        let sum = shares.Aggregate(0L, (total, share) => total + share)
        select (whole, shares.Select(share => new Rational(share, sum)).ToArray());

    [Fact]
    public void PartsAddUpToTheWhole() =>
        Property.Holds(Samples, sample => Money.Sum(Apportionment.ToAmounts(sample.Whole, sample.Weights)) == sample.Whole);

    [Fact]
    public void EveryPart_StaysWithinAFenOfItsExactShare() => Property.Holds(Samples, sample =>
        Assert.All(Apportionment.ToAmounts(sample.Whole, sample.Weights).Zip(sample.Weights), part =>
            Assert.True((part.First.Fen - (part.Second * sample.Whole.Fen)).Abs() < 1)));

    [Fact]
    public void SmallerWeights_DontGetMore() => Property.Holds(Samples, sample =>
    {
        var parts = sample.Weights.Zip(Apportionment.ToAmounts(sample.Whole.Abs(), sample.Weights)).OrderBy(part => part.First).ThenBy(part => part.Second).ToArray();
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.True(pair.First.First == pair.Second.First || pair.First.Second <= pair.Second.Second));
    });

    [Fact]
    public void ANegativeAmount_HasTheNegativeParts() => Property.Holds(Samples, sample =>
        Assert.Equal(Apportionment.ToAmounts(sample.Whole, sample.Weights).Select(part => -part), Apportionment.ToAmounts(-sample.Whole, sample.Weights)));

    [Fact]
    public void TheMissingFen_GoesToTheLargestRemainder() =>
        Assert.Equal(
            [3, 6, 1],
            Apportionment.ToAmounts(Money.FromFen(10), [new(3, 10), new(11, 20), new(3, 20)]).Select(part => part.Fen));

    [Fact]
    public void WrongWeights_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Apportionment.ToAmounts(Money.Zero, []));
        Assert.Throws<ArgumentException>(() => Apportionment.ToAmounts(Money.Zero, [new(1, 2), new(1, 3)]));
        Assert.Throws<ArgumentException>(() => Apportionment.ToAmounts(Money.Zero, [new(3, 2), new(-1, 2)]));
    }
}
