using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance;

/// <summary>A quantity or a date that stands in running text (文字中的数量、日期), such as 500 元/人/天 or 2021 年 12 月 31 日前.</summary>
/// <remarks>Made by <see cref="FindIn"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record PrintedQuantity
{
    internal PrintedQuantity(string text) => Text = text;

    /// <summary>The characters as printed.</summary>
    public string Text { get; }

    /// <summary>How it compares, if the text says so by a symbol or a word such as 不少于 or 以上.</summary>
    public TargetOperator? Operator { get; internal init; }

    /// <summary>The number, or the lower end of a range; null for a date.</summary>
    public Figure? Value { get; internal init; }

    /// <summary>Whether the number is only about right, as in 100余家 or 10场左右.</summary>
    public bool IsApproximate { get; internal init; }

    /// <summary>The upper end of a range such as 4-5亿元 or 90%-95%; null if there is none.</summary>
    public Figure? UpperValue { get; internal init; }

    /// <summary>The unit; null if there is none.</summary>
    public string? Unit { get; internal init; }

    /// <summary>Whether it is a date or a deadline and not a quantity.</summary>
    public bool IsDate => Value is null;

    /// <summary>The quantities and dates in a text, in printed order.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// Numbers with a unit that is known or an operator, and dates with a day, with year and month, or with a word that makes
    /// them a deadline (年底前, 第三季度完成). Numbers in Chinese numerals need an operator too, unless they are money or end a
    /// clause. Not ordinals (第3次), years (2021年), and digits within names (5G, 1+9政策).
    /// </returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ValueList<PrintedQuantity> FindIn(string text) => QuantityFinder.FindAll(Guard.NotNull(text));

    /// <summary>The target in numbers that it is: null for a date, a range, and a number that is only about right.</summary>
    public QuantitativeTarget? ToTarget() => IsDate || IsApproximate || UpperValue is not null ? null : new(Operator, Value, Unit);

    /// <summary>The characters as printed.</summary>
    public override string ToString() => Text;
}
