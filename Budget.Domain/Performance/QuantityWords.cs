using System.Collections.Immutable;
using Budget.Domain.Figures;

namespace Budget.Domain.Performance;

/// <summary>The words that make a number in running text a quantity: operators, units, deadlines.</summary>
internal static class QuantityWords
{
    /// <summary>Before a number.</summary>
    internal static readonly ImmutableArray<(string Word, TargetOperator Operator)> Before = Longest([
        ("≥", TargetOperator.AtLeast), (">=", TargetOperator.AtLeast), ("不少于", TargetOperator.AtLeast), ("不低于", TargetOperator.AtLeast),
        ("不小于", TargetOperator.AtLeast), ("至少", TargetOperator.AtLeast), ("达到", TargetOperator.AtLeast), ("达", TargetOperator.AtLeast),
        ("≤", TargetOperator.AtMost), ("<=", TargetOperator.AtMost), ("不超过", TargetOperator.AtMost), ("不高于", TargetOperator.AtMost),
        ("不多于", TargetOperator.AtMost), ("不大于", TargetOperator.AtMost), ("至多", TargetOperator.AtMost), ("最多", TargetOperator.AtMost),
        (">", TargetOperator.MoreThan), ("大于", TargetOperator.MoreThan), ("超过", TargetOperator.MoreThan), ("多于", TargetOperator.MoreThan),
        ("高于", TargetOperator.MoreThan),
        ("<", TargetOperator.LessThan), ("小于", TargetOperator.LessThan), ("少于", TargetOperator.LessThan), ("低于", TargetOperator.LessThan),
        ("=", TargetOperator.Equal), ("等于", TargetOperator.Equal),
    ]);

    /// <summary>After a number and its unit. In law these include the number itself.</summary>
    internal static readonly ImmutableArray<(string Word, TargetOperator Operator)> After = Longest([
        ("及以上", TargetOperator.AtLeast), ("以上", TargetOperator.AtLeast),
        ("及以下", TargetOperator.AtMost), ("以下", TargetOperator.AtMost), ("以内", TargetOperator.AtMost), ("之内", TargetOperator.AtMost),
    ]);

    internal static readonly ImmutableArray<string> Units = [.. ((string[])[
        .. Figure.Counters.Select(counter => counter.Replace('（', '(').Replace('）', ')')),
        "%", "(%)", "‰", "(‰)", "个百分点", "百分点",
        "元", "千元", "万元", "亿元", "美元", "万美元", "亿美元",
        "平方米", "平米", "立方米", "平方公里", "公里", "千米", "米", "亩", "公顷", "吨", "公斤", "千克", "升",
        "小时", "分钟", "秒", "工作日", "个工作日", "日", "周", "月", "个月", "季度", "倍",
        "人次", "家次", "场次", "批次", "车次", "期", "批", "届", "张", "册", "本", "幅", "块", "座", "栋", "幢", "间", "床", "只", "株", "棵",
        "盏", "支", "枚", "位", "岁", "镇", "村",
    ]).Distinct(StringComparer.Ordinal).OrderByDescending(unit => unit.Length).ThenBy(unit => unit, StringComparer.Ordinal)];

    /// <summary>Numbers that stand between the digits and a unit, or in the place of one. Texts are compared in their plain forms.</summary>
    internal static readonly ImmutableArray<string> Multiples = ["万", "亿", "千", "百"];

    /// <summary>Between the ends of a range.</summary>
    internal static readonly ImmutableArray<string> Ranges = ["-", "~", "至", "到"];

    /// <summary>After a year or a month, what makes it a deadline.</summary>
    internal static readonly ImmutableArray<string> Deadlines = ["之前", "以前", "底前", "底", "前", "末", "内"];

    /// <summary>Before a percentage in words.</summary>
    internal const string OfHundred = "百分之";

    // Declared below what it is made of: static fields are made in the order of the text.
    private static readonly string Beginnings = string.Concat(Before.Select(entry => entry.Word[0]).Append(OfHundred[0]).Distinct());

    /// <summary>Whether a quantity or a date can begin with a character, in its plain form; with most it cannot.</summary>
    internal static bool CanBegin(char c) => TextCursor.IsDigit(c) || Beginnings.Contains(c);

    private static ImmutableArray<(string Word, TargetOperator Operator)> Longest((string Word, TargetOperator Operator)[] words) =>
        [.. words.OrderByDescending(entry => entry.Word.Length)];
}
