using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
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
            cases: 3000);

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
