using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Rules.Headings;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Glossary;

/// <summary>What the glossary says of a category or subcategory covers the items with money below it (名词解释与使用一致).</summary>
/// <remarks>
/// Told from names only where they leave no doubt: the definition speaks of contributions and of no subsidies while the
/// item is a subsidy by its name, or the other way round; or it lists other items by their names. An open definition, such as
/// one that ends in 等, covers all.
/// Stateless and thread-safe.
/// </remarks>
public sealed class GlossaryCoversUse() : Rule("glossary.coverage", Severity.Warning)
{
    // What is paid in for people, and what is paid out to them.
    private static readonly string[] Contributions = ["缴费", "缴纳", "公积金", "年金", "保险费"];
    private static readonly string[] Subsidies = ["补助", "补贴", "津贴"];

    // What stands before and after a name in a list, so that it is not part of a longer one.
    private const string Before = "、，；：。和及与或指即映于括";
    private const string After = "、，；：。和及与或（支";

    // What is left of a mere list without its names, such as 指…和…支出 or 包括两项，即…和….
    private const string Frame = Before + After + "反包用主要含共两二三四五六项个部分支出";
    private static readonly string[] Openings = ["等", "其他", "其它", "方面", "各项", "各类", "相关", "有关"];

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        if (GlossaryReading.Of(facts) is not { } glossary)
        {
            yield break;
        }

        foreach (var use in glossary.Deepest.Where(use => !glossary.MayBeExplained(use)))
        {
            // The nearest explanation counts, and an item with one of its own needs no other.
            var nearest = glossary.Nearest(use).ToList();
            if (nearest.Count > 0 && nearest[0].Heading != use.Heading && nearest.All(entry => !Covers(entry, use, glossary.NamesBeside(use, entry))))
            {
                var (text, entry) = (use.First.Resolution.Citation.Text, nearest[0].Entry);
                yield return new Diagnostic(
                    LocalizedText.FromResource("Glossary.NotCovered", entry.Term, entry.Definition, text, use.First.Amount!.TextWithUnit, HeadingText.Describe(use.First.Resolution, facts.Disclosure.FiscalYear.Year)),
                    [.. nearest.Select(explanation => explanation.Definition), .. use.Printings.Select(printing => printing.Location)],
                    entry.Definition);
            }
        }
    }

    private static bool Covers(GlossaryReading.Explanation entry, GlossaryReading.Use use, IEnumerable<string> beside)
    {
        var definition = HeadingName.ToPlain(entry.Entry.Definition);
        if (Openings.Any(definition.Contains) || definition.Contains(use.Path.Name))
        {
            return true;
        }

        // What lists other items, and says nothing else of this one, does not cover it.
        var listed = new List<string>();
        var rest = definition;
        foreach (var name in beside.OrderByDescending(name => name.Length))
        {
            var shorter = Without(rest, name);
            listed.AddRange(shorter.Length < rest.Length ? [name] : []);
            rest = shorter;
        }

        if (listed.Count > 0 && IsOnlyAList(rest, entry.Path.Name) && !IsMentioned(use.Path.Name, string.Join("\n", listed.Append(entry.Path.Name)), rest))
        {
            return false;
        }

        return IsMentioned(use.Path.Name, entry.Path.Name, rest)
            || !((IsOnly(definition, Contributions, Subsidies) && EndsIn(use.Path.Name, Subsidies))
                || (IsOnly(definition, Subsidies, Contributions) && EndsIn(use.Path.Name, Contributions)));
    }

    /// <summary>Whether what is left of a definition without the names that it lists says nothing else, so that what it does not name is not meant.</summary>
    private static bool IsOnlyAList(string rest, string heading)
    {
        // The name of what is defined may begin it, and brackets say what a listed name means.
        rest = rest.StartsWith(heading, StringComparison.Ordinal) ? rest[heading.Length..] : rest;
        for (var open = rest.IndexOf('（'); open >= 0 && CitationParts.EndOfBracket(rest, open) is var end and > 0; open = rest.IndexOf('（'))
        {
            rest = rest.Remove(open, end - open);
        }

        return rest.All(Frame.Contains);
    }

    /// <summary>A definition without a name that it lists.</summary>
    private static string Without(string definition, string name)
    {
        var place = definition.IndexOf(name, StringComparison.Ordinal);
        var end = place + name.Length;
        return place >= 0 && (place == 0 || Before.Contains(definition[place - 1])) && (end == definition.Length || After.Contains(definition[end]))
            ? definition.Remove(place, name.Length)
            : definition;
    }

    private static bool IsOnly(string definition, string[] kind, string[] other) => kind.Any(definition.Contains) && !other.Any(definition.Contains);

    private static bool EndsIn(string name, string[] kind) => kind.Any(word => name.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether a definition has two characters in a row of the item's name that the name above it does not have.</summary>
    private static bool IsMentioned(string name, string above, string definition) => Enumerable.Range(0, Math.Max(0, name.Length - 1))
        .Select(i => name.Substring(i, 2))
        .Any(pair => !above.Contains(pair) && definition.Contains(pair));
}
