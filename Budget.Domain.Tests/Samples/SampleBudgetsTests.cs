using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Samples;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Samples;

/// <summary>Invented budgets are what they promise: of the size asked for, the same every time, and without a finding.</summary>
public class SampleBudgetsTests
{
    [Fact]
    public void TheSameSeed_GivesTheSameBudget() =>
        Property.Holds(
            Gen.Choose(int.MinValue, int.MaxValue).Zip(Gen.Choose(0, 60)),
            given =>
            {
                Assert.Equal(SampleBudgets.Create(given.Item1, given.Item2), SampleBudgets.Create(given.Item1, given.Item2));
                Assert.NotEqual(SampleBudgets.Create(given.Item1, 5), SampleBudgets.Create(given.Item1 + 1L, 5));
            },
            cases: 50);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(2000)]
    public void TheNumberOfLines_IsTheOneAskedFor(int lines) => Assert.Equal(lines, SampleBudgets.Create(7, lines).Lines.Count);

    [Fact]
    public void APublishedSample_HasNoFindings() =>
        Property.Holds(
            from seed in Gen.Choose(int.MinValue, int.MaxValue)
            from lines in Gen.Choose(0, 300)
            from unit in Generate.Unit
            from decimals in Gen.Choose(0, 6)
            from convention in Generate.PrintingConvention
            select (seed, lines, unit, decimals, convention),
            given =>
            {
                var disclosure = SampleBudgets.CreateDisclosure(given.seed, given.lines, given.unit, given.decimals, given.convention);

                var report = new Auditor(convention: given.convention).Audit(disclosure);
                Assert.Empty(report.Findings);
                report.ThrowIfContradicted();
            },
            cases: 150);

    [Fact]
    public void ALargeSample_HasOverAThousandFigures()
    {
        var report = new Auditor().Audit(SampleBudgets.CreateDisclosure(1, 5000));

        Assert.True(report.FigureCount > 1000);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Years_FollowEachOther_AndMostLinesChange()
    {
        var years = SampleBudgets.CreateYears(3, 4, 200);

        Assert.Equal([2022, 2023, 2024, 2025], years.Select(budget => budget.Year.Year));
        Assert.Single(years.Select(budget => budget.Department).Distinct());
        Assert.All(years.Zip(years.Skip(1)), pair => Assert.NotEqual(pair.First.Total, pair.Second.Total));
        Assert.All(years.Skip(1), budget => Assert.InRange(budget.Lines.Count, 150, 250));
        Assert.Equal(new FiscalYear(2022), SampleBudgets.CreateYears(3, 1, 10, new FiscalYear(2022))[0].Year);
    }

    [Fact]
    public void ASample_StaysWhatItIs()
    {
        var budget = SampleBudgets.Create(1, 3);

        Assert.Equal("临江市农业农村局; 2013802 30306 GeneralPublicBudget Personnel 40638.70元; 2060702 30231 SpecialFiscalAccounts Project 214.46元; 2059999 30399 GeneralPublicBudget Personnel 4300.00元", string.Join("; ", budget.Lines.Select(line => $"{line.Function} {line.Economic} {line.Fund} {line.Type} {line.Amount}").Prepend(budget.Department)));
    }

    [Fact]
    public void ADisclosedSample_CanBeWrittenAndRead()
    {
        var disclosure = SampleBudgets.CreateDisclosure(5, 50, AmountUnit.Yuan, 2, RoundingConvention.Truncation);

        Assert.Equal(disclosure, BudgetJson.ReadDisclosure(BudgetJson.Write(disclosure)).Value);
    }

    [Fact]
    public void ArgumentsOutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("lines", () => SampleBudgets.Create(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => SampleBudgets.CreateYears(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("stage", () => SampleBudgets.Create(1, 1, stage: (BudgetStage)9));
    }
}
