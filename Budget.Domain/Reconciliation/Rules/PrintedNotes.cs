using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>The notes of a document's tables and of the sections of its funds, in printed order.</summary>
internal static class PrintedNotes
{
    /// <param name="document">The document.</param>
    /// <returns>The funds that each is a note on, its text, and where it stands.</returns>
    internal static IEnumerable<(FundScope Funds, string Text, Location Location)> Of(BudgetDisclosure document)
    {
        (Fund Fund, FundBudgetSection? Section, string Pointer)[] funds =
        [
            (Fund.GeneralPublicBudget, document.GeneralPublicBudget, "/generalPublicBudget"),
            (Fund.GovernmentManagedFunds, document.GovernmentManagedFunds, "/governmentManagedFunds"),
            (Fund.StateCapitalOperations, document.StateCapitalOperations, "/stateCapitalOperations"),
        ];
        var ofTables = document.Tables.Select((table, i) => (table.About.Funds ?? FundScope.All, table.Note, Pointer: "/tables/" + i, table.Place));
        var ofFunds = funds.Where(fund => fund.Section is not null).Select(fund => (FundScope.FromFund(fund.Fund), fund.Section!.Note, fund.Pointer, fund.Section.Place));
        foreach (var (scope, note, pointer, place) in ofTables.Concat(ofFunds))
        {
            if (note is not null)
            {
                yield return (scope, note, new(pointer + "/note", place.Section, place.Paragraph));
            }
        }
    }
}
