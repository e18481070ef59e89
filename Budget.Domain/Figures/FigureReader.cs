using System.Globalization;
using System.Text;
using Budget.Domain.Amounts;
using Budget.Domain.Text;

namespace Budget.Domain.Figures;

/// <summary>Reads one printed figure from left to right: sign, digits, unit.</summary>
internal ref struct FigureReader(string? text, AmountUnit? defaultUnit, bool isPlainNumber = false)
{
    // No legal figure comes near this; it bounds the work done on a text that is none.
    internal const int LongestFigure = 200;

    private readonly string text = text ?? string.Empty;
    private readonly StringBuilder number = new();
    private int position;

    internal ReadResult<Figure> Read()
    {
        if (string.IsNullOrWhiteSpace(text) || IsBlankMark(text))
        {
            return new InputError(InputErrorCode.Blank, text) { Expected = Example };
        }

        if (text.Length > LongestFigure)
        {
            return new InputError(InputErrorCode.OutOfRange, text) { Expected = Example };
        }

        var negative = ReadSign();
        var parenthesis = TryTake('(');
        if (ReadDigits(out var decimals) is { } wrongDigits)
        {
            return wrongDigits;
        }

        var closed = parenthesis && TryTake(')');
        var unitStart = position;
        var unit = ReadUnit(parenthesis && !closed, out var isClosed);
        if ((parenthesis && !closed && !isClosed) || (parenthesis && negative))
        {
            return Stray(text.Length);
        }

        if (!decimal.TryParse(number.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return new InputError(InputErrorCode.OutOfRange, text) { Expected = Example };
        }

        return decimals > Figure.MaxDecimals
            ? new InputError(InputErrorCode.TooManyDecimals, text) { Expected = Figure.MaxDecimals.ToString(CultureInfo.InvariantCulture) }
            : Create(negative || parenthesis ? -value : value, decimals, unit, unitStart);
    }

    private const string Example = "1302.39万元, 34.5%, 16个";

    private static bool IsBlankMark(string text) => text.All(c => Normalize(c) is '-' or ' ' or '/') || text.Trim() == "无";

    /// <summary>Full-width forms and the many minus signs as their plain counterparts; any white space as a space.</summary>
    private static char Normalize(char c) => c switch
    {
        >= '！' and <= '～' when c != '－' => (char)(c - 0xFEE0),
        '－' or '−' or '–' or '—' or '‐' or '‑' or '‒' or '﹣' or '负' => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };

    private char Peek()
    {
        while (position < text.Length && Normalize(text[position]) == ' ')
        {
            position++;
        }

        return position < text.Length ? Normalize(text[position]) : '\0';
    }

    private bool TryTake(char expected)
    {
        if (Peek() != expected)
        {
            return false;
        }

        position++;
        return true;
    }

    private bool ReadSign()
    {
        var negative = TryTake('-');
        _ = !negative && TryTake('+');
        return negative;
    }

    private InputError? ReadDigits(out int decimals)
    {
        decimals = 0;
        var group = 0;
        var grouped = false;
        var point = false;
        for (var c = Peek(); c is (>= '0' and <= '9') or ',' or '.'; c = Peek())
        {
            if (c == '.')
            {
                if (point || (grouped && group != 3))
                {
                    return point ? Stray(position) : Separator();
                }

                point = true;
                number.Append('.');
            }
            else if (c == ',')
            {
                if (point || group == 0 || (grouped ? group != 3 : group > 3))
                {
                    return Separator();
                }

                grouped = true;
                group = 0;
            }
            else
            {
                number.Append(c);
                group++;
                decimals += point ? 1 : 0;
            }

            position++;
        }

        return number.Length == 0 || (point && decimals == 0) ? Stray(position)
            : grouped && !point && group != 3 ? Separator()
            : null;
    }

    private string ReadUnit(bool mayClose, out bool closed)
    {
        var unit = new StringBuilder();
        closed = false;
        for (var c = Peek(); c != '\0'; c = Peek())
        {
            unit.Append(c == '(' ? '（' : c == ')' ? '）' : c);
            position++;
        }

        // The parenthesis that makes a number negative may enclose its unit, and a unit may have parentheses of its own.
        if (mayClose && unit.Length > 0 && unit[^1] == '）')
        {
            unit.Length--;
            closed = true;
        }

        return unit.ToString();
    }

    private readonly ReadResult<Figure> Create(decimal value, int decimals, string unit, int unitStart)
    {
        if (isPlainNumber && unit.Length > 0)
        {
            return Stray(unitStart);
        }

        if (unit == "%")
        {
            return Within(value, Figure.CountLimit) ? Figure.Trusted(FigureKind.Percentage, value, default, string.Empty, text) : OutOfRange();
        }

        if (AmountUnits.TryFromSymbol(unit, out var amountUnit) || (unit.Length == 0 && defaultUnit is not null))
        {
            amountUnit = unit.Length == 0 ? defaultUnit!.Value : amountUnit;
            return Within(value, Money.MaxValue.ToDecimal(amountUnit)) ? Figure.Trusted(FigureKind.Amount, value, amountUnit, string.Empty, text, unit.Length == 0) : OutOfRange();
        }

        if (unit.Length == 0 && decimals > 0 && !isPlainNumber)
        {
            return new InputError(InputErrorCode.MissingUnit, text) { Expected = Units };
        }

        return !Figure.IsCounter(unit) ? new InputError(InputErrorCode.UnknownUnit, text) { Expected = Units, Position = unitStart + 1 }
            : Within(value, Figure.CountLimit) ? Figure.Trusted(FigureKind.Count, value, default, unit, text)
            : OutOfRange();
    }

    private static string Units => "元, 千元, 万元, 亿元, %, " + string.Join(", ", Figure.Counters);

    private static bool Within(decimal value, decimal limit) => value >= -limit && value <= limit;

    private readonly InputError OutOfRange() =>
        new(InputErrorCode.OutOfRange, text) { Expected = "±" + Money.MaxValue + ", ±1000000000000000" };

    private readonly InputError Stray(int at) => new(InputErrorCode.StrayCharacter, text) { Position = Math.Min(at, text.Length - 1) + 1, Expected = Example };

    private readonly InputError Separator() =>
        new(InputErrorCode.MisplacedSeparator, text) { Position = Math.Min(position, text.Length - 1) + 1, Expected = "1,302.39" };
}
