using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Xunit;

namespace Budget.Domain.Tests.Figures;

public class ApportionmentTests
{
    // The expenditure by type of Shaoxing Commerce Bureau 2021, in 万元.
    private static readonly Money[] Shaoxing = [TenThousandYuan(1247.54m), TenThousandYuan(238.21m), TenThousandYuan(2134.14m)];

    [Fact]
    public void PlainRounding_NeedNotClose() =>
        Assert.Equal([34.5m, 6.6m, 59.0m], Share(ApportionmentMethod.PlainRounding, Shaoxing, 1));

    [Fact]
    public void LargestRemainder_ClosesAsTheDocumentDoes() =>
        Assert.Equal([34.5m, 6.6m, 58.9m], Share(ApportionmentMethod.LargestRemainder, Shaoxing, 1));

    [Fact]
    public void AdjustLast_PutsTheDifferenceOnTheLast() =>
        Assert.Equal([13m, 13m, 13m, 13m, 13m, 13m, 13m, 9m], ShareOfEights(ApportionmentMethod.AdjustLast));

    [Fact]
    public void AdjustLargest_PutsTheDifferenceOnTheFirstOfTheLargest() =>
        Assert.Equal([9m, 13m, 13m, 13m, 13m, 13m, 13m, 13m], ShareOfEights(ApportionmentMethod.AdjustLargest));

    [Fact]
    public void LargestRemainder_AmongEqualParts_PrefersTheFirst() =>
        Assert.Equal([13m, 13m, 13m, 13m, 12m, 12m, 12m, 12m], ShareOfEights(ApportionmentMethod.LargestRemainder));

    [Fact]
    public void LargestRemainder_AmongEqualRemainders_PrefersTheLargerPart() =>
        Assert.Equal([12m, 88m], Share(ApportionmentMethod.LargestRemainder, [Money.FromFen(1), Money.FromFen(7)], 0));

    [Fact]
    public void LargestAmounts_AreSharedExactly() =>
        Assert.Equal(
            [0.0000000000m, 100.0000000000m],
            Share(ApportionmentMethod.LargestRemainder, [Money.FromFen(1), Money.MaxValue - Money.FromFen(1)], 10));

    [Fact]
    public void WhatCannotBeShared_IsRefused()
    {
        Assert.Throws<ArgumentException>("parts", () => Share([]));
        Assert.Throws<ArgumentException>("parts", () => Share([Money.Zero, Money.Zero]));
        Assert.Throws<ArgumentException>("parts", () => Share([Money.FromFen(3), Money.FromFen(-1)]));
        Assert.Throws<ArgumentException>("parts", () => Share([Money.FromFen(-3)]));
        Assert.Throws<ArgumentNullException>("parts", () => Share(null!));
        Assert.Throws<OverflowException>(() => Share([Money.MaxValue, Money.FromFen(1)]));
        Assert.Throws<ArgumentOutOfRangeException>("method", () => Share((ApportionmentMethod)4, Shaoxing, 1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => Share(default, Shaoxing, 11));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => Share(default, Shaoxing, -1));
    }

    private static decimal[] Share(Money[] parts) => Share(ApportionmentMethod.LargestRemainder, parts, 1);

    private static decimal[] Share(ApportionmentMethod method, Money[] parts, int decimals) => [.. Apportionment.ToPercentages(method, parts, decimals)];

    private static decimal[] ShareOfEights(ApportionmentMethod method) => Share(method, [.. Enumerable.Repeat(Money.FromFen(5), 8)], 0);

    private static Money TenThousandYuan(decimal value) => Money.From(value, AmountUnit.TenThousandYuan);
}
