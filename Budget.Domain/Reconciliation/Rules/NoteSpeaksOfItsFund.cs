using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A note that a fund has no money speaks of that fund and not of another (空表说明与表名一致).</summary>
/// <remarks>Notes are copied from one empty table to the next. Stateless and thread-safe.</remarks>
public sealed class NoteSpeaksOfItsFund() : Rule("funds.note", Severity.Warning)
{
    private static readonly (FundScope Fund, string Name)[] Names =
    [
        (Fund.GeneralPublicBudget, "一般公共预算"),
        (Fund.GovernmentManagedFunds, "政府性基金"),
        (Fund.StateCapitalOperations, "国有资本经营"),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var (scope, note, location) in PrintedNotes.Of(facts.Disclosure))
        {
            var own = Names.FirstOrDefault(name => name.Fund == scope).Name;
            if (own is null || note.Contains(own))
            {
                continue;
            }

            foreach (var other in Names.Where(name => note.Contains(name.Name)))
            {
                yield return new Diagnostic(LocalizedText.FromResource("Funds.Note", other.Name, own), [location], note, own);
            }
        }
    }
}
