using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation;

/// <summary>What follows for a figure that the document does not print (推算区间), such as the prior year's.</summary>
/// <param name="Quantity">What the value is about.</param>
/// <param name="Range">Every value it can have, in yuan if it is money.</param>
/// <param name="Unit">The unit that the document would print it in; null for what is no money, such as a weight.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record ImpliedValue(LocalizedText Quantity, Interval Range, AmountUnit? Unit)
{
    /// <summary>The range in the document's unit, such as <c>12.681492–12.711198万元</c> or <c>≥0.000001万元</c>.</summary>
    public string ToRangeText() => (Range.Lower, Range.Upper) switch
    {
        ({ } lower, { } upper) when lower == upper => InUnit(lower) + Symbol,
        ({ } lower, { } upper) => InUnit(lower) + "–" + InUnit(upper) + Symbol,
        ({ } lower, null) => "≥" + InUnit(lower) + Symbol,
        (null, { } upper) => "≤" + InUnit(upper) + Symbol,
        _ => "-∞–+∞" + Symbol,
    };

    private string Symbol => Unit?.Symbol() ?? string.Empty;

    private string InUnit(decimal value) => (value / (Unit?.SizeInYuan() ?? 1)).ToString("0.##########", CultureInfo.InvariantCulture);
}
