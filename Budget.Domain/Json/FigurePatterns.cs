using Budget.Domain.Amounts;
using Budget.Domain.Figures;

namespace Budget.Domain.Json;

/// <summary>The spellings of figures that <see cref="FigureReader"/> reads, as regular expressions; see <see cref="TextPatterns"/>.</summary>
/// <remarks>Spaces may stand anywhere, so every piece of a pattern takes those that follow it.</remarks>
internal static class FigurePatterns
{
    private const string Space = @"[\s\u0085]*";
    private const string NoWidth = @"[\s\S]*\ufeff";
    private const string Minus = "-－−–—‐‑‒﹣负";
    private static readonly string Digit = Piece("[0-9０-９]");
    private static readonly string Plus = Piece("[+＋]");
    private static readonly string Sign = Piece("[" + Minus + "+＋]");
    private static readonly string Open = Piece("[(（]");
    private static readonly string Close = Piece("[)）]");

    private static readonly string Whole = $"(?:(?:{Digit}){{1,3}}(?:{Piece("[,，]")}(?:{Digit}){{3}})+|(?:{Digit})+)";
    private static readonly string Fraction = $"{Piece("[.．]")}(?:{Digit}){{1,{Figure.MaxDecimals}}}";
    private static readonly string Number = $"(?:{Whole}(?:{Fraction})?|{Fraction})";

    private static readonly string AmountUnit = OneOf(AmountUnits.All.Select(unit => Word(unit.Symbol())));
    private static readonly string Percent = Word("%");
    private static readonly string Counter = OneOf(Figure.Counters.Select(Word));

    internal static readonly string Amount = Alone(WithUnit(AmountUnit));
    internal static readonly string Percentage = Alone(WithUnit(Percent));
    internal static readonly string Count = Alone(WithUnit(Counter), WithoutUnit(Whole));
    internal static readonly string PlainNumber = Alone(WithoutUnit(Number));
    internal static readonly string Weight = Alone(WithUnit(OneOf([Percent, Counter])), WithoutUnit(Number));
    internal static readonly string Any = Alone(WithUnit(OneOf([AmountUnit, Percent, Counter])), WithoutUnit(Number));

    internal static readonly string Cell = "^$|" + Alone(WithUnit(AmountUnit), WithoutUnit(Number));

    private static string Alone(params string[] spellings) => $"^(?!{NoWidth}){Space}(?:{string.Join("|", spellings)})$";

    /// <summary>A number and its unit; parentheses around the number, or around both, make it negative.</summary>
    private static string WithUnit(string unit) => $"(?:{Sign})?{Number}{unit}|(?:{Plus})?{Open}{Number}(?:{Close}{unit}|{unit}{Close})";

    private static string WithoutUnit(string number) => $"(?:{Sign})?{number}|(?:{Plus})?{Open}{number}{Close}";

    private static string OneOf(IEnumerable<string> alternatives) => $"(?:{string.Join("|", alternatives)})";

    private static string Word(string word) => string.Concat(word.Select(c => Piece(Spellings(c))));

    /// <summary>A character in its half-width and full-width form.</summary>
    private static string Spellings(char c) => c switch
    {
        '（' => "[(（]",
        '）' => "[)）]",
        > ' ' and <= '~' => $"[{c}{(char)(c + 0xFEE0)}]",
        _ => c.ToString(),
    };

    private static string Piece(string characters) => characters + Space;
}
