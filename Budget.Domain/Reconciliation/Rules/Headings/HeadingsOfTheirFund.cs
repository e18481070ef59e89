using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>A heading that belongs to the budget of one fund is not used in that of another (科目与预算口径一致).</summary>
/// <remarks>
/// The general public budget, government-managed funds and state capital operations have headings of their own below the
/// categories. Stateless and thread-safe.
/// </remarks>
public sealed class HeadingsOfTheirFund() : Rule("headings.fund", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var misplaced = facts.Headings
            .Where(heading => heading.Resolution.Heading is { } meant && IsOneBudget(meant.Funds) && IsOneBudget(heading.Funds) && meant.Funds != heading.Funds)
            .GroupBy(heading => (heading.Resolution.Heading!.Code, heading.Funds));
        foreach (var group in misplaced)
        {
            var first = group.First();
            var meant = first.Resolution.Heading!;
            var message = LocalizedText.FromResource(
                "Headings.OtherFund",
                first.Resolution.Citation.Text,
                LocalizedText.FromResource("Funds." + first.Funds),
                HeadingLevel.Describe(meant),
                LocalizedText.FromResource("Funds." + meant.Funds));
            yield return new Diagnostic(message, [.. group.Select(heading => heading.Location)], first.Resolution.Citation.Text);
        }
    }

    private static bool IsOneBudget(FundScope funds) => funds.IsSingleFund && funds.IsWithin(FundScope.Appropriations);
}
