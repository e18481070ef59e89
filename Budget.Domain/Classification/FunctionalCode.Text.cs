using System.Globalization;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Classification;

/// <content>Reading and writing.</content>
public readonly partial struct FunctionalCode
{
    /// <summary>Reads 3, 5 or 7 digits, or <c>0</c> for the root.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code, or what is wrong with the text and where.</returns>
    public static ReadResult<FunctionalCode> TryRead(string? text)
    {
        if (!CodeReader.TryReadDigits(text, 7, out var number, out var digits, out var error))
        {
            return error!;
        }

        return (digits, number) switch
        {
            (1, 0) => Root,
            (3, >= 100) => From(number),
            (5, >= 10_000) when number % 100 > 0 => From(number / 100, number % 100),
            (7, >= 1_000_000) when number % 100 > 0 && number / 100 % 100 > 0 => From(number / CategorySize, number / 100 % 100, number % 100),
            _ => new InputError(InputErrorCode.WrongCode, text) { Expected = "201, 20106, 2010601" },
        };
    }

    /// <summary>Reads a code, or throws.</summary>
    /// <param name="text">3, 5 or 7 digits, or <c>0</c>.</param>
    /// <exception cref="InputFormatException">The text is not a code; the exception says why and where.</exception>
    public static FunctionalCode Parse(string? text) => TryRead(text).OrThrow();

    /// <summary>Reads a code.</summary>
    /// <param name="text">3, 5 or 7 digits, or <c>0</c>.</param>
    /// <param name="code">The code, or the root if the text is none.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(string? text, out FunctionalCode code) => TryRead(text).TryGet(out code);

    /// <summary>The digits of the code, <c>0</c> for the root; <see cref="Parse"/> reads them back.</summary>
    public override string ToString()
    {
        var size = Level switch { 1 => CategorySize, 2 => SubcategorySize, _ => 1 };
        return (packed / size).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The code with its levels set apart or marked; <c>0</c> for the root. <see cref="HeadingCitation"/> reads it back.</summary>
    /// <param name="notation">How the digits are set.</param>
    /// <exception cref="ArgumentOutOfRangeException">The notation is not defined.</exception>
    public string ToString(CodeNotation notation) => CodeWriter.Write(ToString(), Level, notation);
}
