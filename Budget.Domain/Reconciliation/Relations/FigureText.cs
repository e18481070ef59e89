using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>Writes computed values the way a printed figure is written: same unit, and no fewer decimals.</summary>
internal static class FigureText
{
    internal static string Like(Figure model, decimal baseValue)
    {
        var value = model.Kind == FigureKind.Amount ? baseValue / model.Unit.SizeInYuan() : baseValue;
        var suffix = model.Kind switch { FigureKind.Amount => model.Unit.Symbol(), FigureKind.Percentage => "%", _ => model.Counter };
        return value.ToString("0." + new string('0', model.Decimals) + new string('#', Figure.MaxDecimals - model.Decimals), CultureInfo.InvariantCulture) + suffix;
    }

    internal static string Difference(Figure model, decimal stated, decimal expected)
    {
        var difference = stated - expected;
        return (difference > 0 ? "+" : string.Empty) + Like(model, difference);
    }
}
