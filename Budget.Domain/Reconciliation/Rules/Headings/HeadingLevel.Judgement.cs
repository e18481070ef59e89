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

    /// <summary>What is wrong with the name; null if nothing is, or nothing that the editions can know.</summary>
    private (LocalizedText Message, string? Expected)? Judge(FactSet facts) => Printed.Kind switch
    {
        MatchKind.RetiredName => JudgeRetiredName(Printed.Heading!),
        MatchKind.LaterName => JudgeLaterName(Printed.Heading!),
        MatchKind.Misspelled => JudgeMisspelled(facts, Printed.Heading!),
        MatchKind.OtherParent => JudgeOtherParent(facts, Printed.Heading!),
        MatchKind.OtherName => JudgeOtherName(facts, Printed.Heading!),
        _ => null,
    };

    private (LocalizedText Message, string? Expected) JudgeRetiredName(ClassifiedHeading<FunctionalCode> heading) =>
        (LocalizedText.FromResource("Headings.RetiredName", Printed.Name, Describe(heading), heading.Former!.Until), heading.Name);

    private (LocalizedText Message, string? Expected) JudgeLaterName(ClassifiedHeading<FunctionalCode> heading) => heading.Former is { } former
        ? (LocalizedText.FromResource("Headings.LaterName", Printed.Name, Describe(heading), former.Until, former.Name), former.Name)
        : (LocalizedText.FromResource("Headings.LaterHeading", Printed.Name, Describe(heading), heading.From ?? 0), null);

    private (LocalizedText Message, string? Expected) JudgeMisspelled(FactSet facts, ClassifiedHeading<FunctionalCode> heading) =>
        (LocalizedText.FromResource("Headings.Misspelled", Printed.Name, Describe(heading)), facts.Classifications.Functional.Format(heading.Code));

    private (LocalizedText Message, string? Expected) JudgeOtherParent(FactSet facts, ClassifiedHeading<FunctionalCode> heading)
    {
        var edition = facts.Classifications.Functional;
        var parent = heading.Code.Parent;
        var belongsTo = edition.Find(parent) is { } known ? Describe(known) : new(parent.ToString(), parent.ToString());
        var resource = Above?.Heading is null ? "Headings.UnknownParent" : "Headings.OtherParent";
        return (LocalizedText.FromResource(resource, Printed.Name, Above?.Name ?? string.Empty, Describe(heading), belongsTo), edition.Format(heading.Code));
    }

    /// <summary>A wrong name beside a code is known to be wrong if it is that of another heading, or if the heading is attested before and after the year.</summary>
    private (LocalizedText Message, string? Expected)? JudgeOtherName(FactSet facts, ClassifiedHeading<FunctionalCode> heading)
    {
        var named = facts.Classifications.Functional.FindByName(Printed.Name).Where(other => other.Code.Level == heading.Code.Level).Take(2).ToList();
        return named is [var other] ? (LocalizedText.FromResource("Headings.NameOfAnother", Text, Describe(heading), Describe(other)), heading.Name)
            : named.Count > 1 || IsAttested(heading, facts.Disclosure.FiscalYear.Year) ? (LocalizedText.FromResource("Headings.OtherName", Text, Describe(heading)), heading.Name)
            : null;
    }

    private static bool IsAttested(ClassifiedHeading<FunctionalCode> heading, int year) =>
        heading.Years.Count == 0 ? heading.Evidence == EvidenceKind.Supplied : heading.Years.Min() <= year && year <= heading.Years.Max();
}
