namespace Budget.Domain.Json;

/// <summary>What schemas ask of texts, as regular expressions that mean the same in ECMA 262 and in .NET.</summary>
/// <remarks>
/// The two disagree on white space: U+0085 is some for .NET alone and U+FEFF for ECMA alone, so both are always named
/// beside <c>\s</c>. Digits are written out, because <c>\d</c> takes those of every script in .NET.
/// </remarks>
internal static class TextPatterns
{
    internal const string NotBlank = @"[^\s\u0085]|\ufeff";

    internal const string Year = "^(?:19(?:49|[5-9][0-9])|2[0-9]{3})$";

    internal const string Date = "^(?!-0000)-?[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";

    internal const string EconomicCode = "^(?:0|[1-9][0-9]{2}(?:(?!00)[0-9]{2})?)$";

    internal const string FunctionalCode = "^(?:0|[1-9][0-9]{2}(?:(?!00)[0-9]{2}){0,2})$";

    /// <summary>Without plus sign, leading zeros or the sign of a zero.</summary>
    internal const string DecimalNumber = @"^(?:(?:0|-?[1-9][0-9]*)(?:\.[0-9]+)?|-0\.[0-9]*[1-9][0-9]*)$";

    /// <summary>A decimal number, or a fraction over a number above zero.</summary>
    internal const string ExactNumber = @"^-?[0-9]+(?:\.[0-9]+|/0*[1-9][0-9]*)?$";

    /// <summary>Whole fen, in yuan.</summary>
    internal const string ExactAmount = @"^(?:0|[1-9][0-9]{0,16})\.[0-9]{2}元$";
}
