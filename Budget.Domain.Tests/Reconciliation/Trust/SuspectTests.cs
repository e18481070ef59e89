using Budget.Domain.Disclosure;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Reconciliation.Trust;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation.Trust;

/// <summary>What is said of suspects is true: their values remove what they claim, and the culprit is among them.</summary>
public class SuspectTests
{
    [Fact]
    public void AProposedValue_RemovesTheContradictionsItClaims() =>
        Property.Holds(
            Wrong.Any(),
            wrong =>
            {
                var report = wrong.Audit(wrong.Disclosure);
                var repaired = wrong.Disclosure;
                foreach (var suspicion in report.Trust!.Suspicions.Where(suspicion => suspicion.Groups.Count > 0))
                {
                    foreach (var group in suspicion.Groups)
                    {
                        foreach (var suspect in group.Figures)
                        {
                            var explained = group.Explains.Select(check => report.Checks[check]).ToList();
                            var claimed = explained.Select(SignOf).ToHashSet();
                            var depth = explained.Exists(check => check.Kind == RelationKind.Joint) ? AuditDepth.Trust : AuditDepth.Checks;
                            var mended = wrong.Audit(Put(repaired, suspect), depth);

                            Assert.DoesNotContain(mended.Checks, check => check.Verdict == Verdict.Contradiction && claimed.Contains(SignOf(check)));
                        }
                    }

                    // What follows supposes that the first figure has been put right.
                    repaired = Put(repaired, suspicion.Groups[0].Figures[0]);
                }
            },
            cases: 12);

    [Fact]
    public void TheFigureMadeWrong_IsAmongTheSuspects_WithTheRightValue()
    {
        var (contradicted, located, proposed) = (0, 0, 0);
        Property.Holds(
            Wrong.Any(),
            wrong =>
            {
                var report = wrong.Audit(wrong.Disclosure);
                if (!report.HasContradictions)
                {
                    return;
                }

                contradicted++;
                var firsts = report.Trust!.Suspicions.Where(suspicion => suspicion.Groups.Count > 0).SelectMany(suspicion => suspicion.Groups[0].Figures);
                if (firsts.FirstOrDefault(suspect => suspect.Location.Pointer == wrong.Culprit.Location.Pointer) is { } culprit)
                {
                    located++;
                    proposed += culprit.Values.Any(value => value.Value.HasSameValueAs(wrong.Culprit.Figure)) ? 1 : 0;
                }
            },
            cases: 40);

        Assert.True(contradicted > 10 && located >= contradicted * 0.9 && proposed >= located * 0.9, $"{contradicted} contradicted, {located} located, {proposed} with the right value");
    }

    [Fact]
    public void ATrueFigureMore_NeverHidesAContradiction() =>
        Property.Holds(
            from wrong in Wrong.Any()
            from pick in Gen.Choose(0, 10_000)
            select (wrong, pick),
            given =>
            {
                var (wrong, figures) = (given.wrong, given.wrong.Audit(given.wrong.True).Trust!.Coverage.Figures);
                var more = figures[given.pick % figures.Count].Location.Pointer;
                if (more != wrong.Culprit.Location.Pointer && Wrong.Without(wrong.Disclosure, more) is { } less)
                {
                    Assert.True(!wrong.Audit(less, AuditDepth.Checks).HasContradictions || wrong.Audit(wrong.Disclosure, AuditDepth.Checks).HasContradictions, more);
                }
            },
            cases: 30);

    [Fact]
    public void TheFourWrongFiguresOfTheShaoxingBudget_AreSuspected() =>
        Assert.Equal(
            [
                ("/expenditure/byType/entries/2/share", "59.0%", Slip.LastPlace),
                ("/performance/funds", "2134.15万元", Slip.Unknown),
                ("/performance/ofWhich/0/amount", "2126.35万元", Slip.Unknown),
                ("/generalPublicBudget/structure/entries/2/share", "4.3%", Slip.LastPlace),
            ],
            Firsts(Document.AsPrinted));

    [Fact]
    public void AFigureInTheWrongUnit_IsRecognised() =>
        Assert.Equal(
            [("/appropriations/total", "2961.7万元", Slip.TenThousandfold), ("/generalPublicBudget/structure/entries/0/share", "71.65%", Slip.Unknown)],
            Firsts(Document.FinalAccount));

    [Fact]
    public void ADoubledDigitThatIsPrintedTwice_IsFoundInBothPlaces()
    {
        var report = new Auditor().Audit(Document.Budget, AuditDepth.Trust);

        Assert.Equal(
            [("/appropriations/mainItems/entries/6/amount", "87.36万元", Slip.DoubledDigit), ("/appropriations/mainItems/entries/11/amount", "87.36万元", Slip.DoubledDigit)],
            Firsts(Document.Budget));
        Assert.Equal([0, 0], report.Trust!.Suspicions.Select(suspicion => suspicion.Neighbourhood));
        Assert.Contains("Probably wrong as well", report.Trust.Suspicions[1].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ASwapThatFits_IsLikelierThanADigitThatFits()
    {
        // 0.90 too much: 13.29 could be 12.39 with one digit wrong, but 3.12 could be 2.22 too; swapped, 12.39 alone fits.
        var suspicion = Suspect(new SumRelation(Asking.Fact("18.83元", "/total"), [Asking.Fact("3.12元", "/a"), Asking.Fact("13.29元", "/b"), Asking.Fact("3.32元", "/c")]));

        Assert.Equal(("/b", "12.39元", Slip.SwappedDigits), First(suspicion));
        Assert.Equal(4, suspicion.Groups[0].Figures.Count);
    }

    [Fact]
    public void FiguresThatOthersSpeakFor_AreLessSuspicious()
    {
        var total = Asking.Fact("10.00元", "/total");
        var suspicion = Suspect(
            new SumRelation(total, [Asking.Fact("4.00元", "/a"), Asking.Fact("5.00元", "/b")]),
            new SameRelation([total, Asking.Fact("10.00元", "/again")]));

        Assert.DoesNotContain("/total", suspicion.Groups[0].Figures.Select(figure => figure.Location.Pointer));
        Assert.Equal([1], suspicion.Groups.Single(group => group.Figures.Any(figure => figure.Location.Pointer == "/total")).Breaks);
    }

    private static Suspicion Suspect(params Relation[] relations) => Assert.Single(Asking.Trust(relations).Suspicions);

    private static (string, string, Slip) First(Suspicion suspicion)
    {
        var suspect = suspicion.Groups[0].Figures[0];
        return (suspect.Location.Pointer, suspect.Values[0].Value.TextWithUnit, suspect.Values[0].Slip);
    }

    private static IEnumerable<(string, string, Slip)> Firsts(BudgetDisclosure disclosure) =>
        new Auditor().Audit(disclosure, AuditDepth.Trust).Trust!.Suspicions.Select(First);

    private static BudgetDisclosure Put(BudgetDisclosure disclosure, Suspect suspect) =>
        Document.Change(disclosure, (suspect.Location.Pointer, suspect.Values[0].Value.TextWithUnit));

    // Another value can make rules ask something else, so relations are known by their figures and not by their number.
    private static string SignOf(Check check) => check.Rule + string.Concat(check.Operands.Select(operand => " " + operand.Location?.Pointer));
}
