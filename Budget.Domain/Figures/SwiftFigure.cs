using Budget.Domain.Amounts;

namespace Budget.Domain.Figures;

/// <summary>Reads the plainest spelling, which is nearly every figure: digits, perhaps a point and decimals, perhaps spaces, a unit.</summary>
/// <remarks>What it does not take is for <see cref="FigureReader"/> to read or to refuse; what it takes, that reads alike.</remarks>
internal static class SwiftFigure
{
    // So many digits before the point leave no range, whatever the unit, and with all decimals they fit a long.
    private const int MostWholeDigits = 8;

    internal static Figure? TryRead(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var (number, position) = (0L, 0);
        TakeDigits(text, MostWholeDigits, ref position, ref number);
        var (whole, decimals) = (position, 0);
        if (position < text.Length && text[position] == '.')
        {
            position++;
            TakeDigits(text, Figure.MaxDecimals, ref position, ref number);
            decimals = position - whole - 1;
        }

        if (whole == 0 || position == whole + 1)
        {
            return null;
        }

        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        var value = new decimal(unchecked((int)number), (int)(number >> 32), 0, false, (byte)decimals);
        return WithUnit(text, position, value);
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
