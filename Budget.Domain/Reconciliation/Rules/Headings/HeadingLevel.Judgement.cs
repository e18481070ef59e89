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

        return Printed.Kind switch
        {
            MatchKind.RetiredName or MatchKind.LaterName or MatchKind.Moved => Printed.IsSure ? JudgeTime(facts, heading) : null,
            _ when !heading.IsSurelyRightFor(facts.Disclosure.FiscalYear.Year) => null,
            MatchKind.Misspelled => (LocalizedText.FromResource("Headings.Misspelled", Printed.Name, Describe(heading)), facts.Classifications.Functional.Format(heading.Code)),

            // Of names that do not belong together the last says what the money is for.
            MatchKind.OtherParent when ReferenceEquals(Printed, Resolution.Levels.Last(level => level.Kind == MatchKind.OtherParent)) => JudgeOtherParent(facts, heading),
            MatchKind.OtherName => JudgeOtherName(facts, heading),
            _ => null,
        };
    }

    /// <summary>What is wrong with a name or a place of other years.</summary>
    private (LocalizedText Message, string? Expected) JudgeTime(FactSet facts, ClassifiedHeading<FunctionalCode> heading)
    {
        if (Printed.Change is not { } change)
        {
            return heading.From > facts.Disclosure.FiscalYear.Year
                ? (LocalizedText.FromResource("Headings.LaterHeading", Printed.Name, Describe(heading), heading.From.Value), null)
                : (LocalizedText.FromResource("Headings.EndedHeading", Printed.Name, Describe(heading), heading.Until ?? 0), null);
        }

        var resource = "Headings." + Printed.Kind + (change.Year is null ? "Undated" : string.Empty);
        var until = (change.Year ?? 0) - 1;
        return Printed.Kind == MatchKind.Moved
            ? (LocalizedText.FromResource(resource, Printed.Name, Describe(heading), change.From!, until), facts.Classifications.Functional.Format(heading.Code))
            : (LocalizedText.FromResource(resource, Printed.Name, Describe(heading), until), heading.Name);
    }

    private (LocalizedText Message, string? Expected) JudgeOtherParent(FactSet facts, ClassifiedHeading<FunctionalCode> heading)
    {
        var edition = facts.Classifications.Functional;
        var parent = heading.Code.Parent;
        var belongsTo = edition.Find(parent) is { } known ? Describe(known) : new(parent.ToString(), parent.ToString());
        var resource = Above?.Heading is null ? "Headings.UnknownParent" : "Headings.OtherParent";
        return (LocalizedText.FromResource(resource, Printed.Name, Above?.Name ?? string.Empty, Describe(heading), belongsTo), edition.Format(heading.Code));
    }

    private (LocalizedText Message, string? Expected) JudgeOtherName(FactSet facts, ClassifiedHeading<FunctionalCode> heading)
    {
        var named = facts.Classifications.Functional.FindByName(Printed.Name).Where(other => other.Code.Level == heading.Code.Level).Take(2).ToList();
        return (named is [var other]
            ? LocalizedText.FromResource("Headings.NameOfAnother", Text, Describe(heading), Describe(other))
            : LocalizedText.FromResource("Headings.OtherName", Text, Describe(heading)), heading.Name);
    }
}
