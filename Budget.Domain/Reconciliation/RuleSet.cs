using System.Collections;
using System.Collections.Immutable;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Rules;
using Budget.Domain.Reconciliation.Rules.Execution;
using Budget.Domain.Reconciliation.Rules.Glossary;
using Budget.Domain.Reconciliation.Rules.Headings;
using Budget.Domain.Reconciliation.Rules.Operations;
using Budget.Domain.Reconciliation.Rules.Performance;
using Budget.Domain.Reconciliation.Rules.PublicExpenses;
using Budget.Domain.Reconciliation.Rules.YearOnYear;

namespace Budget.Domain.Reconciliation;

/// <summary>The rules of an audit, in the order in which they report (规则集).</summary>
/// <remarks>Adding or removing a rule gives a new set. Immutable and thread-safe. Compares by reference.</remarks>
public sealed class RuleSet : IReadOnlyCollection<Rule>
{
    private readonly ImmutableArray<Rule> rules;

    private RuleSet(ImmutableArray<Rule> rules) => this.rules = rules;

    /// <summary>The rules that every published departmental budget must satisfy.</summary>
    public static RuleSet Standard { get; } = new([
        new RepeatedFigure(),
        new PrintedWithOneLastDigit(),
        new RevenueEqualsExpenditure(),
        new RevenueBySource(),
        new ExpenditureByFund(),
        new FundWithinWiderScope(),
        new BalanceByFund(),
        new AccountBalances(),
        new ExpenditureByFunction(),
        new ExpenditureByType(),
        new BasicExpenditureByEconomicItem(),
        new FunctionMeetsEconomy(),
        new NamedItemsHaveMoney(),
        new OverviewNamesCategories(),
        new HeadingsExist(),
        new CodeAndNameAgree(),
        new OneNamePerHeading(),
        new NamesOfTheYear(),
        new NamesAreSpelledRight(),
        new ItemsUnderTheirParent(),
        new OtherItemsRepeatTheirParent(),
        new HeadingsOfTheirFund(),
        new EntriesPrintedOnce(),
        new NoteSpeaksOfItsFund(),
        new ShareIsQuotient(),
        new SharesCloseAtHundred(),
        new ChangeAgrees(),
        new PriorFiguresAddUp(),
        new PriorFiguresFit(),
        new ChangeNamesItsBase(),
        new GrowthFromZeroHasNoRate(),
        new CompletionRate(),
        new ExecutionDirection(),
        new CompletionNeedsBudget(),
        new ThreePublicExpensesTotal(),
        new VehicleExpensesTotal(),
        new ThreePublicExpensesWithinBudget(),
        new ThreePublicExpensesWithinEconomicHeading(),
        new VehicleMoneyNeedsVehicles(),
        new OperatingCostsWithinDailyOperating(),
        new OperatingCostUnitsWithinScope(),
        new ProcurementTotal(),
        new ReservedProcurementWithinTotal(),
        new AwardsToSmallFirms(),
        new VehiclesByKind(),
        new PerformanceFundsWithinProjects(),
        new PerformanceFundsByFund(),
        new UnitsByKind(),
        new ReviewsAddUp(),
        new ReviewedProjectsHaveTargets(),
        new ProjectFundsAddUp(),
        new ProjectsOfAUnitAddUp(),
        new ProjectsAddUpToStatedFunds(),
        new ProjectsAreCounted(),
        new NamedProjectsAgreeWithTheTable(),
        new ProjectsFitTheirItems(),
        new WeightsAddUp(),
        new TargetTableIsComplete(),
        new LevelsBelongTogether(),
        new SameIndicatorSameLevel(),
        new QualitativeTargetsHideNoQuantity(),
        new TargetsCanBeMet(),
        new TargetsAtTheLimit(),
        new IndicatorsAreFiledByWhatTheyMeasure(),
        new DatesBelongToTheYear(),
        new GlossaryExplainsHeadings(),
        new GlossaryCallsHeadingsByName(),
        new GlossaryCoversUse(),
        .. BetweenDocumentsRules(),
    ]);

    /// <summary>The standard rules that hold a document against the references at hand, such as that of the year before. They say nothing without.</summary>
    public static RuleSet BetweenDocuments { get; } = new([.. BetweenDocumentsRules()]);

    /// <summary>No rules at all, to build a set of one's own from.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>The number of rules.</summary>
    public int Count => rules.Length;

    /// <summary>The set with one more rule, which reports last.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentException">A rule with that id is already in the set.</exception>
    public RuleSet Add(Rule rule)
    {
        Guard.NotNull(rule);
        return rules.Any(other => other.Id == rule.Id)
            ? throw new ArgumentException("The set already has a rule called " + rule.Id + ".", nameof(rule))
            : new(rules.Add(rule));
    }

    /// <summary>The set without the rule of an id; the same set if it has none.</summary>
    /// <param name="id">The id of the rule.</param>
    public RuleSet Remove(string id)
    {
        var rest = rules.RemoveAll(rule => rule.Id == id);
        return rest.Length == rules.Length ? this : new(rest);
    }

    /// <summary>The rules in order.</summary>
    public IEnumerator<Rule> GetEnumerator() => ((IEnumerable<Rule>)rules).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Rule[] BetweenDocumentsRules() => [new RepeatedBetweenDocuments(), new ChangeAgreesBetweenDocuments(), new OpeningBalanceIsClosingBalance()];
}
