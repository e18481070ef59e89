using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>A change from zero has an amount and no rate (基数为零时无增减幅度).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class GrowthFromZeroHasNoRate() : Rule("changes.growth-from-zero", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Changes
            .Where(change => change is { Prior.Figure.BaseValue: 0, Current.Figure.BaseValue: not 0, Rate.Figure: not null })
            .Select(change => new Diagnostic(
                LocalizedText.FromResource("Growth.FromZero", change.Rate.Figure!.Text), [change.Rate.Location!, change.Prior.Location!], change.Rate.Figure.Text));
}
