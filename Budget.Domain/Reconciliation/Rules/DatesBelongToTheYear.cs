using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;
using NodaTime;
using NodaTime.Text;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Years in titles and notes and the dates of the asset statement are those of the document (年份、日期一致).</summary>
/// <remarks>
/// A budget counts assets in the year before or, published late, in its own; an outturn at the end of its own year.
/// Stateless and thread-safe.
/// </remarks>
public sealed class DatesBelongToTheYear() : Rule("document.dates", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var year = facts.Disclosure.FiscalYear;
        var title = new Location("/title", facts.Disclosure.Title);
        foreach (var (text, location) in Titles(facts, title))
        {
            var years = YearsIn(text);

            // A budget may have a section on how the year before was executed.
            if (years.Count > 0 && !(location != title && SpeaksOfExecution(text)) && !years.Contains(year.Year))
            {
                yield return new Diagnostic(LocalizedText.FromResource("Dates.Title", year), [location], text, year.ToString());
            }
        }

        foreach (var (_, note, location) in PrintedNotes.Of(facts.Disclosure))
        {
            if (YearsIn(note, ofNothing: true) is { Count: > 0 } years && !years.Contains(year.Year))
            {
                yield return new Diagnostic(LocalizedText.FromResource("Dates.Note", year), [location], note, year.ToString());
            }
        }

        if (facts.Disclosure.StateAssets is not { } assets)
        {
            yield break;
        }

        var earliest = facts.Disclosure.Stage == BudgetStage.Outturn ? year.Year : year.Year - 1;
        if (assets.AsOf.Year < earliest || assets.AsOf.Year > year.Year)
        {
            yield return new Diagnostic(
                LocalizedText.FromResource("Dates.Assets", year),
                [new("/stateAssets/asOf", assets.Place.Section, assets.Place.Paragraph)],
                LocalDatePattern.Iso.Format(assets.AsOf),
                LocalDatePattern.Iso.Format(new LocalDate(earliest, 12, 31)));
        }

        if (assets.Planned is { } planned && planned.Year != year)
        {
            yield return new Diagnostic(
                LocalizedText.FromResource("Dates.Planned", year),
                [new("/stateAssets/planned/year", assets.Place.Section, assets.Place.Paragraph)],
                planned.Year.ToString(),
                year.ToString());
        }
    }

    private static bool SpeaksOfExecution(string text) => text.Contains("执行") || text.Contains("决算");

    // Each title once, where it first stands.
    private static IEnumerable<(string Text, Location Location)> Titles(FactSet facts, Location title)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var location in facts.Select(fact => fact.Location!).Prepend(title))
        {
            if (seen.Add(location.Section))
            {
                yield return (location.Section, location);
            }

            if (location.Paragraph is { } paragraph && seen.Add(paragraph))
            {
                yield return (paragraph, location);
            }
        }
    }

    /// <summary>The numbers of four digits that stand before 年, spaces aside; or only those of which it is said that there is nothing (无).</summary>
    private static List<int> YearsIn(string text, bool ofNothing = false)
    {
        var years = new List<int>();
        var digits = 0;
        var number = 0;
        var printed = text.Where(c => !char.IsWhiteSpace(c)).ToList();
        for (var i = 0; i < printed.Count; i++)
        {
            var c = printed[i];
            if (c == '年' && digits == 4 && (!ofNothing || printed.Skip(i + 1).SkipWhile(next => next == '度').FirstOrDefault() is '无' or '没'))
            {
                years.Add(number);
            }

            digits = c is >= '0' and <= '9' ? digits + 1 : 0;
            number = digits == 0 ? 0 : digits > 4 ? number : (number * 10) + (c - '0');
        }

        return years;
    }
}
