using Budget.Domain.Disclosure;
using Budget.Domain.Performance;
using Budget.Domain.Text;
using static Budget.Domain.Json.ScalarShapes;
using Parts = Budget.Domain.Json.DisclosurePartShapes;

namespace Budget.Domain.Json;

/// <summary>How the table of projects with their performance targets looks in JSON.</summary>
internal static class PerformanceShapes
{
    private static readonly ObjectShape<GradedProjects> Graded = new(o =>
    {
        var grade = o.Required("grade", PlainText, x => x.Grade);
        var count = o.Optional("count", Count, x => x.Count);
        return v => new() { Grade = v.Get(grade), Count = v.Find(count) };
    });

    internal static readonly ObjectShape<ProjectReview> Review = new(o =>
    {
        var projects = o.Optional("projects", Count, x => x.Projects);
        var funds = o.Optional("funds", Amount, x => x.Funds);
        var score = o.Optional("averageScore", Count, x => x.AverageScore);
        var grades = o.List("byGrade", Graded, x => x.ByGrade);
        var problems = o.Optional("problems", Count, x => x.Problems);
        var solved = o.Optional("solved", Count, x => x.Solved);
        var unsolved = o.Optional("unsolved", Count, x => x.Unsolved);
        return v => new()
        {
            Projects = v.Find(projects),
            Funds = v.Find(funds),
            AverageScore = v.Find(score),
            ByGrade = v.List(grades),
            Problems = v.Find(problems),
            Solved = v.Find(solved),
            Unsolved = v.Find(unsolved),
        };
    });

    private static readonly ObjectShape<FundingColumns> Funding = new(o =>
    {
        var total = o.Optional("total", Amount, x => x.Total);
        var general = o.Optional("generalPublicBudget", Amount, x => x.GeneralPublicBudget);
        var managed = o.Optional("governmentManagedFunds", Amount, x => x.GovernmentManagedFunds);
        var capital = o.Optional("stateCapitalOperations", Amount, x => x.StateCapitalOperations);
        var accounts = o.Optional("specialFiscalAccounts", Amount, x => x.SpecialFiscalAccounts);
        var other = o.Optional("otherFunds", Amount, x => x.OtherFunds);
        return v => new()
        {
            Total = v.Find(total),
            GeneralPublicBudget = v.Find(general),
            GovernmentManagedFunds = v.Find(managed),
            StateCapitalOperations = v.Find(capital),
            SpecialFiscalAccounts = v.Find(accounts),
            OtherFunds = v.Find(other),
        };
    });

    private static readonly ObjectShape<QuantitativeTarget> Quantitative = new(o =>
    {
        var comparison = o.OptionalValue("operator", Enumeration<TargetOperator>(), x => x.Operator);
        var value = o.Optional("value", PlainNumber, x => x.Value);
        var unit = o.Optional("unit", PlainText, x => x.Unit);
        return v => new(v.FindValue(comparison), v.Find(value), v.Find(unit));
    })
    {
        NeedsAProperty = true,
    };

    private static readonly ObjectShape<QualitativeTarget> Qualitative = new(o =>
    {
        var text = o.Optional("text", PlainText, x => x.Text);
        return v => new(v.Find(text));
    });

    private static readonly ObjectShape<Indicator> Indicator = new(o =>
    {
        var first = o.OptionalValue("firstLevel", Enumeration<FirstLevelIndicator>(), x => x.FirstLevel);
        var second = o.OptionalValue("secondLevel", Enumeration<SecondLevelIndicator>(), x => x.SecondLevel);
        var name = o.Required("name", PlainText, x => x.Name);
        var quantitative = o.Optional("quantitative", Quantitative, x => x.Target as QuantitativeTarget);
        var qualitative = o.Optional("qualitative", Qualitative, x => x.Target as QualitativeTarget);
        var weight = o.Optional("weight", Weight, x => x.Weight);
        return (v, input) => v.Find(quantitative) is not null && v.Find(qualitative) is not null
            ? throw input.Fail(InputErrorCode.ConflictingProperties, "quantitative, qualitative", "quantitative / qualitative")
            : new()
            {
                FirstLevel = v.FindValue(first),
                SecondLevel = v.FindValue(second),
                Name = v.Get(name),
                Target = (Target?)v.Find(quantitative) ?? v.Find(qualitative),
                Weight = v.Find(weight),
            };
    });

    private static readonly ObjectShape<ProjectTargets> Project = new(o =>
    {
        var name = o.Required("name", PlainText, x => x.Name);
        var code = o.Optional("code", PlainText, x => x.Code);
        var funding = o.Optional("funding", Funding, x => x.Funding.IsBlank ? null : x.Funding);
        var goal = o.Optional("goal", PlainText, x => x.Goal);
        var indicators = o.List("indicators", Indicator, x => x.Indicators);
        return v => new() { Name = v.Get(name), Code = v.Find(code), Funding = v.Find(funding) ?? new(), Goal = v.Find(goal), Indicators = v.List(indicators) };
    });

    private static readonly ObjectShape<UnitTargets> Unit = new(o =>
    {
        var unit = o.Optional("unit", Parts.Unit, x => x.Unit);
        var funding = o.Optional("funding", Funding, x => x.Funding.IsBlank ? null : x.Funding);
        var projects = o.List("projects", Project, x => x.Projects);
        return v => new() { Unit = v.Find(unit), Funding = v.Find(funding) ?? new(), Projects = v.List(projects) };
    });

    /// <summary>The table. Declared last: static fields are made in the order of the text.</summary>
    internal static ObjectShape<TargetTable> Table { get; } = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var selection = o.OptionalValue("isSelection", Flag, x => x.IsSelection ? true : null);
        var funding = o.Optional("funding", Funding, x => x.Funding.IsBlank ? null : x.Funding);
        var units = o.List("units", Unit, x => x.Units);
        return v => new() { Place = v.Get(place), IsSelection = v.FindValue(selection) ?? false, Funding = v.Find(funding) ?? new(), Units = v.List(units) };
    });
}
