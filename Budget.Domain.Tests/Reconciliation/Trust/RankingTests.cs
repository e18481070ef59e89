using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Reconciliation.Trust;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation.Trust;

/// <summary>What arithmetic cannot tell apart is ordered by how surprising it would be: one example for each weight.</summary>
public class RankingTests
{
    [Fact]
    public void ASwapThatFits_IsLikelierThanADigitThatFits()
    {
        // 0.90 too much: 3.92 could be 3.02 with one digit wrong, and 13.29 could be 12.39 with two swapped.
        Assert.Equal(("/b", "12.39元", Slip.SwappedDigits), First(new SumRelation(Fact("19.63元", "/total"), [Fact("3.92元", "/a"), Fact("13.29元", "/b"), Fact("3.32元", "/c")])));
    }

    [Fact]
    public void AKnownSlip_IsLikelierThanNone()
    {
        // 0.50 too much: of b one digit is enough, of the others it takes more.
        Assert.Equal(("/b", "127.45元", Slip.OneDigit), First(new SumRelation(Fact("1164.80元", "/total"), [Fact("1037.35元", "/a"), Fact("127.95元", "/b")])));
    }

    [Fact]
    public void ANegativeAmount_IsNotWhatWasMeant()
    {
        // 6.00 too much: as good a reason for either, but 1.00 would have to have been -5.00.
        Assert.Equal("/b", First(new SumRelation(Fact("5.00元", "/total"), [Fact("1.00元", "/a"), Fact("10.00元", "/b")])).Pointer);
    }

    [Fact]
    public void ALongNumberThatIsPrintedElsewhere_IsLikelyMeant()
    {
        // 14.50 too little: 137.95 stands elsewhere, 125.61 does not.
        Assert.Equal(
            ("/b", "137.95元", Slip.Unknown),
            First(
                new SumRelation(Fact("249.06元", "/total"), [Fact("111.11元", "/a"), Fact("123.45元", "/b")]),
                new SameRelation([Fact("137.95元", "/x"), Fact("137.95元", "/y")])));
    }

    [Fact]
    public void ALongNumberThatIsPrintedTwice_IsHardlyASlip()
    {
        // 14.50 too little: 111.11 stands elsewhere too, so the other is more likely wrong.
        var total = Fact("249.06元", "/total");
        Assert.Equal(
            "/b",
            First(
                new SumRelation(total, [Fact("111.11元", "/a"), Fact("123.45元", "/b")]),
                new SameRelation([total, Fact("249.06元", "/again")]),
                new SameRelation([Fact("111.11元", "/x"), Fact("111.11元", "/y")])).Pointer);
    }

    [Fact]
    public void AValueThatAgreesToTheLastPlace_IsLikelierThanARoundOneThatHolds()
    {
        // Within rounding 9.89 to 9.93 would do.
        var suspicion = Asking.Trust(new SumRelation(Fact("97.04万元", "/total"), [Fact("3.31万元", "/a"), Fact("3.30万元", "/b"), Fact("3.30万元", "/c")])).Suspicions[0];

        var total = suspicion.Groups.SelectMany(group => group.Figures).Single(suspect => suspect.Location.Pointer == "/total");
        Assert.Equal(["9.91万元", "9.90万元"], total.Values.Take(2).Select(value => value.Value.TextWithUnit));
    }

    [Fact]
    public void AFigureThatARelationSpeaksFor_ComesAfterOneThatGainsAsMuch()
    {
        // 12.39 for b would mend two relations by swapped digits and break a third; each of the others mends one and breaks none.
        var b = Fact("13.29元", "/b");
        var suspicion = Asking.Trust(
            new SumRelation(Fact("19.84元", "/t"), [Fact("7.45元", "/a"), b]),
            new SumRelation(Fact("29.84元", "/u"), [Fact("17.45元", "/c"), b]),
            new SameRelation([b, Fact("13.29元", "/again")])).Suspicions[0];

        Assert.Empty(suspicion.Groups[0].Breaks);
        Assert.Contains(suspicion.Groups, group => group.Breaks.Count == 1 && group.Explains.Count == 2 && group.Figures[0].Location.Pointer == "/b");
    }

    private static (string Pointer, string Value, Slip Slip) First(params Relation[] relations)
    {
        var suspect = Asking.Trust(relations).Suspicions[0].Groups[0].Figures[0];
        return (suspect.Location.Pointer, suspect.Values[0].Value.TextWithUnit, suspect.Values[0].Slip);
    }

    private static Fact Fact(string figure, string pointer) => Asking.Fact(figure, pointer);
}
