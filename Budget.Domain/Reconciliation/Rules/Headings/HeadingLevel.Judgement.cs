using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Classification.Crosswalks;
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
        var year = facts.Disclosure.FiscalYear.Year;
        if (Printed.Heading is not { } heading)
        {
            return Printed is { IsSure: true, Change: { } ended } ? JudgeEnd(ended) : null;
        }

        return Printed.Kind switch
        {
            MatchKind.RetiredName or MatchKind.LaterName or MatchKind.Moved => Printed.IsSure ? JudgeTime(facts, heading, year) : null,
            _ when !heading.IsSurelyRightFor(year) => null,
            MatchKind.Misspelled => (LocalizedText.FromResource("Headings.Misspelled", Name, HeadingText.Describe(heading, year)), PathOf(facts, heading)),

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
        if (Printed is { Kind: MatchKind.LaterName, Change: { Kind: HeadingRelation.Split or HeadingRelation.Merged, Year: { } first } })
        {
            return (LocalizedText.FromResource("Headings.LaterHeading", Name, meant, first), null);
        }

        if (Printed.Change is not { } change)
        {
            return heading.From > year
                ? (LocalizedText.FromResource("Headings.LaterHeading", Name, meant, heading.From.Value), null)
                : (LocalizedText.FromResource("Headings.EndedHeading", Name, meant, heading.Until ?? 0), null);
        }

        var resource = "Headings." + Printed.Kind + (change.Year is null ? "Undated" : string.Empty);
        var (evidence, until) = (HeadingText.DescribeEvidence(change), (change.Year ?? 0) - 1);
        return Printed.Kind == MatchKind.Moved
            ? (LocalizedText.FromResource(resource, Name, meant, change.From!, evidence, until), PathOf(facts, heading))
            : (LocalizedText.FromResource(resource, Name, meant, evidence, until), heading.Name);
    }

    /// <summary>What is wrong with a heading that was split up.</summary>
    private (LocalizedText Message, string? Expected) JudgeEnd(HeadingChange<FunctionalCode> ended)
    {
        var successors = string.Join(", ", Printed.Candidates.Select(heading => $"{heading.Code} {heading.Name}"));
        return (LocalizedText.FromResource(
            ended.Year is null ? "Headings.SplitUndated" : "Headings.Split", Name, ended.From!, successors, HeadingText.DescribeEvidence(ended), (ended.Year ?? 0) - 1), null);
    }

    private static string PathOf(FactSet facts, ClassifiedHeading<FunctionalCode> heading) =>
        facts.Classifications.Functional.Format(heading, facts.Disclosure.FiscalYear);

    private (LocalizedText Message, string? Expected) JudgeOtherParent(FactSet facts, ClassifiedHeading<FunctionalCode> heading, int year)
    {
        var edition = facts.Classifications.Functional;
        var parent = heading.Code.Parent;
        var belongsTo = edition.Find(parent, facts.Disclosure.FiscalYear) is { } known ? HeadingText.Describe(known, year) : new(parent.ToString(), parent.ToString());
        var resource = Above?.Heading is null ? "Headings.UnknownParent" : "Headings.OtherParent";
        return (LocalizedText.FromResource(resource, Name, NameAbove, HeadingText.Describe(heading, year), belongsTo), PathOf(facts, heading));
    }

    private (LocalizedText Message, string? Expected) JudgeOtherName(FactSet facts, ClassifiedHeading<FunctionalCode> heading, int year)
    {
        var named = facts.Classifications.Functional.Known.Find(HeadingName.Canonicalize(Printed.Name, string.Empty))
            .Where(known => !known.IsShort && known.Heading.IsOf(year) && known.Heading.Code.Level == heading.Code.Level)
            .Select(known => known.Heading.Heading)
            .Distinct()
            .Take(2)
            .ToList();
        var meant = HeadingText.Describe(heading, year);
        return (Printed.Change is { Kind: HeadingRelation.CodeReused } reuse
            ? LocalizedText.FromResource("Headings.CodeReused", Text, meant, reuse.From!, HeadingText.DescribeEvidence(reuse))
            : named is [var other]
            ? LocalizedText.FromResource("Headings.NameOfAnother", Text, meant, HeadingText.Describe(other, year))
            : LocalizedText.FromResource("Headings.OtherName", Text, meant), heading.Name);
    }
}
