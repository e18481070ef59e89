using Budget.Domain.Disclosure;

namespace Budget.Domain.Reconciliation.Facts;

/// <content>Projects in prose: those that a paragraph names, and their descriptions.</content>
internal sealed partial class FactCollector
{
    private void CollectNamedProjects(PerformanceSection section)
    {
        if (section.NamedProjects is { Projects.Count: > 0 } named)
        {
            const string pointer = "/performance/namedProjects";
            var funds = whole with { Measure = Measure.PerformanceFunds };
            Derive(named.Projects.Count, "个", whole with { Measure = Measure.NamedProjects }, At(pointer + "/projects", named.Place));
            NoteProjects(named, funds, project => funds with { Project = project }, pointer);
        }
    }

    private void CollectDescriptions()
    {
        for (var i = 0; i < disclosure.ProjectDescriptions.Count; i++)
        {
            var (description, pointer) = (disclosure.ProjectDescriptions[i], Item("/projectDescriptions", i));
            var funds = whole with { Measure = Measure.PerformanceFunds, Project = description.Project };

            // What several projects have together is not the money of all projects.
            var described = description.Project is null ? funds with { Entry = pointer } : funds;
            NoteStated(description.Budget, described, pointer + "/budget", whole);
            if (description.Breakdown is { } breakdown)
            {
                // The parts of one project are called alike in many projects.
                NoteProjects(
                    breakdown,
                    described,
                    part => description.Project is null ? funds with { Project = part } : funds with { Measure = Measure.PerformanceFunds.Of(part) },
                    pointer + "/breakdown");
            }
        }
    }

    private void NoteProjects(ProjectList list, Coordinate listWhole, Func<string, Coordinate> read, string pointer)
    {
        var projects = pointer + "/projects";
        var coordinates = Apart(projects, [.. list.Projects.Select(project => read(project.Name))]);
        var parts = list.Projects.Select((project, i) => Note(project.Amount, coordinates[i], Item(projects, i), "/amount", list.Place));
        NoteListing(ListingAxis.NamedProject, listWhole, projects, list.Place, [.. parts], isPartial: list.IsSelection);
    }
}
