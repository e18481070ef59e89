using Budget.Domain.Classification;
using Budget.Domain.Disclosure;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>The codes that the document's own tables print beside the names of headings.</summary>
/// <remarks>
/// Prose names headings, tables have codes too; through the tables a name in prose is about the same quantity as the code.
/// A name that the tables print beside two codes stays a name.
/// </remarks>
internal sealed class HeadingCodes
{
    private readonly Dictionary<FunctionalHeading, FunctionalHeading?> codes = [];

    internal HeadingCodes(IEnumerable<BudgetTable> tables)
    {
        foreach (var table in tables)
        {
            var names = new Dictionary<FunctionalCode, string>();
            foreach (var head in table.Rows.Select(row => row.Head).Concat(table.Columns))
            {
                if (head.Function is { Heading.Code: { Level: > 0 } code, Name: { } name })
                {
                    names[code] = name;
                }
            }

            foreach (var code in names.Keys)
            {
                Add(names, code);
            }
        }
    }

    /// <summary>The heading by its code; null if the tables do not print one beside its names.</summary>
    internal FunctionalHeading? Find(FunctionalHeading named) => codes.TryGetValue(named, out var code) ? code : null;

    private void Add(Dictionary<FunctionalCode, string> names, FunctionalCode code)
    {
        var path = new string[code.Level];
        for (var level = 1; level <= code.Level; level++)
        {
            if (!names.TryGetValue(code.AtLevel(level), out var name))
            {
                return;
            }

            path[level - 1] = name;
        }

        var (named, coded) = (FunctionalHeading.FromNames(path), FunctionalHeading.FromCode(code, names[code]));
        codes[named] = codes.TryGetValue(named, out var other) && other != coded ? null : coded;
    }
}
