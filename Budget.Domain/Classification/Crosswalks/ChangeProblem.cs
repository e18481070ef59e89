using Budget.Domain.Text;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>What is wrong with a change, and in which column of a table that stands.</summary>
internal sealed record ChangeProblem(int Index, InputErrorCode Code, string Column, string Found, string Expected)
{
    // One right example for each kind, which says more than a rule, and in any language.
    private static readonly (string Name, HeadingRelation Kind, string Example)[] Kinds =
    [
        ("renamed", HeadingRelation.Renamed, "207 文化体育与传媒支出 → 207 文化旅游体育与传媒支出"),
        ("moved", HeadingRelation.Moved, "30311 住房公积金 → 30113 住房公积金"),
        ("split", HeadingRelation.Split, "31004 → 31013, 31004 → 31019"),
        ("merged", HeadingRelation.Merged, "30312 → 30102, 30313 → 30102"),
        ("introduced", HeadingRelation.Introduced, "– → 20139 社会工作事务"),
        ("retired", HeadingRelation.Retired, "218 地震灾后恢复重建支出 → –"),
        ("codeReused", HeadingRelation.CodeReused, "30311 住房公积金 → 30311 代缴社会保险费"),
    ];

    internal static string AllNames { get; } = string.Join(", ", Kinds.Select(kind => kind.Name));

    internal static HeadingRelation? KindOf(string name)
    {
        var index = Array.FindIndex(Kinds, kind => kind.Name == name);
        return index < 0 ? null : Kinds[index].Kind;
    }

    internal static string NameOf(HeadingRelation relation) =>
        Array.Find(Kinds, kind => kind.Kind == relation).Name ?? relation.ToString();

    internal static string ExampleOf(HeadingRelation relation) =>
        Array.Find(Kinds, kind => kind.Kind == relation) is { Name: { } name, Example: { } example } ? name + ": " + example : AllNames;

    internal InputError ToError() => new(Code, Found) { Expected = Expected };
}
