using System.Globalization;
using Budget.Domain.Disclosure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>A change names what it is measured from, and that is the year before (对比基数).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class ChangeNamesItsBase() : Rule("changes.base", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var change in facts.Changes)
        {
            var basis = change.Stated.Base;
            if (basis?.Stage is null)
            {
                yield return new Diagnostic(LocalizedText.FromResource("Base.NotNamed"), [change.Location], basis?.Text ?? string.Empty);
            }
            else if (basis.Year.Year != facts.Disclosure.FiscalYear.Year - 1 && !IsEarlierStage(basis, facts.Disclosure))
            {
                yield return new Diagnostic(
                    LocalizedText.FromResource("Base.OtherYear", basis.Year, facts.Disclosure.FiscalYear),
                    [change.Location],
                    basis.Text,
                    (facts.Disclosure.FiscalYear.Year - 1).ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    // An adjusted budget or an outturn may be compared with an earlier stage of its own year.
    private static bool IsEarlierStage(ChangeBase basis, BudgetDisclosure disclosure) =>
        basis.Year == disclosure.FiscalYear && basis.Stage < disclosure.Stage;
}
