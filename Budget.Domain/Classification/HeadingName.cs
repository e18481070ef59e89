using System.Text;
using Budget.Domain.Collections;

namespace Budget.Domain.Classification;

/// <summary>The canonical form of a heading's printed name, in which its usual spellings agree.</summary>
internal static class HeadingName
{
    private const string Expenditure = "支出";
    private const int ShortestWithSlip = 7;
    private const int ShortestWithGap = 6;

    /// <summary>A printed name without spaces and quotes, its brackets full-width and its digits half-width.</summary>
    internal static string ToPlain(string printed)
    {
        if (IsPlain(printed))
        {
            return printed;
        }

        var plain = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            _ = ToPlain(c) is { } kept ? plain.Append(kept) : plain;
        }

        return plain.ToString();
    }

    // Most names have nothing to leave out.
    private static bool IsPlain(string printed)
    {
        foreach (var c in printed)
        {
            if (c is (< '一' or > '龥') and not ('（' or '）' or '、'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One character of it; null for what is only layout.</summary>
    internal static char? ToPlain(char printed) => printed switch
    {
        >= '０' and <= '９' => (char)(printed - '０' + '0'),
        '(' => '（',
        ')' => '）',
        '“' or '”' or '"' or '‘' or '’' or '\'' or '「' or '」' or '『' or '』' => null,
        '[' or ']' or '［' or '］' or '【' or '】' or '〔' or '〕' => null,
        _ when char.IsWhiteSpace(printed) => null,
        _ => printed,
    };

    /// <summary>The form in which usual spellings and a usual slip agree.</summary>
    internal static string Canonicalize(string printed, string canonicalParent) => Spell(printed.Replace("其它", "其他"), canonicalParent);

    /// <summary>The canonical forms of names that stand below each other, the first below a parent.</summary>
    internal static ValueList<string> CanonicalizePath(IReadOnlyList<string> names, string parent)
    {
        var canonical = new string[names.Count];
        for (var i = 0; i < canonical.Length; i++)
        {
            canonical[i] = Canonicalize(names[i], i == 0 ? parent : canonical[i - 1]);
        }

        return canonical.ToValueList();
    }

    /// <summary>The form in which usual spellings agree, and a slip still shows.</summary>
    internal static string Spell(string printed, string canonicalParent) => DropExpenditure(DropParent(ToPlain(printed), canonicalParent));

    /// <summary>A canonical name and what it repeats in brackets at its end, as in 行政运行（商贸事务）; nothing if it has no brackets there.</summary>
    internal static (string Name, string? Bracketed) Split(string canonical)
    {
        var (bracket, depth) = (canonical.Length - 1, 0);
        while (bracket > 0 && (depth += canonical[bracket] switch { '）' => 1, '（' => -1, _ => 0 }) > 0)
        {
            bracket--;
        }

        return bracket > 0 && canonical[bracket] == '（' ? (canonical[..bracket], DropExpenditure(canonical[(bracket + 1)..^1])) : (canonical, null);
    }

    /// <summary>
    /// Whether one canonical name is probably a slip for the other: one character of a long name is another, or up to two are left out.
    /// </summary>
    /// <remarks>
    /// Short names are never near: 农业 and 林业, 高中教育 and 初中教育 differ in one character. So narrow that no two subcategories
    /// of one category are near each other; a test holds that for the complete tree.
    /// </remarks>
    internal static bool IsNear(string left, string right)
    {
        if (left.StartsWith("其他", StringComparison.Ordinal) != right.StartsWith("其他", StringComparison.Ordinal))
        {
            return false;
        }

        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (shorter.Length == longer.Length)
        {
            return shorter.Length >= ShortestWithSlip && Enumerable.Range(0, shorter.Length).Count(i => shorter[i] != longer[i]) == 1;
        }

        if (shorter.Length < ShortestWithGap || longer.Length - shorter.Length > 2)
        {
            return false;
        }

        var matched = 0;
        foreach (var c in longer)
        {
            matched += matched < shorter.Length && c == shorter[matched] ? 1 : 0;
        }

        return matched == shorter.Length;
    }

    /// <summary>The canonical form in which also local tables agree: 行政运行（商贸） under 商贸事务 is 行政运行.</summary>
    internal static string Compare(string printed, string canonicalParent)
    {
        var name = Canonicalize(printed, canonicalParent);
        return Split(name) is { Bracketed: { } bracketed } local && canonicalParent.StartsWith(bracketed, StringComparison.Ordinal)
            ? DropExpenditure(local.Name)
            : name;
    }

    // 行政运行（商贸事务） under 商贸事务 is 行政运行.
    private static string DropParent(string name, string parent) =>
        parent.Length > 0 && Split(name) is { Bracketed: { } bracketed } split && bracketed == parent ? split.Name : name;

    // 社会保障和就业（类） and 社会保障和就业支出 are one heading.
    private static string DropExpenditure(string name)
    {
        var rest = name.Length > Expenditure.Length && name.EndsWith(Expenditure, StringComparison.Ordinal) ? name[..^Expenditure.Length] : name;

        // 安排的支出 is also printed 安排.
        return rest.Length < name.Length && rest.Length > 1 && rest[^1] == '的' ? rest[..^1] : rest;
    }
}
