using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>A heading that belongs to the budget of one fund is not used in that of another (科目与预算口径一致).</summary>
/// <remarks>
/// The general public budget, government-managed funds and state capital operations have headings of their own below the
/// categories, and what stands below such a heading belongs to its budget. Said only of headings that are known for the
/// document's year, and never after a local table. Stateless and thread-safe.
/// </remarks>
public sealed class HeadingsOfTheirFund() : Rule("headings.fund", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var year = facts.Disclosure.FiscalYear.Year;
        var misplaced = facts.Headings
            .Select(heading => (Printed: heading, Meant: FindOfOneBudget(heading.Resolution, year)))
            .Where(entry => entry.Meant is not null && IsOneBudget(entry.Printed.Funds) && entry.Meant.Funds != entry.Printed.Funds)
            .GroupBy(entry => (entry.Printed.Heading, entry.Printed.Funds));
        foreach (var group in misplaced)
        {
            var (first, meant) = group.First();
            var message = LocalizedText.FromResource(
                "Headings.OtherFund",
                first.Resolution.Citation.Text,
                LocalizedText.FromResource("Funds." + first.Funds),
                HeadingText.Describe(meant!, year),
                LocalizedText.FromResource("Funds." + meant!.Funds));
            yield return new Diagnostic(message, [.. group.Select(entry => entry.Printed.Location)], first.Resolution.Citation.Text);
        }
    }

    /// <summary>The heading, or the nearest above it that is known, if it surely belongs to one budget in a year.</summary>
    private static ClassifiedHeading<FunctionalCode>? FindOfOneBudget(HeadingResolution resolution, int year) =>
        (resolution.Heading ?? resolution.Levels.LastOrDefault(level => level.Heading is not null)?.Heading) is { } meant
        && IsOneBudget(meant.Funds) && meant.IsSurelyRightFor(year) ? meant : null;

    private static bool IsOneBudget(FundScope funds) => funds.IsSingleFund && funds.IsWithin(FundScope.Appropriations);
}
