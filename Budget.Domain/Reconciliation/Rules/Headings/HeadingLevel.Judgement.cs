using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <content>What is wrong with the printed name of a level, in words, and what it should be.</content>
internal sealed partial class HeadingLevel
{
    /// <summary>What is wrong with the levels of printed headings that were recognised in a certain way.</summary>
    /// <param name="facts">The facts of the document.</param>
    /// <param name="headings">The headings as printed.</param>
    /// <param name="kinds">The ways of recognition to judge.</param>
    /// <param name="evidence">Places besides those of the level itself.</param>
    internal static IEnumerable<Diagnostic> Judge(
        FactSet facts, IEnumerable<PrintedHeading> headings, Func<MatchKind, bool> kinds, Func<HeadingLevel, IEnumerable<Location>>? evidence = null)
    {
        foreach (var level in All(headings, level => kinds(level.Kind)))
        {
            if (level.Judge(facts) is var (message, expected))
            {
                yield return new Diagnostic(message, evidence is null ? level.Locations : level.Locations.AddRange(evidence(level)), level.Text, expected);
            }
        }
    }

    /// <summary>What is wrong with the name; null if nothing is, or nothing that the editions surely know of the document's year.</summary>
    private (LocalizedText Message, string? Expected)? Judge(FactSet facts)
    {
        if (Printed.Heading is not { } heading)
        {
            return null;
        }

        var year = facts.Disclosure.FiscalYear.Year;
        return Printed.Kind switch
        {
            MatchKind.RetiredName or MatchKind.LaterName or MatchKind.Moved => Printed.IsSure ? JudgeTime(facts, heading, year) : null,
            _ when !heading.IsSurelyRightFor(year) => null,
            MatchKind.Misspelled => (LocalizedText.FromResource("Headings.Misspelled", Name, HeadingText.Describe(heading, year)), facts.Classifications.Functional.Format(heading.Code)),

            // Of names that do not belong together the last says what the money is for.
            MatchKind.OtherParent when ReferenceEquals(Printed, Resolution.Levels.Last(level => level.Kind == MatchKind.OtherParent)) => JudgeOtherParent(facts, heading, year),
            MatchKind.OtherName => JudgeOtherName(facts, heading, year),
            _ => null,
        };
    }

    /// <summary>What is wrong with a name or a place of other years.</summary>
    private (LocalizedText Message, string? Expected) JudgeTime(FactSet facts, ClassifiedHeading<FunctionalCode> heading, int year)
    {
        var meant = HeadingText.Describe(heading, year);
        if (Printed.Change is not { } change)
        {
            return heading.From > year
                ? (LocalizedText.FromResource("Headings.LaterHeading", Name, meant, heading.From.Value), null)
                : (LocalizedText.FromResource("Headings.EndedHeading", Name, meant, heading.Until ?? 0), null);
        }

        var resource = "Headings." + Printed.Kind + (change.Year is null ? "Undated" : string.Empty);
        var (evidence, until) = (HeadingText.DescribeEvidence(change), (change.Year ?? 0) - 1);
        return Printed.Kind == MatchKind.Moved
            ? (LocalizedText.FromResource(resource, Name, meant, change.From!, evidence, until), facts.Classifications.Functional.Format(heading.Code))
            : (LocalizedText.FromResource(resource, Name, meant, evidence, until), heading.Name);
    }

    private (LocalizedText Message, string? Expected) JudgeOtherParent(FactSet facts, ClassifiedHeading<FunctionalCode> heading, int year)
    {
        var edition = facts.Classifications.Functional;
        var parent = heading.Code.Parent;
        var belongsTo = edition.Find(parent) is { } known ? HeadingText.Describe(known, year) : new(parent.ToString(), parent.ToString());
        var resource = Above?.Heading is null ? "Headings.UnknownParent" : "Headings.OtherParent";
        return (LocalizedText.FromResource(resource, Name, NameAbove, HeadingText.Describe(heading, year), belongsTo), edition.Format(heading.Code));
    }

    private (LocalizedText Message, string? Expected) JudgeOtherName(FactSet facts, ClassifiedHeading<FunctionalCode> heading, int year)
    {
        var named = facts.Classifications.Functional.FindByName(Printed.Name).Where(other => other.Code.Level == heading.Code.Level).Take(2).ToList();
        var meant = HeadingText.Describe(heading, year);
        return (named is [var other]
            ? LocalizedText.FromResource("Headings.NameOfAnother", Text, meant, HeadingText.Describe(other, year))
            : LocalizedText.FromResource("Headings.OtherName", Text, meant), heading.Name);
    }
}
