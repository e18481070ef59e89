using System.Globalization;
using System.Text.RegularExpressions;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Comparison;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Comparison;

/// <summary>Whatever exact budgets print two documents, what is said of the documents is true of the budgets.</summary>
public partial class DisclosureComparisonLawTests
{
    private static readonly Gen<Case> Cases =
        from isRevision in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
        from budgets in isRevision ? GenerateBudget.Revised : GenerateBudget.WithPrior
        from priorPrint in Printing
        from currentPrint in Printing
        from isKnown in Gen.Elements(true, false)
        from statesPrior in Gen.Elements(true, false)
        select new Case(budgets.Prior, budgets.Current, priorPrint, currentPrint, isKnown, statesPrior && !isRevision);

    private static Gen<(AmountUnit Unit, int Decimals, RoundingConvention Convention)> Printing =>
        from unit in Generate.Unit
        from decimals in Gen.Frequency((3, Gen.Constant(2)), (1, Generate.Decimals))
        from convention in Generate.PrintingConvention
        select (unit, decimals, convention);

    [Fact]
    public void EveryInterval_ContainsTheExactAnswer()
    {
        var seen = new HashSet<string>();
        Property.Holds(
            Cases,
            given =>
            {
                var comparison = given.Compare();
                Assert.All(comparison.Movements, movement =>
                {
                    var exact = new Movement(Exact(given.Prior, movement.Coordinate), Exact(given.Current, movement.Coordinate));
                    AssertHolds(movement, exact);
                    AssertShare(movement, exact, given);
                    seen.Add(movement.Direction.ToString());
                    seen.Add(movement.Prior.IsListed ? "listed before" : "not listed before");
                    seen.Add(movement.Current.IsListed ? "listed" : "not listed");
                });
                Assert.DoesNotContain(comparison.Incomparable, entry => entry.Reason is NotComparableReason.PrintedDifferently or NotComparableReason.DifferentKinds);
                seen.Add(comparison.Basis.Prior == comparison.Basis.Current ? "one year and stage" : "two");
                Assert.True(comparison.Basis.Prior == comparison.Basis.Current || !comparison.Reconciliation.HasContradictions);
            },
            cases: 400);

        Assert.Superset(new HashSet<string>([.. Enum.GetNames<KnownDirection>(), "not listed before", "not listed", "one year and stage"], StringComparer.Ordinal), seen);
    }

    [Fact]
    public void EveryQuantity_IsComparedOrNotOnce() => Property.Holds(
        Cases,
        given =>
        {
            var comparison = given.Compare();
            var coordinates = comparison.Movements.Select(movement => movement.Coordinate).ToList();
            var others = comparison.Incomparable.Select(entry => entry.Coordinate).ToList();

            Assert.Equal(coordinates.Count, coordinates.Distinct().Count());
            Assert.Equal(others.Count, others.Distinct().Count());
            Assert.Empty(coordinates.Intersect(others));
        },
        cases: 100);

    [Fact]
    public void WithoutAnotherYearOfOneDepartment_EveryPriorAmountIsOfThePriorDocument() => Property.Holds(
        Cases.Select(given => (Given: given, IsOther: given.Prior.Year != given.Current.Year || given.Prior.Stage != given.Current.Stage)),
        sample =>
        {
            var (prior, current) = sample.Given.Print();
            var comparison = DisclosureComparison.AcrossStages(
                new(sample.IsOther ? prior with { Department = "示例市财政局" } : prior), prior.Stage, new(current), current.Stage);

            Assert.All(comparison.Movements, movement => Assert.Equal(prior.Title, movement.Prior.Location.Document));
            Assert.Equal(sample.IsOther, comparison.Reconciliation.Findings.Any(finding => finding is { Rule: "documents.repeated", Kind: FindingKind.Diagnostic }));
            Assert.Equal(sample.IsOther, comparison.Reconciliation.Checks.Count == 0);
        },
        cases: 60);

    [Fact]
    public void SwappingTheDocuments_NegatesEveryChange() => Property.Holds(
        Cases.Select(given => given with { StatesPrior = false }),
        given =>
        {
            var comparison = given.Compare();
            var swapped = new Case(given.Current, given.Prior, given.CurrentPrint, given.PriorPrint, given.IsKnown, false).Compare();

            Assert.Equal(comparison.Movements.Count, swapped.Movements.Count);
            Assert.All(comparison.Movements, movement =>
            {
                var back = Assert.Single(swapped.Movements, other =>
                    other.Coordinate with { Year = movement.Coordinate.Year, Stage = movement.Coordinate.Stage } == movement.Coordinate);
                Assert.Equal(movement.Change, -back.Change);
            });
        },
        cases: 100);

    [Fact]
    public void DocumentsPrintedToTheFen_AreComparedExactly() => Property.Holds(
        GenerateBudget.WithPrior,
        budgets =>
        {
            var print = (AmountUnit.Yuan, 2, RoundingConvention.HalfUp);

            Assert.All(new Case(budgets.Prior, budgets.Current, print, print, true, false).Compare().Movements, movement =>
            {
                Assert.True(movement.Change.IsPoint);
                Assert.True(movement.Direction is KnownDirection.Unchanged or KnownDirection.Increase or KnownDirection.Decrease);
            });
        },
        cases: 150);

    [Fact]
    public void EveryAxis_ShowsMovementsOfTheComparison_EachOnce_AndTheirPartsWithinTheWhole() => Property.Holds(
        Cases,
        given =>
        {
            var comparison = given.Compare();
            foreach (var axis in new[] { comparison.Totals(), comparison.ByFunction(), comparison.ByType(), comparison.ByEconomic(), comparison.Named() })
            {
                Assert.Subset(comparison.Movements.ToHashSet(), axis.ToHashSet());
                Assert.Equal(axis.Count, axis.Distinct().Count());
            }

            // Headings of one fund or of several, but never of both: they are parts of one whole.
            foreach (var axis in new[] { comparison.ByFunction(), comparison.ByType(), comparison.ByEconomic() })
            {
                Assert.All(axis, part => Assert.Equal(axis[0].Coordinate.Funds.IsSingleFund, part.Coordinate.Funds.IsSingleFund));
                Assert.All(
                    axis.GroupBy(part => part.Coordinate.Funds),
                    fund => Assert.True(Exact(given.Current, fund.First().Coordinate with { Function = Domain.Classification.FunctionalHeading.Root, Type = null, Economic = null })
                        >= Money.Sum(fund.Select(part => Exact(given.Current, part.Coordinate)))));
            }
        },
        cases: 100);

    private static void AssertHolds(PublishedMovement movement, Movement exact)
    {
        // Counts were made to look like amounts of so many yuan.
        var (prior, current) = (exact.Prior.Fen / 100m, exact.Current.Fen / 100m);
        Assert.True(movement.Prior.Range.Contains(prior), $"{movement.Coordinate}: {movement.Prior.Range} lacks {prior}");
        Assert.True(movement.Current.Range.Contains(current), $"{movement.Coordinate}: {movement.Current.Range} lacks {current}");
        Assert.True(movement.Change.Contains(current - prior));
        AssertContains(movement.Rate, exact.Rate);
        Assert.True(movement.Direction switch
        {
            KnownDirection.Unchanged => current == prior,
            KnownDirection.Increase => current > prior,
            KnownDirection.Decrease => current < prior,
            KnownDirection.NoDecrease => current >= prior,
            KnownDirection.NoIncrease => current <= prior,
            _ => true,
        });
        AssertText(movement, exact);
    }

    private static void AssertShare(PublishedMovement movement, Movement exact, Case given)
    {
        if (movement.Share is null)
        {
            return;
        }

        var coordinate = movement.Coordinate;
        var isPartOfScope = coordinate != new Coordinate { Year = coordinate.Year, Stage = coordinate.Stage, Flow = coordinate.Flow, Funds = coordinate.Funds };
        var scope = isPartOfScope ? coordinate.Funds : FundScope.All;
        var whole = Change.Between(given.Prior.TotalWhere(line => scope.Contains(line.Fund)), given.Current.TotalWhere(line => scope.Contains(line.Fund)));
        AssertContains(movement.Share, Rate.OfTotalChange(exact.Change, whole));
    }

    private static void AssertContains(RateRange range, Rate exact)
    {
        if (exact.Value is { } value)
        {
            var percent = value * 100;
            Assert.NotNull(range.Range);
            Assert.True(range.Range.Value.Lower is not { } lower || Rational.FromDecimal(lower) <= percent, $"{range} lacks {percent}");
            Assert.True(range.Range.Value.Upper is not { } upper || Rational.FromDecimal(upper) >= percent, $"{range} lacks {percent}");
        }
        else
        {
            Assert.Equal(exact.Undefined, range.Undefined);
        }
    }

    /// <summary>The percentages in the words enclose the exact rate too.</summary>
    private static void AssertText(PublishedMovement movement, Movement exact)
    {
        for (var decimals = 0; decimals < 3; decimals++)
        {
            var text = movement.ToText(decimals);
            Assert.Equal(PercentIn().Matches(text.English).Select(Number), PercentIn().Matches(text.Chinese).Select(Number));
            if (PercentIn().Matches(text.English).Select(Number).ToList() is [var lower, .. var rest] && exact.Rate.Value is { } rate)
            {
                var percent = (movement.Direction is KnownDirection.Decrease or KnownDirection.NoIncrease ? -rate : rate) * 100;
                var isAtMost = text.English.Contains("at most", StringComparison.Ordinal);
                Assert.True(isAtMost || Rational.FromDecimal(lower) <= percent, text.English);
                Assert.True(text.English.Contains("at least", StringComparison.Ordinal) || percent <= Rational.FromDecimal(rest.Count == 0 ? lower : rest[0]), text.English);
            }
        }

        static decimal Number(Match match) => decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
    }

    private static Money Exact(DepartmentBudget budget, Coordinate coordinate)
    {
        if (coordinate.Measure == Measure.PerformanceProjects)
        {
            return Money.FromYuan(Projects(budget).Select(line => line.Project).Distinct().Count());
        }

        if (coordinate.Measure == Measure.PerformanceFunds)
        {
            return Money.Sum(ProjectsOf(budget, coordinate).Where(line => coordinate.Funds.Contains(line.Fund)).Select(line => line.Amount));
        }

        string[]? expenses = coordinate.Measure.Code switch
        {
            "budget" => null,
            "three-public" => ["30212", "30217", "30231", "31013"],
            "three-public.overseas-travel" => ["30212"],
            "three-public.reception" => ["30217"],
            "three-public.vehicles" => ["30231", "31013"],
            "three-public.vehicle-purchase" => ["31013"],
            "three-public.vehicle-operation" => ["30231"],
            var other => throw new NotSupportedException(other),
        };
        return budget.TotalWhere(line =>
            coordinate.Funds.Contains(line.Fund)
            && (coordinate.Function.Code is not { } function || line.Function.IsWithin(function))
            && (coordinate.Type is not { } type || line.IsOf(type))
            && (coordinate.Economic is not { } economic || line.Economic.IsWithin(EconomicCode.Parse(economic)))
            && (expenses is null || (line.Type != ExpenditureType.Personnel && expenses.Contains(line.Economic.ToString()))));
    }

    /// <summary>The lines of all projects, or of those that only one unit spends money on.</summary>
    private static IEnumerable<ExpenditureLine> ProjectsOf(DepartmentBudget budget, Coordinate coordinate) => Projects(budget)
        .GroupBy(line => line.Project)
        .Where(project => coordinate.Unit is null || project.All(line => budget.Units[line.Unit].Name == coordinate.Unit))
        .Where(project => coordinate.Project is null || budget.Projects[project.Key - 1].Name == coordinate.Project)
        .SelectMany(project => project);

    private static IEnumerable<ExpenditureLine> Projects(DepartmentBudget budget) =>
        budget.Lines.Where(line => line.Project > 0 && line.Type == ExpenditureType.Project);

    [GeneratedRegex(@"(?<number>-?\d+(\.\d+)?) ?%", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PercentIn();

    private sealed record Case(
        DepartmentBudget Prior,
        DepartmentBudget Current,
        (AmountUnit Unit, int Decimals, RoundingConvention Convention) PriorPrint,
        (AmountUnit Unit, int Decimals, RoundingConvention Convention) CurrentPrint,
        bool IsKnown,
        bool StatesPrior)
    {
        internal (BudgetDisclosure Prior, BudgetDisclosure Current) Print() => (
            Prior.Disclose(PriorPrint.Unit, PriorPrint.Decimals, PriorPrint.Convention),
            Current.Disclose(CurrentPrint.Unit, CurrentPrint.Decimals, CurrentPrint.Convention, 1, StatesPrior ? Prior : null));

        internal DisclosureComparison Compare()
        {
            var (prior, current) = Print();
            return DisclosureComparison.AcrossStages(
                new(prior, IsKnown ? PriorPrint.Convention : null), prior.Stage, new(current, IsKnown ? CurrentPrint.Convention : null), current.Stage);
        }
    }
}
