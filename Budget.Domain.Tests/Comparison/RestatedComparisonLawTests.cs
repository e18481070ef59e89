using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Comparison;
using Budget.Domain.Expenditure;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Comparison;

/// <summary>Budgets of two editions: nothing is lost, and it does not matter whether they are restated or compared first.</summary>
public class RestatedComparisonLawTests
{
    private static readonly Crosswalk<FunctionalCode> Real = Crosswalk.Between(FunctionalClassification.About2009, FunctionalClassification.Attested);

    private static readonly Gen<(Crosswalk<FunctionalCode> Crosswalk, BudgetComparison Comparison)> Samples =
        from history in Gen.OneOf(GenerateHistory.Any, GenerateHistory.Partial)
        from crosswalk in Gen.Elements(Crosswalk.Between(history.First, history.Third, history.Changes), Real)
        from budgets in GenerateBudget.WithPrior
        from codes in Gen.Elements(crosswalk.From.Headings.Select(heading => heading.Code)).ArrayOf(12)
        from codesNow in Gen.Elements(crosswalk.To.Headings.Select(heading => heading.Code)).ArrayOf(12)
        select (crosswalk, BudgetComparison.AcrossStages(Under(budgets.Prior, codes), Under(budgets.Current, codesNow)));

    [Fact]
    public void TheParts_AddUpToTheTotalsOfBothYears()
    {
        var seen = new HashSet<RestatementKind>();
        Property.Holds(
            Samples,
            sample =>
            {
                var through = sample.Comparison.Through(sample.Crosswalk);
                seen.UnionWith(through.Headings.Where(row => !row.Movement.Current.IsZero).Select(row => row.Kind));

                Assert.Equal(sample.Comparison.Total, through.Total);
                Assert.Equal(through.Total, through.Comparable + through.Restated + through.Incomparable);
                Assert.Equal(sample.Comparison.Basis, through.Basis);
            },
            cases: 200);

        Assert.Equal(Enum.GetValues<RestatementKind>().ToHashSet(), seen);
    }

    [Fact]
    public void RestatingFirst_OrComparingFirst_GivesTheSame() => Property.Holds(
        Samples,
        sample =>
        {
            var through = sample.Comparison.Through(sample.Crosswalk);
            var restated = sample.Crosswalk.Restate(sample.Comparison.Prior);
            var after = BudgetComparison.AcrossStages(restated.ToBudget(), sample.Comparison.Current);
            var left = through.Headings.Where(row => row.IsLeftBehind).ToList();

            Assert.Equal(
                after.By(line => line.Function).Select(row => (row.Heading, row.Movement)),
                through.Headings.Where(row => !row.IsLeftBehind).Select(row => (row.Heading, row.Movement)));
            Assert.Equal(restated.ToRestatement().Incomparable, Money.Sum(left.Select(row => row.Movement.Prior)));
            Assert.Equal(sample.Comparison.Total, after.Total + Movement.Sum(left.Select(row => row.Movement)));
        },
        cases: 200);

    [Fact]
    public void WithinOneEdition_ItIsThePlainComparison() => Property.Holds(
        from budgets in GenerateBudget.WithPrior
        from codes in Gen.Elements(FunctionalClassification.Attested.Headings.Select(heading => heading.Code)).ArrayOf(12)
        select BudgetComparison.AcrossStages(Under(budgets.Prior, codes), Under(budgets.Current, codes)),
        comparison =>
        {
            var through = comparison.Through(Crosswalk.Between(FunctionalClassification.Attested, FunctionalClassification.Attested));

            Assert.All(through.Headings, row => Assert.Equal((RestatementKind.Comparable, false), (row.Kind, row.IsLeftBehind)));
            Assert.Equal(comparison.By(line => line.Function).Select(row => (row.Heading, row.Movement, row.Share)), through.Headings.Select(row => (row.Heading, row.Movement, row.Share)));
        },
        cases: 60);

    [Fact]
    public void AComparableHeading_GotAllItsMoneyFromItself() => Property.Holds(
        Samples,
        sample => Assert.All(sample.Comparison.Through(sample.Crosswalk).Headings.Where(row => row.Kind == RestatementKind.Comparable), row =>
            Assert.Equal(Money.Sum(sample.Comparison.Prior.Lines.Where(line => line.Function == row.Heading).Select(line => line.Amount)), row.Movement.Prior)),
        cases: 200);

    [Fact]
    public void AComparableHeading_HoldsTheSameInBothEditions() => Property.Holds(
        Samples,
        sample => Assert.All(sample.Comparison.Through(sample.Crosswalk).Headings.Where(row => row.Kind == RestatementKind.Comparable), row =>
            Assert.All(sample.Crosswalk.Links.Where(link => link is { From: not null, To: not null }), link =>
                Assert.Equal(link.From!.Code.IsWithin(row.Heading), link.To!.Code.IsWithin(row.Heading)))),
        cases: 60);

    [Fact]
    public void WhateverMayHoldWhatIsLost_IsIncomparable() => Property.Holds(
        Samples,
        sample =>
        {
            var through = sample.Comparison.Through(sample.Crosswalk);
            var lost = through.Prior.Parts.Where(part => part.To is null && !part.Amount.IsZero).Select(part => part.From).ToList();
            var places = sample.Crosswalk.Links
                .Where(link => link is { From: not null, To: not null } && lost.Exists(link.From.Code.IsWithin))
                .Select(link => link.To!.Code)
                .ToHashSet();

            Assert.All(through.Headings.Where(row => row.Kind != RestatementKind.Incomparable), row =>
                Assert.DoesNotContain(places, place => place.IsWithin(row.Heading) || row.Heading.IsWithin(place)));
        },
        cases: 100);

    private static DepartmentBudget Under(DepartmentBudget budget, FunctionalCode[] codes) => new(
        budget.Department,
        budget.Year,
        budget.Stage,
        budget.Units,
        [.. budget.Lines.Select((line, i) => codes.Length == 0 ? line : new ExpenditureLine(line.Amount, line.Fund, codes[i % codes.Length], line.Type, line.Economic, line.Unit, line.Project))],
        budget.Projects);
}
