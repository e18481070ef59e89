using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Rules;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>The law that ties the house together: what is disclosed from an exact budget never contradicts itself.</summary>
public class SelfConsistencyTests
{
    // Generated budgets spend any fund on any heading, and that is found rightly.
    private static readonly RuleSet Rules = RuleSet.Standard.Remove("headings.fund");

    [Fact]
    public void WhatIsDisclosedFromAnExactBudget_NeverContradictsItself() =>
        Property.Holds(
            from budgets in GenerateBudget.WithPrior
            from unit in Generate.Unit
            from decimals in Gen.Choose(0, Figure.MaxDecimals)
            from shareDecimals in Gen.Choose(0, Figure.MaxDecimals)
            from convention in Generate.PrintingConvention
            from withPrior in Gen.Elements(true, false)
            select (budgets, unit, decimals, shareDecimals, convention, withPrior),
            given =>
            {
                var prior = given.withPrior ? given.budgets.Prior : null;
                var disclosure = given.budgets.Current.Disclose(given.unit, given.decimals, given.convention, given.shareDecimals, prior);

                Assert.Empty(new Auditor(Rules, given.convention).Audit(disclosure).Findings);
                Assert.Empty(new Auditor(Rules, RoundingConvention.Unknown).Audit(disclosure).Findings);
            },
            cases: 1200);

    [Fact]
    public void SharesThatAreMadeToClose_DoNotContradict_IfTheAuditorIsTold() =>
        Property.Holds(
            from budgets in GenerateBudget.WithPrior
            from unit in Generate.Unit
            from decimals in Gen.Choose(0, Figure.MaxDecimals)
            from shareDecimals in Gen.Choose(0, 3)
            from convention in Generate.PrintingConvention
            from method in Gen.Elements(ApportionmentMethod.LargestRemainder, ApportionmentMethod.AdjustLargest, ApportionmentMethod.AdjustLast)
            from depth in Gen.Frequency((9, Gen.Constant(AuditDepth.Checks)), (1, Gen.Constant(AuditDepth.Trust)))
            select (budgets, unit, decimals, shareDecimals, convention, method, depth),
            given =>
            {
                var disclosure = given.budgets.Current.Disclose(given.unit, given.decimals, given.convention, given.shareDecimals, given.budgets.Prior, given.method);
                var rules = Rules.Remove("shares.quotient").Add(new ShareIsQuotient(given.method));

                Assert.Empty(new Auditor(rules, given.convention).Audit(disclosure, given.depth).Findings);
                Assert.Empty(new Auditor(rules, RoundingConvention.Unknown).Audit(disclosure, given.depth).Findings);
                Assert.False(new Auditor(rules).Audit(disclosure, given.depth).HasContradictions);
            },
            cases: 200);

    [Theory]
    [InlineData(ApportionmentMethod.PlainRounding, "33.3%", "33.3%", "33.3%", true)]
    [InlineData(ApportionmentMethod.PlainRounding, "33.3%", "33.3%", "33.4%", false)]
    [InlineData(ApportionmentMethod.LargestRemainder, "33.4%", "33.3%", "33.3%", true)]
    [InlineData(ApportionmentMethod.LargestRemainder, "33.5%", "33.3%", "33.2%", false)]
    [InlineData(ApportionmentMethod.AdjustLast, "33.3%", "33.3%", "33.4%", true)]
    [InlineData(ApportionmentMethod.AdjustLast, "33.3%", "33.4%", "33.3%", false)]
    [InlineData(ApportionmentMethod.AdjustLargest, "33.3%", "33.4%", "33.3%", true)]
    [InlineData(ApportionmentMethod.AdjustLargest, "33.6%", "33.2%", "33.2%", false)]
    public void EachMethod_AllowsWhatItCanPrint(ApportionmentMethod method, string first, string second, string third, bool isAllowed)
    {
        var place = new Place { Section = "支出" };
        var entries = new[] { (ExpenditureType.Basic, "基本支出", first), (ExpenditureType.Project, "项目支出", second), (ExpenditureType.Business, "事业单位经营支出", third) };
        var disclosure = Json.Sample.Empty with
        {
            Expenditure = new()
            {
                Place = place,
                Total = Figure.Parse("300.00万元"),
                ByType = new()
                {
                    Place = place,
                    Entries = [.. entries.Select(entry => new TypeEntry { Type = entry.Item1, Name = entry.Item2, Amount = Figure.Parse("100.00万元"), Share = Figure.Parse(entry.Item3) })],
                },
            },
        };

        Assert.Equal(isAllowed, !new Auditor(RuleSet.Empty.Add(new ShareIsQuotient(method)), RoundingConvention.HalfUp).Audit(disclosure).HasContradictions);
    }

    [Fact]
    public void WhatIsDisclosedToTheFen_AgreesExactly() =>
        Property.Holds(
            GenerateBudget.WithPrior,
            budgets =>
            {
                var disclosure = budgets.Current.Disclose(Domain.Amounts.AmountUnit.Yuan, 2, RoundingConvention.HalfUp, 2, budgets.Prior);
                var report = new Auditor().Audit(disclosure);

                // A set of rounded shares need not add up to 100 digit by digit; everything else must.
                Assert.DoesNotContain(report.Checks, check => check.Verdict == Verdict.WithinRounding && check.Rule != "shares.close-at-100");
            },
            cases: 500);

    [Fact]
    public void ADisclosedBudget_IsCheckedInEveryRespectThatItPrints() =>
        Property.Holds(
            GenerateBudget.Any.Where(budget => budget.Lines.Count > 3 && !budget.Total.IsZero),
            budget =>
            {
                var report = new Auditor().Audit(budget.Disclose(Domain.Amounts.AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp));
                var checkedRules = report.Checks.Where(check => check.Verdict != Verdict.NotCheckable).Select(check => check.Rule).ToHashSet();

                Assert.Superset(
                    new HashSet<string>(StringComparer.Ordinal)
                    {
                        "totals.revenue-equals-expenditure", "totals.revenue-by-source", "types.sum-of-parts", "shares.quotient", "shares.close-at-100",
                    },
                    checkedRules);
            },
            cases: 300);
}
