using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>A document held against that of the year before.</summary>
public class BetweenDocumentsTests
{
    private static readonly DepartmentBudget Before = Budget(2024, 3_000_000_00);
    private static readonly BudgetDisclosure Prior = Before.Disclose(AmountUnit.Yuan, 2, RoundingConvention.HalfUp);
    private static readonly BudgetDisclosure Current = Budget(2025, 3_100_000_00).Disclose(AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp, 1, Before);

    [Theory]
    [InlineData("21.63", 0)]
    [InlineData("21.36", 1)]
    public void WhatAFinalAccountCarriesOver_IsWhatTheOneBeforeLeft(string opening, int findings)
    {
        // The account of the year after, of which only this is known.
        var next = Document.FinalAccount with
        {
            FiscalYear = new(2025),
            Tables = [new(new() { Section = "财政拨款收入支出决算总表" }, AmountUnit.TenThousandYuan, [new()], [Balance(opening)])],
        };

        var report = new Auditor(RuleSet.BetweenDocuments).Audit(next, new DisclosureReading(Document.FinalAccount));

        Assert.Single(report.Checks, check => check.Rule == "documents.balances");
        Assert.Equal(findings, report.Findings.Count(finding => finding.Rule == "documents.balances"));

        static TableRow Balance(string cell) => new()
        {
            Head = new() { Name = "年初财政拨款结转和结余", Item = AccountItem.OpeningBalance, Funds = FundScope.Appropriations },
            Cells = [Figure.TryRead(cell, AmountUnit.TenThousandYuan).Value],
        };
    }

    [Fact]
    public void DocumentsOfExactBudgets_NeverContradictEachOther()
    {
        var verdicts = new HashSet<(string, Verdict)>();
        Property.Holds(
            from budgets in GenerateBudget.WithPrior
            from unit in Generate.Unit
            from priorUnit in Generate.Unit
            from decimals in Gen.Choose(0, Figure.MaxDecimals)
            from priorDecimals in Gen.Choose(0, Figure.MaxDecimals)
            from convention in Generate.PrintingConvention
            from priorConvention in Generate.PrintingConvention
            from statesPrior in Gen.Elements(true, false)
            select (budgets, unit, priorUnit, decimals, priorDecimals, convention, priorConvention, statesPrior),
            given =>
            {
                var prior = given.budgets.Prior.Disclose(given.priorUnit, given.priorDecimals, given.priorConvention);
                var printed = given.budgets.Current.Disclose(given.unit, given.decimals, given.convention, 2, given.budgets.Prior);
                var current = given.statesPrior ? printed : WithoutPriorFigures(printed);

                Assert.Empty(new Auditor(convention: given.convention).Audit(current, new DisclosureReading(prior, given.priorConvention)).Contradictions);
                Assert.Empty(new Auditor().Audit(current, new DisclosureReading(prior)).Contradictions);
                Assert.Empty(new Auditor(RuleSet.BetweenDocuments).Audit(current, new DisclosureReading(prior)).Contradictions);
                var report = new Auditor(RuleSet.BetweenDocuments, RoundingConvention.Unknown).Audit(current, new DisclosureReading(prior, RoundingConvention.Unknown));
                Assert.Empty(report.Findings);
                verdicts.UnionWith(report.Checks.Select(check => (check.Rule, check.Verdict)));
            },
            cases: 200);

        Assert.Superset(
            new HashSet<(string, Verdict)>
            {
                ("documents.repeated", Verdict.Exact), ("documents.repeated", Verdict.WithinRounding),
                ("documents.changes", Verdict.Exact), ("documents.changes", Verdict.WithinRounding),
            },
            verdicts);
    }

    [Fact]
    public void AStatedPriorFigure_ThatThePriorDocumentPrintsOtherwise_IsAFinding()
    {
        var finding = Assert.Single(Audit(("/generalPublicBudget/scale/change/prior", "299.00万元")).Findings);

        Assert.Equal(("documents.repeated", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Equal(("299.00万元", "3000000.00元", "-1.00万元"), (finding.Stated, finding.Expected, finding.Difference));
        Assert.Equal(
            [("/generalPublicBudget/scale/change/prior", null), ("/tables/1/rows/3/cells/0", "某局2024年部门预算")],
            finding.Locations.Select(location => (location.Pointer, location.Document)));
        Assert.StartsWith("某局2024年部门预算: ", finding.Locations[1].ToString(), StringComparison.Ordinal);
        Assert.Contains("or they do not mean the same base", finding.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/generalPublicBudget/scale/change/amount", "11.00万元", "11.00万元", "10.00万元")]
    [InlineData("/generalPublicBudget/scale/change/rate", "3.4%", "3.4%", "3.3%")]
    [InlineData("/generalPublicBudget/scale/change/direction", "decrease", "310.00万元", "300.00万元")]
    [InlineData("/generalPublicBudget/scale/change/direction", "unchanged", "10.00万元", "0.00万元")]
    public void AStatedChange_ThatThePriorFigureDoesNotBear_IsAFinding(string pointer, string value, string stated, string expected)
    {
        var finding = Assert.Single(Audit((pointer, value), ("/generalPublicBudget/scale/change/prior", null)).Findings);

        Assert.Equal(("documents.changes", stated, expected), (finding.Rule, finding.Stated, finding.Expected));
        Assert.Contains(finding.Locations, location => location.Document == Prior.Title);
    }

    [Fact]
    public void AChangeWithItsRightFigures_IsChecked()
    {
        var report = Audit();

        Assert.Empty(report.Findings);
        Assert.Equal([Prior.Title], report.References);
        Assert.Equal(["documents.changes", "documents.repeated"], report.Checks.Select(check => check.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.All(report.Checks, check => Assert.Equal(Verdict.Exact, check.Verdict));
    }

    [Theory]
    [InlineData("/generalPublicBudget/scale/change/base/stage", null)]
    [InlineData("/generalPublicBudget/scale/change/base/text", "2024年同口径预算数")]
    public void ABaseThatIsNotNamedOrRestated_AccusesNobody(string pointer, string? value)
    {
        foreach (var prior in new[] { "1.00万元", null })
        {
            var report = Audit((pointer, value), ("/generalPublicBudget/scale/change/prior", prior));

            Assert.Empty(report.Findings);
            var check = Assert.Single(report.Checks, check => check.Verdict == Verdict.NotCheckable);
            Assert.Equal(NotCheckableReason.BaseNotNamed, check.Reason);
            Assert.Contains("3000000.00元", check.Note!.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AnotherStage_IsAnotherQuantity()
    {
        var outturn = Prior with { Stage = BudgetStage.Outturn };

        Assert.Empty(new Auditor(RuleSet.BetweenDocuments).Audit(Current, new DisclosureReading(outturn)).Checks);
    }

    [Fact]
    public void EachDocument_IsReadAsItRounds()
    {
        var before = Budget(2024, 8_770_800_00 + 99_00);
        var truncating = before.Disclose(AmountUnit.TenThousandYuan, 2, RoundingConvention.Truncation);
        var rounding = Budget(2025, 9_000_000_00).Disclose(AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp, 1, before);

        Assert.Equal("877.08万元", truncating.Overview!.Total!.Text);
        Assert.Equal("877.09万元", rounding.GeneralPublicBudget!.Scale!.Change!.Prior!.Text);
        Assert.NotEmpty(Between(rounding, truncating, RoundingConvention.HalfUp).Findings.Concat(
            Between(Shift(rounding), truncating, RoundingConvention.HalfUp).Findings));
        Assert.Empty(Between(rounding, truncating, RoundingConvention.Truncation).Findings);

        // One step further than truncation explains.
        static BudgetDisclosure Shift(BudgetDisclosure disclosure) => Document.Change(disclosure, ("/generalPublicBudget/scale/change/prior", "877.10万元"));
        static AuditReport Between(BudgetDisclosure current, BudgetDisclosure prior, RoundingConvention convention) =>
            new Auditor(RuleSet.BetweenDocuments).Audit(current, new DisclosureReading(prior, convention));
    }

    [Fact]
    public void AReportOnTwoDocuments_IsReadBack()
    {
        var report = Audit(("/generalPublicBudget/scale/change/prior", "299.00万元"));
        var json = BudgetJson.Write(report);

        Assert.Equal(report, BudgetJson.ReadReport(json).OrThrow());
        Assert.Contains("\"document\": \"某局2024年部门预算\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void AnyTwoDocuments_CanBeHeldAgainstEachOther() => Property.Holds(
        from current in GenerateDisclosure.Disclosure
        from prior in GenerateDisclosure.Disclosure
        from convention in Generate.Convention
        select (current, prior, convention),
        given =>
        {
            var auditor = new Auditor(convention: given.convention);
            var alone = auditor.Audit(given.current);
            var both = auditor.Audit(given.current, new DisclosureReading(given.prior));

            // A reference adds checks and takes none away.
            Assert.Equal(alone.Checks, both.Checks.Where(check => !check.Rule.StartsWith("documents.", StringComparison.Ordinal)));
            Assert.Equal(both, BudgetJson.ReadReport(BudgetJson.Write(both)).OrThrow());
        },
        cases: 100);

    private static AuditReport Audit(params (string Pointer, object? Value)[] changes) =>
        new Auditor(RuleSet.BetweenDocuments).Audit(Document.Change(Current, changes), new DisclosureReading(Prior));

    private static BudgetDisclosure WithoutPriorFigures(BudgetDisclosure disclosure)
    {
        var json = JToken.Parse(BudgetJson.Write(disclosure));
        foreach (var prior in json.SelectTokens("$..prior").ToList())
        {
            prior.Parent!.Remove();
        }

        return BudgetJson.ReadDisclosure(json.ToString()).OrThrow();
    }

    private static DepartmentBudget Budget(int year, long fen) => new(
        "某局",
        new(year),
        BudgetStage.InitialBudget,
        [new("本级")],
        [new(Money.FromFen(fen), Fund.GeneralPublicBudget, FunctionalCode.Parse("2010601"), ExpenditureType.Project)]);
}
