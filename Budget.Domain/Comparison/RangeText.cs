using System.Globalization;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>Says in words between which values a quantity lies; percentages are rounded outwards, amounts not at all.</summary>
internal static class RangeText
{
    internal static LocalizedText Percentages(Interval range, int decimals) =>
        Between(ToPercent(range.Lower, decimals, up: false), ToPercent(range.Upper, decimals, up: true));

    /// <summary>Amounts in the unit of a figure, and counts with its word.</summary>
    internal static LocalizedText Amounts(Interval range, Figure model) => Between(ToAmount(range.Lower, model), ToAmount(range.Upper, model));

    internal static LocalizedText? ToPercent(decimal? percent, int decimals, bool up)
    {
        if (percent is not { } number)
        {
            return null;
        }

        var step = Rounding.Step(decimals);
        var rounded = Rounding.WithDecimals((up ? decimal.Ceiling(number / step) : decimal.Floor(number / step)) * step, decimals);
        return LocalizedText.FromResource("Percent", rounded.ToString(CultureInfo.InvariantCulture));
    }

    internal static LocalizedText? ToAmount(decimal? baseValue, Figure model) => baseValue is { } number ? Plain(FigureText.Like(model, number)) : null;

    private static LocalizedText Between(LocalizedText? lower, LocalizedText? upper) =>
        upper is null ? lower is null ? LocalizedText.FromResource("Range.Any") : LocalizedText.FromResource("Range.AtLeast", lower)
        : lower is null ? LocalizedText.FromResource("Range.AtMost", upper)
        : lower == upper ? lower
        : LocalizedText.FromResource("Range", lower, upper);

    private static LocalizedText Plain(string text) => new(text, text);
}
