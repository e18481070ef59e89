using Budget.Domain.Amounts;

namespace Budget.Domain.Figures;

/// <summary>Reads the plainest spelling, which is nearly every figure: digits, perhaps a point and decimals, perhaps spaces, a unit.</summary>
/// <remarks>What it does not take is for <see cref="FigureReader"/> to read or to refuse; what it takes, that reads alike.</remarks>
internal static class SwiftFigure
{
    // So many digits before the point leave no range, whatever the unit, and with all decimals they fit a long.
    private const int MostWholeDigits = 8;

    /// <summary>A number with a unit, or an amount whose unit stands elsewhere.</summary>
    internal static Figure? TryRead(string? text, AmountUnit? defaultUnit = null)
    {
        if (text is null || text.Length > FigureReader.LongestFigure || TakeNumber(text, out var position) is not { } value)
        {
            return null;
        }

        if (position == text.Length)
        {
            return defaultUnit is { } unit ? Figure.Trusted(FigureKind.Amount, value, unit, string.Empty, text, isUnitPrintedElsewhere: true) : null;
        }

        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        return WithUnit(text, position, value);
    }

    /// <summary>A number whose unit stands elsewhere.</summary>
    internal static Figure? TryReadNumber(string? text) =>
        text is not null && TakeNumber(text, out var position) is { } value && position == text.Length
            ? Figure.Trusted(FigureKind.Count, value, default, string.Empty, text)
            : null;

    private static decimal? TakeNumber(string text, out int position)
    {
        position = 0;
        var number = 0L;
        TakeDigits(text, MostWholeDigits, ref position, ref number);
        var (whole, decimals) = (position, 0);
        if (position < text.Length && text[position] == '.')
        {
            position++;
            TakeDigits(text, Figure.MaxDecimals, ref position, ref number);
            decimals = position - whole - 1;
        }

        return whole == 0 || position == whole + 1 ? null : new decimal(unchecked((int)number), (int)(number >> 32), 0, false, (byte)decimals);
    }

    // A digit too many is left where the unit should be.
    private static void TakeDigits(string text, int most, ref int position, ref long number)
    {
        for (var end = Math.Min(text.Length, position + most); position < end && text[position] is >= '0' and <= '9' and var digit;)
        {
            number = (number * 10) + (digit - '0');
            position++;
        }
    }

    private static Figure? WithUnit(string text, int start, decimal value)
    {
        switch (text.Length - start)
        {
            case 1 when text[start] == '%':
                return Figure.Trusted(FigureKind.Percentage, value, default, string.Empty, text);
            case 1 when text[start] == '元':
                return Figure.Trusted(FigureKind.Amount, value, AmountUnit.Yuan, string.Empty, text);
            case 2 when text[start + 1] == '元':
                AmountUnit? unit = text[start] switch { '万' => AmountUnit.TenThousandYuan, '千' => AmountUnit.ThousandYuan, '亿' => AmountUnit.HundredMillionYuan, _ => null };
                return unit is null ? null : Figure.Trusted(FigureKind.Amount, value, unit.Value, string.Empty, text);
            case 1:
                return Figure.Counters.FirstOrDefault(counter => counter.Length == 1 && counter[0] == text[start]) is { } word
                    ? Figure.Trusted(FigureKind.Count, value, default, word, text)
                    : null;
            default:
                return null;
        }
    }
}
