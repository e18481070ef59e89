using System.Text;

namespace Budget.Domain.Classification;

/// <summary>The canonical form of a heading's printed name, in which its usual spellings agree.</summary>
internal static class HeadingName
{
    private const string Expenditure = "支出";

    internal static string Canonicalize(string printed, string canonicalParent)
    {
        var name = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            _ = c switch
            {
                '(' => name.Append('（'),
                ')' => name.Append('）'),
                '“' or '”' or '"' or '「' or '」' => name,
                _ when char.IsWhiteSpace(c) => name,
                _ => name.Append(c),
            };
        }

        return DropExpenditure(DropParent(name.ToString(), canonicalParent));
    }

    /// <summary>The canonical form in which also local tables agree: 行政运行（商贸） under 商贸事务 is 行政运行.</summary>
    internal static string Compare(string printed, string canonicalParent)
    {
        var name = Canonicalize(printed, canonicalParent);
        var bracket = name.LastIndexOf('（');
        return bracket > 0 && name[^1] == '）' && canonicalParent.StartsWith(DropExpenditure(name[(bracket + 1)..^1]), StringComparison.Ordinal)
            ? DropExpenditure(name[..bracket])
            : name;
    }

    // 行政运行（商贸事务） under 商贸事务 is 行政运行.
    private static string DropParent(string name, string parent)
    {
        var bracket = name.LastIndexOf('（');
        return parent.Length > 0 && bracket > 0 && name[^1] == '）' && DropExpenditure(name[(bracket + 1)..^1]) == parent ? name[..bracket] : name;
    }

    // 社会保障和就业（类） and 社会保障和就业支出 are one heading.
    private static string DropExpenditure(string name)
    {
        var rest = name.Length > Expenditure.Length && name.EndsWith(Expenditure, StringComparison.Ordinal) ? name[..^Expenditure.Length] : name;

        // 安排的支出 is also printed 安排.
        return rest.Length < name.Length && rest.Length > 1 && rest[^1] == '的' ? rest[..^1] : rest;
    }
}
