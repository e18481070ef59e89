using System.Numerics;
using Budget.Domain.Figures;
using Budget.Domain.Text;

namespace Budget.Domain.Json;

/// <content>Numbers that are exact and of any size.</content>
internal static partial class ScalarShapes
{
    private const int LongestNumber = 100;

    internal static readonly Shape<Rational> ExactNumber = new TextShape<Rational>("ExactNumber", "a number such as \"-12.34\" or \"2/3\"", ReadExactNumber, WriteExactNumber)
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

    private static ReadResult<Rational> ReadExactNumber(string text)
    {
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
