using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Reconciliation.Trust;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation.Trust;

/// <summary>What coverage says of a figure is what the audit does when the figure is printed otherwise.</summary>
public class CoverageTests
{
    [Fact]
    public void AGuard_NoticesWhatLiesBeyondItsRange_AndNothingWithin() =>
        Property.Holds(
            AnyFigureOfADocument(),
            given =>
            {
                if (given.Figure.Guards.Concat(given.Figure.Limits).ToList() is not { Count: > 0 } guards)
                {
                    return;
                }

                var guard = guards[given.Pick % guards.Count];
                var kind = given.Report.Checks[guard.Check].Kind;
                foreach (var (end, outwards) in new[] { (guard.Least, -1), (guard.Most, 1) })
                {
                    if (end is not null)
                    {
                        var beyond = With(given, Beyond(end, outwards));
                        Assert.True(VerdictOf(beyond, given, guard.Check) == Verdict.Contradiction || (given.Convention is null && IsNoticed(beyond)));

                        // The rate of a change leaves more than all its figures together do.
                        Assert.True(given.Convention is null || kind == RelationKind.Change || VerdictOf(With(given, end), given, guard.Check) != Verdict.Contradiction);
                    }
                }
            },
            cases: 40);

    [Fact]
    public void NothingBeyondTheUnnoticedRange_GoesUnnoticed() =>
        Property.Holds(
            AnyFigureOfADocument(),
            given =>
            {
                foreach (var (end, outwards) in new[] { (given.Figure.Least, -1), (given.Figure.Most, 1) })
                {
                    if (end is not null)
                    {
                        var changed = Document.Change(given.Disclosure, (given.Figure.Location.Pointer, Beyond(end, outwards * given.Steps).Text));
                        Assert.True(IsNoticed(new Auditor(convention: given.Convention).Audit(changed, AuditDepth.Trust)));
                    }
                }
            },
            cases: 35);

    [Fact]
    public void NothingBeyondTheUnnoticedRange_GoesUnnoticed_HoweverTheRestIsRead() =>
        Property.Holds(
            SmallSystem.With(mostWrong: 0),
            system =>
            {
                foreach (var convention in new RoundingConvention?[] { system.Convention, RoundingConvention.Unknown, null })
                {
                    var report = system.Audit(convention);
                    foreach (var figure in report.Trust!.Coverage.Figures)
                    {
                        foreach (var (end, outwards) in new[] { (figure.Least, -1), (figure.Most, 1) })
                        {
                            if (end is not null)
                            {
                                var changed = system.Put(figure.Location.Pointer, Beyond(end, outwards)).Audit(convention);
                                Assert.True(IsNoticed(changed) || CannotCheckAsMuch(changed, report), $"{convention}: {figure.Location.Pointer} {figure.Figure} beyond {end}");
                            }
                        }
                    }
                }
            },
            cases: 60);

    [Fact]
    public void AFigureThatWouldHaveTheDocumentReadAsCut_IsCoveredInBothReadings()
    {
        // Nothing tells how the amounts are rounded. 3.5 and 0.4 less are too much for rounding; cut, two parts can lose almost two steps.
        var (total, a, b) = (Asking.Fact("7.00元", "/total"), Asking.Fact("3.5元", "/a"), Asking.Fact("3.5元", "/b"));
        var coverage = Asking.Trust(new SumRelation(total, [a, b])).Coverage.Figures[0];
        var given = Asking.Report(RoundingConvention.HalfUp, AuditDepth.Trust, new SumRelation(total, [a, b])).Trust!.Coverage.Figures[0];

        Assert.Equal(("6.90元", "7.10元"), (given.Least!.Text, given.Most!.Text));
        Assert.Equal(("6.90元", "7.18元"), (coverage.Least!.Text, coverage.Most!.Text));

        // A pair that tells is one that the total has no part in, so then it cannot change the reading.
        var told = Asking.Trust(new SumRelation(total, [a, b]), new SameRelation([Asking.Fact("1.1元", "/x"), Asking.Fact("1.06元", "/y")])).Coverage.Figures[0];
        Assert.Equal(("6.90元", "7.10元"), (told.Least!.Text, told.Most!.Text));
    }

    [Fact]
    public void EveryPrintedFigure_IsCoveredOnce()
    {
        var report = new Auditor().Audit(Document.AsPrinted, AuditDepth.Trust);
        var coverage = report.Trust!.Coverage;

        Assert.Equal(report.FigureCount, coverage.Figures.Count);
        Assert.Equal(coverage.Figures.Count, coverage.Figures.Select(figure => figure.Location.Pointer).Distinct().Count());
        Assert.Equal(coverage.Figures.Count, coverage.Unguarded.Count() + coverage.GuardedByOne + coverage.GuardedByMore);
    }

    [Fact]
    public void AnItemOfASumOfSeven_CanMoveByAsMuchAsTheRestCanHide()
    {
        // Eight figures, each half a step off at most: the total and six other items leave an item seven halves, and it has its own.
        // So far it can go up. No amount tells whether the document rounds; cut, all seven items could carry almost a step each.
        var item = Cover("/generalPublicBudget/items/entries/1/amount");

        Assert.Equal(("737.36万元", "737.46万元"), (item.Least!.Text, item.Most!.Text));
        Assert.Single(item.Guards);
    }

    [Fact]
    public void ABoundOnOneSide_IsNoGuard()
    {
        var reception = Cover("/threePublicExpenses/officialReception/amount");

        Assert.Empty(reception.Guards);
        Assert.Contains(reception.Limits, limit => limit is { Least: null, Most: not null });
        Assert.NotEmpty(reception.NotCheckable);
    }

    [Fact]
    public void APercentage_IsGuardedByItsAmounts_AndOnlyBoundsThem()
    {
        var ratio = new RatioRelation(Asking.Fact("58.90元", "/part"), Asking.Fact("100.00元", "/whole"), Asking.Fact("58.9%", "/share"));
        var coverage = Asking.Trust(ratio).Coverage;

        Assert.Equal([("58.9%", 1, 0), ("58.90元", 0, 1), ("100.00元", 0, 1)], coverage.Figures.Select(figure => (figure.Figure.Text, figure.Guards.Count, figure.Limits.Count)));

        // Nothing but the percentage itself tells how it was rounded: cut, it could be almost 59.
        Assert.Equal(("58.85元", "58.99元"), (coverage.Figures[1].Least!.Text, coverage.Figures[1].Most!.Text));
    }

    [Fact]
    public void RelationsTogether_LeaveLessThanEachByItself()
    {
        // By the sum a is 0.495 to 1.505. But b is at least 1.395, which leaves a no more than 0.61.
        var a = Asking.Fact("1元", "/a");
        var b = Asking.Fact("1元", "/b");
        var coverage = Asking.Trust(
            new SumRelation(Asking.Fact("2.00元", "/sum"), [a, b]),
            new AtMostRelation(Asking.Fact("1.40元", "/least"), b)).Coverage;

        var first = coverage.Figures.Single(figure => figure.Location.Pointer == "/a");
        Assert.Equal(("0元", "2元"), (first.Guards[0].Least!.Text, first.Guards[0].Most!.Text));
        Assert.Equal(("0元", "1元"), (first.Least!.Text, first.Most!.Text));
    }

    [Fact]
    public void AFigureOnBothSides_OrOnlyAllowed_IsNotGuarded()
    {
        var a = Asking.Fact("1.00元", "/a");
        var coverage = Asking.Trust(
            new SumRelation(a, [a]),
            new SumRelation(Asking.Fact("3.00元", "/b"), [Asking.Fact("3.00元", "/c")], [Asking.Fact("0.00元", "/d")])).Coverage;

        Assert.Equal(["/a", "/d"], coverage.Unguarded.Select(figure => figure.Location.Pointer));
    }

    [Fact]
    public void TheShares_AreInTheLine() =>
        Assert.Equal(
            "coverage: 4 figures guarded by none 1 (25.0 %), by one 2 (50.0 %), by two or more 1 (25.0 %)",
            Asking.Trust(
                new SameRelation([Asking.Fact("1.00元", "/a"), Asking.Fact("1.00元", "/b")]),
                new SameRelation([Asking.Fact("1.00元", "/a"), Asking.Fact("1.00元", "/c")]),
                new AtMostRelation(Asking.Fact("1.00元", "/d"), Asking.Fact("1.00元", "/a"))).Coverage.ToString());

    private static FigureCoverage Cover(string pointer) =>
        new Auditor().Audit(Document.AsPrinted, AuditDepth.Trust).Trust!.Coverage.Figures.Single(figure => figure.Location.Pointer == pointer);

    private static FsCheck.Gen<Given> AnyFigureOfADocument() =>
        from budgets in GenerateBudget.WithPrior
        from unit in Generate.Unit
        from decimals in Gen.Choose(0, 3)
        from convention in Generate.PrintingConvention
        from pick in Gen.Choose(0, 10_000)
        from isInferred in Gen.Elements(false, true)
        select Given.From(budgets.Current.Disclose(unit, decimals, convention, 1, budgets.Prior), isInferred ? null : convention, pick);

    // Another value can give rise to other checks before it, such as that of shares which a whole of nothing has not.
    private static Verdict VerdictOf(AuditReport report, Given given, int check)
    {
        return Asking(report.Checks, given.Report.Checks[check]).ElementAt(Asking(given.Report.Checks.Take(check), given.Report.Checks[check]).Count()).Verdict;

        static IEnumerable<Check> Asking(IEnumerable<Check> checks, Check same) => checks.Where(other =>
            other.Rule == same.Rule && other.Operands.Select(operand => (operand.Role, operand.Location)).SequenceEqual(same.Operands.Select(operand => (operand.Role, operand.Location))));
    }

    // A document that one wrong figure brings to be read in both ways is reported as such.
    private static bool IsNoticed(AuditReport report) =>
        report.HasContradictions || report.Findings.Any(finding => finding is { Rule: "audit.rounding", Severity: Severity.Warning });

    private static bool CannotCheckAsMuch(AuditReport report, AuditReport before) =>
        report.Checks.Count(check => check.Verdict == Verdict.NotCheckable) > before.Checks.Count(check => check.Verdict == Verdict.NotCheckable);

    private static AuditReport With(Given given, Figure value) =>
        new Auditor(convention: given.Convention).Audit(Document.Change(given.Disclosure, (given.Figure.Location.Pointer, value.Text)));

    private static Figure Beyond(Figure end, int outwards) => end.WithValue(end.Value + (outwards * new decimal(1, 0, 0, false, (byte)end.Decimals)));

    private sealed record Given(BudgetDisclosure Disclosure, RoundingConvention? Convention, AuditReport Report, FigureCoverage Figure, int Pick)
    {
        internal int Steps { get; } = new[] { 1, 1, 2, 7, 1000 }[Pick % 5];

        public override string ToString() => $"{Convention}: {Figure.Location.Pointer} {Figure.Figure} of\n{BudgetJson.Write(Disclosure)}";

        internal static Given From(BudgetDisclosure disclosure, RoundingConvention? convention, int pick)
        {
            var report = new Auditor(convention: convention).Audit(disclosure, AuditDepth.Trust);
            var figures = report.Trust!.Coverage.Figures;
            return new(disclosure, convention, report, figures[pick % figures.Count], pick);
        }
    }
}
