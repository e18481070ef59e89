using System.Numerics;
using Budget.Domain.Figures;
using Budget.Domain.Text;

namespace Budget.Domain.Json;

/// <content>Numbers that are exact and of any size.</content>
internal static partial class ScalarShapes
{
    private const int LongestNumber = 100;

    internal static readonly Shape<Rational> ExactNumber = new TextShape<Rational>("ExactNumber", ReadExactNumber, WriteExactNumber)
    {
        Pattern = TextPatterns.ExactNumber,
        MaxLength = LongestNumber,
    };

    internal static readonly Shape<Rational> ExactShare = new TextShape<Rational>("ExactShare", ReadExactShare, WriteExactNumber)
    {
        Pattern = TextPatterns.ExactNumber,
        MaxLength = LongestNumber,
    };

    /// <summary>As a decimal number if it is one, else as a fraction.</summary>
    internal static string WriteExactNumber(Rational number)
    {
        var (decimals, power) = (0, BigInteger.One);
        while (decimals < LongestNumber && !(power % number.Denominator).IsZero)
        {
            (decimals, power) = (decimals + 1, power * 10);
        }

        if (decimals is 0 or LongestNumber)
        {
            return number.ToString();
        }

        var digits = (number.Abs().Numerator * (power / number.Denominator)).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return (number.Sign < 0 ? "-" : string.Empty) + digits[..^decimals] + "." + digits[^decimals..];
    }

    private static ReadResult<Rational> ReadExactShare(string text)
    {
        var number = ReadExactNumber(text);
        return number.IsSuccess && (number.Value.Sign < 0 || number.Value > 1) ? new InputError(InputErrorCode.OutOfRange, text) { Expected = "0-1" } : number;
    }

    private static ReadResult<Rational> ReadExactNumber(string text)
    {
        // What stands after a number, such as a unit, is not said again: the number alone is what was meant.
        var end = text.TakeWhile(c => c is (>= '0' and <= '9') or '.' or '-').Count();
        if (end > 0 && end < text.Length && text[end] != '/' && ReadExactNumber(text[..end]).IsSuccess)
        {
            return new InputError(InputErrorCode.StrayCharacter, text) { Expected = text[..end] };
        }

        var point = text.IndexOf('.');
        if (text.Length > LongestNumber || point < 0)
        {
            return text.Length > LongestNumber ? new InputError(InputErrorCode.OutOfRange, text) { Expected = "-12.34, 2/3" } : Rational.TryRead(text);
        }

        var decimals = text.Length - 1 - point;
        var isRight = decimals > 0 && point > 0 && text[point - 1] != '-' && text.IndexOf('/') < 0;
        var digits = Rational.TryRead(text.Remove(point, 1));
        return isRight && digits.IsSuccess
            ? digits.Value / Rational.FromInteger(BigInteger.Pow(10, decimals))
            : new InputError(InputErrorCode.StrayCharacter, text) { Expected = "-12.34, 2/3" };
    }
}
