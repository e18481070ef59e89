using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Budget.Domain.Amounts;
using Budget.Domain.Text;

namespace Budget.Domain.Figures;

/// <content>Text: reading what documents print.</content>
public sealed partial class Figure
{
    /// <summary>The counter words (量词) that a printed count can carry.</summary>
    public static ImmutableArray<string> Counters { get; } =
        ["个", "家", "辆", "台", "套", "台（套）", "台/套", "台套", "人", "名", "项", "次", "件", "户", "所", "处", "条", "份", "场", "篇", "天", "年", "分"];

    /// <summary>Reads a figure as documents print it.</summary>
    /// <param name="text">
    /// Digits, half- or full-width, with at most <see cref="MaxDecimals"/> decimals, thousands separators before groups of
    /// three, spaces anywhere; a minus in any of its forms, 负, or parentheses around a negative number; then the unit:
    /// 元, 千元, 万元, 亿元, %, or a counter word. Without a unit, whole numbers are counts.
    /// </param>
    /// <param name="defaultUnit">The unit of a number printed without one, as in a table whose head says 单位：万元.</param>
    /// <returns>The figure, or what is wrong with the text and where.</returns>
    public static ReadResult<Figure> TryRead(string? text, AmountUnit? defaultUnit = null) =>
        SwiftFigure.TryRead(text, defaultUnit) is { } figure ? figure : new FigureReader(text, defaultUnit).Read();

    /// <summary>Reads a number whose unit stands elsewhere, as in a table that has a column of units: a count without a counter word.</summary>
    /// <param name="text">As for <see cref="TryRead"/>, without a unit; decimals are allowed.</param>
    /// <returns>The figure, or what is wrong with the text and where.</returns>
    public static ReadResult<Figure> TryReadNumber(string? text) =>
        SwiftFigure.TryReadNumber(text) is { } figure ? figure : new FigureReader(text, null, isPlainNumber: true).Read();

    /// <summary>Reads a figure, or throws.</summary>
    /// <param name="text">The text; see <see cref="TryRead"/>.</param>
    /// <exception cref="InputFormatException">The text is not a figure; the exception says why and where.</exception>
    public static Figure Parse(string? text) => TryRead(text).OrThrow();

    /// <summary>Reads a figure.</summary>
    /// <param name="text">The text; see <see cref="TryRead"/>.</param>
    /// <param name="figure">The figure, or null.</param>
    /// <returns>Whether the text is a figure.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Figure? figure) => TryRead(text).TryGet(out figure);

    /// <summary>The characters as printed.</summary>
    public override string ToString() => Text;

    internal static bool IsCounter(string word) => word.Length == 0 || Counters.Contains(word);

    /// <summary>For the reader, which has checked everything that the public factories check.</summary>
    internal static Figure Trusted(FigureKind kind, decimal value, AmountUnit unit, string counter, string text, bool isUnitPrintedElsewhere = false) =>
        new(kind, value, unit, counter, text, isUnitPrintedElsewhere);
}
