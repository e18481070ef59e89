using Budget.Domain.Disclosure;
using static Budget.Domain.Json.ScalarShapes;
using Parts = Budget.Domain.Json.DisclosurePartShapes;

namespace Budget.Domain.Json;

/// <summary>How what paragraphs say of single projects looks in JSON.</summary>
internal static class ProjectShapes
{
    private static readonly ObjectShape<NamedProject> Named = new(o =>
    {
        var name = o.Required("name", PlainText, x => x.Name);
        var amount = o.Optional("amount", Amount, x => x.Amount);
        return v => new() { Name = v.Get(name), Amount = v.Find(amount) };
    });

    internal static readonly ObjectShape<ProjectList> List = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var isSelection = o.OptionalValue("isSelection", Flag, x => x.IsSelection ? true : null);
        var projects = o.List("projects", Named, x => x.Projects);
        return v => new() { Place = v.Get(place), IsSelection = v.FindValue(isSelection) ?? false, Projects = v.List(projects) };
    });

    internal static readonly ObjectShape<ProjectDescription> Description = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var project = o.Optional("project", PlainText, x => x.Project);
        var overview = o.Optional("overview", PlainText, x => x.Overview);
        var grounds = o.Optional("grounds", PlainText, x => x.Grounds);
        var implementer = o.Optional("implementer", PlainText, x => x.Implementer);
        var plan = o.Optional("plan", PlainText, x => x.Plan);
        var period = o.Optional("period", PlainText, x => x.Period);
        var budget = o.Optional("budget", Parts.StatedAmount, x => x.Budget);
        var breakdown = o.Optional("breakdown", List, x => x.Breakdown);
        var goal = o.Optional("goal", PlainText, x => x.Goal);
        return v => new()
        {
            Place = v.Get(place),
            Project = v.Find(project),
            Overview = v.Find(overview),
            Grounds = v.Find(grounds),
            Implementer = v.Find(implementer),
            Plan = v.Find(plan),
            Period = v.Find(period),
            Budget = v.Find(budget),
            Breakdown = v.Find(breakdown),
            Goal = v.Find(goal),
        };
    });
}
