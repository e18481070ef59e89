using Budget.Domain.Amounts;
using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>
/// What truly changed between two exact budgets never contradicts itself, whatever of it is printed: parts that begin, end or
/// stay, changes too small to print, and “unchanged” said of what only prints alike.
/// </summary>
public class PriorFiguresOfExactBudgetsTests
{
    // Generated budgets spend any fund on any heading, and that is found rightly.
    private static readonly RuleSet Rules = RuleSet.Standard.Remove("headings.fund");

    [Fact]
    public void ChangesThatAreTrue_AreNeverAccused()
    {
        var (bounds, sums) = (0, 0);
        Property.Holds(
            from budgets in GenerateBudget.WithPrior
            from unit in Generate.Unit
            from decimals in Gen.Choose(0, 4)
            from convention in Generate.PrintingConvention
            from ways in Gen.Choose(0, 5).ArrayOf(24)
            select (budgets, unit, decimals, convention, ways),
            given =>
            {
                var (current, prior) = given.budgets;
                var disclosure = new Author(current, prior, new(given.unit, given.decimals, given.convention), given.ways).Write();
                var report = new Auditor(Rules, given.convention).Audit(disclosure);

                Assert.Empty(report.Findings);
                Assert.Empty(new Auditor(Rules, RoundingConvention.Unknown).Audit(disclosure).Findings);
                bounds += report.Checks.Count(check => check.Rule == "changes.prior-within");
                sums += report.Checks.Count(check => check.Rule == "changes.prior-sum");
            },
            cases: 600);

        Assert.True(bounds > 200 && sums > 200, $"{bounds} bounds and {sums} sums");
    }

    /// <summary>States changes as authors do: with or without the earlier amount, and by what is printed or by what is true.</summary>
    private sealed class Author(DepartmentBudget current, DepartmentBudget prior, Print print, int[] ways)
    {
        private int next;

        internal BudgetDisclosure Write()
        {
            var published = current.Disclose(print.Unit, print.Decimals, print.Convention, 1, prior);
            return published with
            {
                Overview = published.Overview! with { Change = Change(FundScope.All) },
                Revenue = published.Revenue! with { Sources = WithChanges(published.Revenue.Sources) },
                Appropriations = published.Appropriations! with
                {
                    Change = Change(FundScope.Appropriations),
                    Sources = WithChanges(published.Appropriations.Sources),
                    Expenditure = new() { Place = published.Appropriations.Place, Amount = published.Appropriations.Total, Change = Change(FundScope.Appropriations) },
                },
                GeneralPublicBudget = WithChange(published.GeneralPublicBudget, Fund.GeneralPublicBudget),
                GovernmentManagedFunds = WithChange(published.GovernmentManagedFunds, Fund.GovernmentManagedFunds),
                StateCapitalOperations = WithChange(published.StateCapitalOperations, Fund.StateCapitalOperations),
                ThreePublicExpenses = WithChanges(published.ThreePublicExpenses),
                Performance = published.Performance is { } performance ? performance with { OfWhich = performance.OfWhich.Select(WithProjectChange).ToValueList() } : null,
            };
        }

        private FundBudgetSection? WithChange(FundBudgetSection? section, Fund fund) =>
            section is null ? null : section with { Scale = section.Scale! with { Change = Change(fund) } };

        private ValueList<FundEntry> WithChanges(ValueList<FundEntry> sources) =>
            sources.Select(source => source with { Change = Change(source.Fund) }).ToValueList();

        private FundEntry WithProjectChange(FundEntry entry) => entry with { Change = Change(line => line.Project > 0 && line.Type == ExpenditureType.Project && line.Fund == entry.Fund) };

        private ThreePublicExpensesSection? WithChanges(ThreePublicExpensesSection? section)
        {
            return section is null ? null : section with
            {
                Total = Restated(section.Total),
                OverseasTravel = Restated(section.OverseasTravel),
                OfficialReception = Restated(section.OfficialReception),
                Vehicles = Restated(section.Vehicles),
                VehiclePurchase = Restated(section.VehiclePurchase),
                VehicleOperation = Restated(section.VehicleOperation),
            };

            // What is published has the earlier amount; an author may leave it out.
            StatedAmount? Restated(StatedAmount? stated) => stated?.Change is not { } change || (change.Amount is null && change.Direction != ChangeDirection.Unchanged)
                ? stated
                : stated with { Change = change with { Prior = Way() < 3 ? null : change.Prior, Rate = null } };
        }

        private StatedChange? Change(FundScope scope) => Change(line => scope.Contains(line.Fund));

        private StatedChange? Change(Func<ExpenditureLine, bool> condition)
        {
            var (later, earlier) = (current.TotalWhere(condition), prior.TotalWhere(condition));
            var change = later - earlier;
            var (size, way) = (print.Amount(change.Abs()), Way());
            var looksUnchanged = print.Amount(later).HasSameValueAs(print.Amount(earlier)) || (way < 2 && size.BaseValue == 0);
            var isUnchanged = way < 4 && looksUnchanged;
            return way == 5 ? null : new()
            {
                Base = new() { Text = prior.Year + "年", Year = prior.Year, Stage = prior.Stage },
                Direction = isUnchanged || change.IsZero ? ChangeDirection.Unchanged : change.IsNegative ? ChangeDirection.Decrease : ChangeDirection.Increase,
                Prior = way >= 3 && (change.IsZero || !isUnchanged) ? print.Amount(earlier) : null,
                Amount = isUnchanged || change.IsZero ? null : size,
            };
        }

        private int Way() => ways[next++ % ways.Length];
    }

    private sealed record Print(AmountUnit Unit, int Decimals, RoundingConvention Convention)
    {
        internal Figure Amount(Money amount) => Figure.FromMoney(amount, Unit, Decimals, Convention);
    }
}
