using Budget.Domain.Amounts;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Amounts;

public class MoneyLawTests
{
    [Fact]
    public void Equality_IsThatOfTheAmount() =>
        Laws.EqualityIsThatOfContent(Generate.Money, money => Money.FromFen(money.Fen), money => money.Fen);

    [Fact]
    public void Order_IsTotal() => Laws.OrderIsTotal(Generate.Money);

    [Fact]
    public void Order_IsThatOfTheAmount() =>
        Property.Holds(Generate.Pair(Generate.Money), pair => pair.Left.CompareTo(pair.Right) == pair.Left.Fen.CompareTo(pair.Right.Fen));

    [Fact]
    public void Order_OfObjectsAgrees() => Laws.OrderOfObjectsAgrees(Generate.Money);

    [Fact]
    public void Text_RoundTrips() => Laws.TextRoundTrips(Generate.Money, Money.TryRead);
}
