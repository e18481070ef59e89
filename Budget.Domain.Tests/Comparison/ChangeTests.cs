using Budget.Domain.Amounts;
using Budget.Domain.Comparison;
using Budget.Domain.Disclosure;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Comparison;

public class ChangeTests
{
    private static readonly FsCheck.Gen<Change> Changes = FsCheck.Fluent.Gen.Select(Generate.Money, money => Change.Between(Money.Zero, money));

    [Fact]
    public void Equality_IsThatOfTheNumber() =>
        Laws.EqualityIsThatOfContent(Changes, change => Change.Between(Money.FromFen(change.Fen), Money.Zero) is var back ? -back : default, change => change.Fen);

    [Fact]
    public void Order_IsTotal() => Laws.OrderIsTotal(Changes);

    [Fact]
    public void AChange_LeadsFromThePriorAmountToTheCurrentOne() =>
        Property.Holds(Generate.Pair(Generate.LineAmount), pair =>
        {
            var change = Change.Between(pair.Left, pair.Right);

            Assert.Equal(pair.Right, pair.Left + change);
            Assert.Equal(pair.Left, pair.Right + -change);
            Assert.Equal(-change, Change.Between(pair.Right, pair.Left));
            Assert.Equal(Change.None, change - change);
            Assert.Equal(change, Change.Sum([change, change, -change]));
            Assert.Equal(
                pair.Left < pair.Right ? ChangeDirection.Increase : pair.Left > pair.Right ? ChangeDirection.Decrease : ChangeDirection.Unchanged,
                change.Direction);
            Assert.Equal(change.Direction == ChangeDirection.Decrease ? pair.Left - pair.Right : pair.Right - pair.Left, change.Size);
        });

    [Fact]
    public void Between_AmountsTooFarApart_Overflows()
    {
        Assert.Throws<OverflowException>(() => Change.Between(Money.MinValue, Money.MaxValue));
        Assert.Throws<OverflowException>(() => Change.Between(Money.Zero, Money.MaxValue) + Change.Between(Money.Zero, Money.FromFen(1)));
    }

    [Theory]
    [InlineData(1230, "+12.30元")]
    [InlineData(-1230, "-12.30元")]
    [InlineData(0, "0.00元")]
    public void ToString_ShowsTheSign(long fen, string expected) => Assert.Equal(expected, Change.Between(Money.Zero, Money.FromFen(fen)).ToString());
}
