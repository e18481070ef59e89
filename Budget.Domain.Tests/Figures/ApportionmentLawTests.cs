using System.Numerics;
using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Figures;

/// <summary>What each method of sharing out 100 percent promises. Adding up alone would let nonsense pass.</summary>
public class ApportionmentLawTests
{
    private static readonly Gen<(Money[] Parts, int Decimals)> Samples =
        from count in Gen.Choose(1, 12)
        from parts in Gen.OneOf(
            Generate.LineAmount.ArrayOf(count),
            Gen.Choose(0, 3).Select(fen => Money.FromFen(fen)).ArrayOf(count),
            Generate.LineAmount.Select(part => Enumerable.Repeat(part, count).ToArray()))
        where parts.Any(part => !part.IsZero)
        from decimals in Generate.Decimals
        select (parts, decimals);

    [Theory]
    [InlineData(ApportionmentMethod.LargestRemainder)]
    [InlineData(ApportionmentMethod.AdjustLargest)]
    [InlineData(ApportionmentMethod.AdjustLast)]
    public void PartsAddUpToAHundred(ApportionmentMethod method) =>
        Property.Holds(Samples, sample => Share(method, sample).Sum() == 100m);

    [Theory]
    [InlineData(ApportionmentMethod.PlainRounding)]
    [InlineData(ApportionmentMethod.LargestRemainder)]
    [InlineData(ApportionmentMethod.AdjustLargest)]
    [InlineData(ApportionmentMethod.AdjustLast)]
    public void EveryPart_GetsAShareWithTheDecimalsAskedFor(ApportionmentMethod method) =>
        Property.Holds(Samples, sample =>
        {
            var shares = Share(method, sample);
            Assert.Equal(sample.Parts.Length, shares.Length);
            Assert.All(shares, share => Assert.Equal(sample.Decimals, Figure.Percentage(share).Decimals));
        });

    [Fact]
    public void PlainRounding_PrintsEachShareByItself() =>
        Property.Holds(Samples, sample =>
        {
            var whole = Money.Sum(sample.Parts);
            Assert.Equal(
                sample.Parts.Select(part => Figure.FromShare(part, whole, sample.Decimals, RoundingConvention.HalfUp).Value),
                Share(ApportionmentMethod.PlainRounding, sample));
        });

    [Fact]
    public void LargestRemainder_StaysBetweenFloorAndCeilingOfTheTrueShare() =>
        Property.Holds(Samples, sample =>
        {
            var whole = Money.Sum(sample.Parts);
            var shares = Share(ApportionmentMethod.LargestRemainder, sample);
            for (var i = 0; i < shares.Length; i++)
            {
                var floor = BigInteger.DivRem(sample.Parts[i].Fen * Steps(100, sample.Decimals), whole.Fen, out var remainder);
                Assert.InRange(Steps(shares[i], sample.Decimals), floor, remainder.IsZero ? floor : floor + 1);
            }
        });

    [Theory]
    [InlineData(ApportionmentMethod.PlainRounding, 0)]
    [InlineData(ApportionmentMethod.LargestRemainder, 1)]
    public void EqualParts_DifferByAtMostOneStepIfAtAll(ApportionmentMethod method, int steps) =>
        Property.Holds(Samples, sample =>
        {
            var shares = Share(method, sample);
            Assert.All(
                sample.Parts.Zip(shares).GroupBy(pair => pair.First, pair => Steps(pair.Second, sample.Decimals)),
                equal => Assert.InRange(equal.Max() - equal.Min(), 0, steps));
        });

    [Theory]
    [InlineData(ApportionmentMethod.PlainRounding)]
    [InlineData(ApportionmentMethod.LargestRemainder)]
    public void SmallerParts_DontGetMore(ApportionmentMethod method) =>
        Property.Holds(Samples, sample =>
        {
            var byPart = sample.Parts.Zip(Share(method, sample)).OrderBy(pair => pair.First).ThenBy(pair => pair.Second).ToArray();
            for (var i = 1; i < byPart.Length; i++)
            {
                Assert.True(byPart[i - 1].First == byPart[i].First || byPart[i - 1].Second <= byPart[i].Second, byPart[i - 1] + " > " + byPart[i]);
            }
        });

    [Theory]
    [InlineData(ApportionmentMethod.PlainRounding)]
    [InlineData(ApportionmentMethod.LargestRemainder)]
    public void OrderOfParts_DoesNotMatter(ApportionmentMethod method)
    {
        var shuffles =
            from sample in Samples
            from shuffled in Generate.Shuffled(sample.Parts)
            select (sample.Parts, shuffled, sample.Decimals);

        Property.Holds(shuffles, sample => Assert.Equal(
            Sorted(sample.Parts, Share(method, (sample.Parts, sample.Decimals))),
            Sorted(sample.shuffled, Share(method, (sample.shuffled, sample.Decimals)))));
    }

    [Fact]
    public void AdjustLargest_ChangesOnlyTheFirstOfTheLargest() =>
        Property.Holds(Samples, sample => AssertOnlyChanged(sample, ApportionmentMethod.AdjustLargest, Array.IndexOf(sample.Parts, sample.Parts.Max())));

    [Fact]
    public void AdjustLast_ChangesOnlyTheLast() =>
        Property.Holds(Samples, sample => AssertOnlyChanged(sample, ApportionmentMethod.AdjustLast, sample.Parts.Length - 1));

    private static void AssertOnlyChanged((Money[] Parts, int Decimals) sample, ApportionmentMethod method, int changed)
    {
        var plain = Share(ApportionmentMethod.PlainRounding, sample);
        var adjusted = Share(method, sample);
        Assert.Equal(plain.Where((_, i) => i != changed), adjusted.Where((_, i) => i != changed));
    }

    private static decimal[] Share(ApportionmentMethod method, (Money[] Parts, int Decimals) sample) =>
        [.. Apportionment.ToPercentages(method, sample.Parts, sample.Decimals)];

    private static IEnumerable<(Money Part, decimal Share)> Sorted(Money[] parts, decimal[] shares) =>
        parts.Zip(shares).OrderBy(pair => pair.First).ThenBy(pair => pair.Second);

    private static BigInteger Steps(decimal percent, int decimals) => (BigInteger)(percent / Generate.Scaled(1, decimals));
}
