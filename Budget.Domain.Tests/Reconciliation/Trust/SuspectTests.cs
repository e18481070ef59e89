using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
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
                            foreach (var value in suspect.Values)
                            {
                                var mended = wrong.Audit(Put(repaired, suspect, value), depth);

                                Assert.DoesNotContain(mended.Checks, check => check.Verdict == Verdict.Contradiction && claimed.Contains(SignOf(check)));
                            }
                        }
                    }

                    // What follows supposes that the first figure has been put right.
                    repaired = Put(repaired, suspicion.Groups[0].Figures[0], suspicion.Groups[0].Figures[0].Values[0]);
                }
            },
            cases: 8);

    [Fact]
    public void EveryProposedValue_RemovesTheContradictionsItClaims_AndBreaksNoMoreThanItSays() =>
        Property.Holds(
            SmallSystem.With(mostWrong: 3),
            wrong =>
            {
                var report = wrong.Audit(wrong.Convention);
                var repaired = wrong;
                foreach (var suspicion in report.Trust!.Suspicions.Where(suspicion => suspicion.Groups.Count > 0 && suspicion.Contradictions.All(check => check < wrong.Relations.Length)))
                {
                    var before = repaired.Audit(wrong.Convention, AuditDepth.Checks);
                    foreach (var group in suspicion.Groups)
                    {
                        foreach (var (suspect, value) in group.Figures.SelectMany(suspect => suspect.Values, (suspect, value) => (suspect, value)))
                        {
                            var mended = repaired.Put(suspect.Location.Pointer, value.Value).Audit(wrong.Convention, AuditDepth.Checks);
                            for (var check = 0; check < mended.Checks.Count; check++)
                            {
                                Assert.True(
                                    mended.Checks[check].Verdict != Verdict.Contradiction
                                        || (before.Checks[check].Verdict == Verdict.Contradiction ? !group.Explains.Contains(check) : group.Breaks.Contains(check)),
                                    $"{suspect.Location.Pointer} {value}: check {check}");
                            }
                        }
                    }

                    // What follows supposes that the first figure has been put right.
                    repaired = repaired.Put(suspicion.Groups[0].Figures[0].Location.Pointer, suspicion.Groups[0].Figures[0].Values[0].Value);
                }
            },
            cases: 300);

    [Fact]
    public void AWholeThatCannotHelp_IsNotProposed()
    {
        // 0.5 of 3.5 is 14.3 %, and of nothing that is 51.3 % can 0.5 at most be a part.
        var part = Asking.Fact("0元", "/part");
        var suspicions = Asking.Trust(
            new RatioRelation(part, Asking.Fact("3.5元", "/whole"), Asking.Fact("51.3%", "/share")),
            new SumRelation(Asking.Fact("5元", "/total"), [Asking.Fact("2元", "/a"), part, Asking.Fact("3元", "/b")])).Suspicions;

        Assert.All(
            suspicions.SelectMany(suspicion => suspicion.Groups).SelectMany(group => group.Figures).Where(suspect => suspect.Location.Pointer == "/whole").SelectMany(suspect => suspect.Values),
            value => Assert.True(value.Value.Value <= 1));
        Assert.Equal(["/share", "/part"], suspicions[0].Groups.SelectMany(group => group.Figures).Select(suspect => suspect.Location.Pointer).Where(pointer => pointer != "/whole"));
    }

    [Fact]
    public void TwoFiguresThatExplainWhatNoSingleOneDoes_AreTheSmallestSet()
    {
        // One after the other takes three; 39 for f0 and 6 for f2 are enough.
        var (f0, f1, f2, f3, f4) = (Asking.Fact("68元", "/f0"), Asking.Fact("20元", "/f1"), Asking.Fact("30元", "/f2"), Asking.Fact("29元", "/f3"), Asking.Fact("36元", "/f4"));
        var suspicions = Asking.Trust(
            new SumRelation(Asking.Fact("6元", "/t0"), [f2]),
            new SumRelation(Asking.Fact("88元", "/t1"), [f0, f1, f3]),
            new SumRelation(Asking.Fact("101元", "/t2"), [f0, f1, f2, f4])).Suspicions;

        Assert.Equal(2, suspicions.Count);
        Assert.Equal(3, suspicions.SelectMany(suspicion => suspicion.Contradictions).Distinct().Count());
        Assert.All(suspicions, suspicion => Assert.NotEmpty(suspicion.Groups));
    }

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
            from isInferred in Gen.Elements(false, true)
            select (wrong: wrong with { ReadAs = isInferred ? null : wrong.Convention }, pick),
            given =>
            {
                var (wrong, figures) = (given.wrong, given.wrong.Audit(given.wrong.True).Trust!.Coverage.Figures);
                var more = figures[given.pick % figures.Count].Location.Pointer;
                if (more != wrong.Culprit.Location.Pointer && Wrong.Without(wrong.Disclosure, more) is { } less)
                {
                    Assert.True(!wrong.Audit(less, AuditDepth.Checks).HasContradictions || IsNoticed(wrong.Audit(wrong.Disclosure, AuditDepth.Checks)), more);
                }
            },
            cases: 40);

    [Fact]
    public void ATrueRelationMore_NeverHidesAContradiction() =>
        Property.Holds(
            SmallSystem.With(mostWrong: 3),
            wrong =>
            {
                foreach (var convention in new RoundingConvention?[] { wrong.Convention, null })
                {
                    foreach (var depth in new[] { AuditDepth.Checks, AuditDepth.Trust })
                    {
                        var with = wrong.Audit(convention, depth);
                        for (var i = 0; i < wrong.Relations.Length && !IsNoticed(with); i++)
                        {
                            if (wrong.Relations[i].Kind == RelationKind.AtMost || !wrong.IsWrong(wrong.Relations[i].Figures[^1]))
                            {
                                Assert.False(wrong.Audit(convention, depth, without: i).HasContradictions, $"{convention} {depth}, without {i}");
                            }
                        }
                    }
                }
            },
            cases: 150);

    [Fact]
    public void AContradictionThatATruePairExplainsAway_MakesADocumentThatMixes()
    {
        var wrong = Asking.Fact("3.7元", "/wrong");
        Relation[] less = [new SameRelation([Asking.Fact("2.9元", "/a"), Asking.Fact("2.89元", "/b")]), new AtMostRelation(Asking.Fact("3.78元", "/c"), wrong)];

        Assert.True(Asking.Deeply(less).HasContradictions);
        Assert.True(IsNoticed(Asking.Deeply([.. less, new SameRelation([wrong, Asking.Fact("3.79元", "/true")])])));
    }

    [Fact]
    public void APercentageAndAmountsThatWereRoundedDifferently_AreNoContradiction()
    {
        // 1 of 10 can be 1.9 of 10.1, which is 18 %, if both were cut; but 2.00 of 3.00 is 66.67 % only if that was rounded.
        var report = Asking.Deeply(
            new RatioRelation(Asking.Fact("1元", "/a"), Asking.Fact("10元", "/b"), Asking.Fact("18%", "/c")),
            new RatioRelation(Asking.Fact("2.00元", "/d"), Asking.Fact("3.00元", "/e"), Asking.Fact("66.67%", "/f")));

        Assert.False(report.HasContradictions);
        Assert.Equal((RoundingConvention.Truncation, RoundingConvention.HalfUp, RoundingBasis.Relations), (report.Rounding.Amounts, report.Rounding.Percentages, report.Rounding.Basis));
        Assert.Equal((new RoundingTally(0, 1), new RoundingTally(1, 0)), (report.Rounding.AmountRelations, report.Rounding.PercentageRelations));
    }

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

    private static BudgetDisclosure Put(BudgetDisclosure disclosure, Suspect suspect, ProposedValue value) =>
        Document.Change(disclosure, (suspect.Location.Pointer, value.Value.TextWithUnit));

    private static bool IsNoticed(AuditReport report) =>
        report.HasContradictions || report.Findings.Any(finding => finding is { Rule: "audit.rounding", Severity: Severity.Warning });

    // Another value can make rules ask something else, so relations are known by their figures and not by their number.
    private static string SignOf(Check check) => check.Rule + string.Concat(check.Operands.Select(operand => " " + operand.Location?.Pointer));
}
