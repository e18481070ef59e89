using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Reconciliation.Trust;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation.Trust;

/// <summary>How a document rounds is found out from what only one convention can explain.</summary>
public class RoundingTests
{
    [Fact]
    public void WhatIsDisclosedInEitherWay_IsReadSoThatNothingContradicts() =>
        Property.Holds(
            from budgets in GenerateBudget.WithPrior
            from unit in Generate.Unit
            from decimals in Gen.Choose(0, 4)
            from shareDecimals in Gen.Choose(0, 3)
            from convention in Generate.PrintingConvention
            select (budgets, unit, decimals, shareDecimals, convention),
            given =>
            {
                var disclosure = given.budgets.Current.Disclose(given.unit, given.decimals, given.convention, given.shareDecimals, given.budgets.Prior);
                var report = new Auditor().Audit(disclosure);

                Assert.False(report.HasContradictions);
                Assert.True(OnlyOneSpeaks(report.Rounding.AmountRelations) && OnlyOneSpeaks(report.Rounding.PercentageRelations));
                Assert.True(report.Rounding.Basis == RoundingBasis.Usual || report.Rounding.Amounts == given.convention);
            },
            cases: 400);

    [Fact]
    public void ACoarsePrintingBesideAFineOne_TellsByItself()
    {
        // 877,080.00 and 2,049,197.00 yuan would round to 87.71 and 204.92.
        var cut = Audit(Same("877,080.00元", "87.70万元"), Same("2,049,197.00元", "204.91万元"), Same("100,000.00元", "10.00万元"));
        var rounded = Audit(Same("877,080.00元", "87.71万元"), Same("2,049,197.00元", "204.92万元"));

        Assert.Equal((RoundingConvention.Truncation, RoundingBasis.Pairs, new RoundingTally(0, 2)), Read(cut));
        Assert.Equal((RoundingConvention.HalfUp, RoundingBasis.Pairs, new RoundingTally(2, 0)), Read(rounded));
        Assert.Empty(cut.Findings);
        Assert.Empty(rounded.Findings);
    }

    [Fact]
    public void ADocumentThatDoesBoth_IsReportedAndReadForEachFigure()
    {
        var report = Audit(Same("877,080.00元", "87.70万元"), Same("2,049,197.00元", "204.92万元"), Same("2,687,760.00元", "268.77万元"));

        Assert.Equal((RoundingConvention.Unknown, RoundingBasis.MixedPairs, new RoundingTally(1, 2)), Read(report));
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("audit.rounding", FindingKind.Diagnostic, Severity.Warning, "204.92万元"), (finding.Rule, finding.Kind, finding.Severity, finding.Stated));
        Assert.Equal(3, finding.Locations.Count);
        Assert.Contains("1 figures are rounded half up and 2 are cut", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("1处为四舍五入，2处为截尾", finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void AWrongFigure_DoesNotTell()
    {
        var report = Audit(Same("873,617.00元", "887.36万元"));

        Assert.Equal((RoundingConvention.HalfUp, RoundingBasis.Usual, RoundingTally.None), Read(report));
        Assert.True(report.HasContradictions);
    }

    [Fact]
    public void ATieThatWentBothWays_DoesNotTell()
    {
        var report = Audit(Same("326.71万元", "326.72万元"), Same("877,080.00元", "87.70万元"));

        Assert.Equal((RoundingConvention.Truncation, RoundingBasis.Pairs, new RoundingTally(0, 1)), Read(report));
        Assert.Equal(0, report.Rounding.AmountRelations.HalfUp);
        Assert.Equal(Verdict.Contradiction, report.Checks[0].Verdict);
    }

    [Fact]
    public void WithoutPairs_TheRelationsTell_AndItIsSaid()
    {
        // Cut, three parts are never too large and can lose almost three steps together; rounded, half of that to either side.
        var report = Audit(new SumRelation(Fact("9.80元"), [Fact("3.3元"), Fact("3.3元"), Fact("3.3元")]));

        Assert.Equal((RoundingConvention.HalfUp, RoundingBasis.Relations, new RoundingTally(1, 0)), (report.Convention, report.Rounding.Basis, report.Rounding.AmountRelations));

        var cut = Audit(new SumRelation(Fact("10.15元"), [Fact("3.3元"), Fact("3.3元"), Fact("3.3元")]));

        Assert.Equal((RoundingConvention.Truncation, RoundingBasis.Relations, new RoundingTally(0, 1)), (cut.Convention, cut.Rounding.Basis, cut.Rounding.AmountRelations));
        Assert.Equal(("audit.rounding", Severity.Info), (cut.Findings[0].Rule, cut.Findings[0].Severity));
    }

    [Fact]
    public void AmountsThatAreCut_LeavePercentagesTheirOwnConvention()
    {
        // 2 of 3 is 66.67 % rounded and 66.66 % cut.
        var report = Audit(Same("877,080.00元", "87.70万元"), new RatioRelation(Fact("2.00元"), Fact("3.00元"), Fact("66.67%")));

        Assert.Equal((RoundingConvention.Truncation, RoundingConvention.HalfUp), (report.Rounding.Amounts, report.Rounding.Percentages));
        Assert.Equal(new RoundingTally(1, 0), report.Rounding.PercentageRelations);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void WhatTheCallerSays_IsTaken_AndTheEvidenceStillCounted()
    {
        var report = Audit(RoundingConvention.HalfUp, Same("877,080.00元", "87.70万元"));

        Assert.Equal((RoundingConvention.HalfUp, RoundingBasis.Given, new RoundingTally(0, 1)), Read(report));
        Assert.True(report.HasContradictions);
    }

    [Fact]
    public void TheShaoxingDocument_RoundsItsPercentages()
    {
        var rounding = new Auditor().Audit(Document.AsPrinted).Rounding;

        Assert.Equal((RoundingConvention.HalfUp, RoundingConvention.HalfUp, RoundingBasis.Relations), (rounding.Amounts, rounding.Percentages, rounding.Basis));

        // Only rounding gives 99.8, 34.5, 6.6, 36.1 and 0.2; only cutting the 58.9 of a set that was made to close.
        Assert.Equal((RoundingTally.None, RoundingTally.None, new RoundingTally(5, 1)), (rounding.Pairs, rounding.AmountRelations, rounding.PercentageRelations));
    }

    private static bool OnlyOneSpeaks(RoundingTally tally) => tally.HalfUp == 0 || tally.Truncation == 0;

    private static (RoundingConvention, RoundingBasis, RoundingTally) Read(AuditReport report) => (report.Convention, report.Rounding.Basis, report.Rounding.Pairs);

    private static AuditReport Audit(params Relation[] relations) => Asking.Report(null, relations);

    private static AuditReport Audit(RoundingConvention given, params Relation[] relations) => Asking.Report(given, relations);

    private static SameRelation Same(params string[] figures) => new([.. figures.Select(Fact)]);

    private static Domain.Reconciliation.Facts.Fact Fact(string figure) => Asking.Fact(figure, "/" + figure);
}
