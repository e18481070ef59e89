using System.Globalization;
using System.Numerics;
using Budget.Domain.Text;

namespace Budget.Domain.Figures;

/// <content>Text.</content>
public readonly partial struct Rational
{
    // Reading takes time with the square of the length, and no quotient of amounts comes near this.
    private const int LongestText = 1000;

    /// <summary>Reads a whole number or a fraction, such as <c>5</c> or <c>-1/3</c>.</summary>
    /// <param name="text">Digits, with a minus before them if negative, and perhaps a slash and further digits; at most 1,000 characters.</param>
    /// <returns>The number, or what is wrong with the text and where.</returns>
    public static ReadResult<Rational> TryRead(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new InputError(InputErrorCode.Blank, text) { Expected = "-1/3" };
        }

        if (text!.Length > LongestText)
        {
            return new InputError(InputErrorCode.OutOfRange, text) { Expected = "-1/3" };
        }

        var start = text[0] == '-' ? 1 : 0;
        var slash = text.IndexOf('/');
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9' && (i != slash || i == start))
            {
                return new InputError(InputErrorCode.StrayCharacter, text) { Position = i + 1, Expected = "-1/3" };
            }
        }

        var end = slash < 0 ? text.Length : slash;
        if (end == start || slash == text.Length - 1)
        {
            return new InputError(InputErrorCode.StrayCharacter, text) { Position = text.Length, Expected = "-1/3" };
        }

        var denominator = slash < 0 ? BigInteger.One : Digits(text[(slash + 1)..]);
        return denominator.IsZero
            ? new InputError(InputErrorCode.OutOfRange, text) { Expected = "-1/3" }
            : new Rational(Digits(text[start..end]) * (start == 1 ? -1 : 1), denominator);
    }

    /// <summary>Reads a number, or throws.</summary>
    /// <param name="text">The text; see <see cref="TryRead"/>.</param>
    /// <exception cref="InputFormatException">The text is not a number; the exception says why and where.</exception>
    public static Rational Parse(string? text) => TryRead(text).OrThrow();

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text; see <see cref="TryRead"/>.</param>
    /// <param name="number">The number, or zero if the text is none.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(string? text, out Rational number) => TryRead(text).TryGet(out number);

    /// <summary>The number in lowest terms, such as <c>-1/3</c>, or <c>5</c> if it is whole; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => denominatorLessOne.IsZero
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Numerator, Denominator);

    // BigInteger.Parse asks the current culture, whatever culture it is given.
    private static BigInteger Digits(string digits) => digits.Aggregate(BigInteger.Zero, (number, digit) => (number * 10) + (digit - '0'));
}
