using Budget.Domain.Disclosure;
using FsCheck;
using FsCheck.Fluent;
using static Budget.Domain.Tests.Support.GenerateDisclosure;

namespace Budget.Domain.Tests.Support;

/// <summary>Generates what paragraphs say of single projects.</summary>
internal static class GenerateProjects
{
    // Few names, so that several places speak of one project.
    private static Gen<string> Name { get; } = Gen.OneOf(Gen.Elements("项目一", "项目二"), GenerateDisclosure.Text);

    internal static Gen<ProjectList> List { get; } =
        from place in GenerateDisclosure.Place
        from selection in Gen.Elements(false, true)
        from projects in List(
            from name in Name
            from amount in Maybe(Amount)
            select new NamedProject { Name = name, Amount = amount })
        select new ProjectList { Place = place, IsSelection = selection, Projects = projects };

    internal static Gen<ProjectDescription> Description { get; } =
        from place in GenerateDisclosure.Place
        from project in Maybe(Name)
        from texts in Gen.ListOf(Maybe(GenerateDisclosure.Text), 6)
        from budget in Maybe(GenerateDisclosure.StatedAmount)
        from breakdown in Maybe(List)
        select new ProjectDescription
        {
            Place = place,
            Project = project,
            Overview = texts[0],
            Grounds = texts[1],
            Implementer = texts[2],
            Plan = texts[3],
            Period = texts[4],
            Budget = budget,
            Breakdown = breakdown,
            Goal = texts[5],
        };
}
