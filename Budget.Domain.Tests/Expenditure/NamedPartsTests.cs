using Budget.Domain.Expenditure;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Expenditure;

/// <summary>Units and projects: a name and perhaps a code.</summary>
public class NamedPartsTests
{
    [Fact]
    public void Equality_OfUnits_IsThatOfNameAndCode() =>
        Laws.EqualityIsThatOfContent(
            from name in Generate.Name from code in Generate.OptionalCode select new BudgetaryUnit(name, code),
            unit => new BudgetaryUnit(unit.Name, unit.Code),
            unit => (unit.Name, unit.Code));

    [Fact]
    public void Equality_OfProjects_IsThatOfNameAndCode() =>
        Laws.EqualityIsThatOfContent(
            from name in Generate.Name from code in Generate.OptionalCode select new Project(name, code),
            project => new Project(project.Name, project.Code),
            project => (project.Name, project.Code));

    [Fact]
    public void BlankName_IsRefused()
    {
        Assert.Throws<ArgumentException>("Name", () => new BudgetaryUnit(" "));
        Assert.Throws<ArgumentNullException>("Name", () => new BudgetaryUnit(null!));
        Assert.Throws<ArgumentException>("Name", () => new Project(string.Empty));
    }
}
