using System.Collections.Immutable;
using Budget.Domain.Figures;

namespace Budget.Domain.Performance;

/// <summary>The words that make a number in running text a quantity: operators, units, deadlines.</summary>
internal static class QuantityWords
{
    /// <summary>Before a number.</summary>
    internal static readonly ImmutableArray<(string Word, TargetOperator Operator)> Before = Longest([
        ("≥", TargetOperator.AtLeast), (">=", TargetOperator.AtLeast), ("=>", TargetOperator.AtLeast), ("不少于", TargetOperator.AtLeast), ("不低于", TargetOperator.AtLeast),
        ("不小于", TargetOperator.AtLeast), ("至少", TargetOperator.AtLeast), ("达到", TargetOperator.AtLeast), ("达", TargetOperator.AtLeast),
        ("≤", TargetOperator.AtMost), ("<=", TargetOperator.AtMost), ("=<", TargetOperator.AtMost), ("不超过", TargetOperator.AtMost), ("不高于", TargetOperator.AtMost),
        ("不多于", TargetOperator.AtMost), ("不大于", TargetOperator.AtMost), ("至多", TargetOperator.AtMost), ("最多", TargetOperator.AtMost),
        (">", TargetOperator.MoreThan), ("大于", TargetOperator.MoreThan), ("超过", TargetOperator.MoreThan), ("多于", TargetOperator.MoreThan),
        ("高于", TargetOperator.MoreThan),
        ("<", TargetOperator.LessThan), ("小于", TargetOperator.LessThan), ("少于", TargetOperator.LessThan), ("低于", TargetOperator.LessThan),
        ("=", TargetOperator.Equal), ("等于", TargetOperator.Equal),
    ]);

    /// <summary>Units of time, after which 内 sets a limit.</summary>
    internal static readonly ImmutableArray<string> Times =
        ["年", "个月", "月", "周", "天", "日", "个工作日", "工作日", "个小时", "小时", "分钟", "秒", "个季度", "季度"];

    /// <summary>After a number and its unit. In law these include the number itself.</summary>
    internal static readonly ImmutableArray<(string Word, TargetOperator Operator)> After = Longest([
        ("及以上", TargetOperator.AtLeast), ("(含)以上", TargetOperator.AtLeast), ("以上", TargetOperator.AtLeast),
        ("及以下", TargetOperator.AtMost), ("(含)以下", TargetOperator.AtMost), ("以下", TargetOperator.AtMost),
        ("(含)以内", TargetOperator.AtMost), ("以内", TargetOperator.AtMost), ("之内", TargetOperator.AtMost),
    ]);

    internal static readonly ImmutableArray<string> Units = [.. ((string[])[
        .. Figure.Counters.Select(counter => counter.Replace('（', '(').Replace('）', ')')),
        "%", "(%)", "‰", "(‰)", "个百分点", "百分点",
        "元", "千元", "万元", "亿元", "美元", "万美元", "亿美元",
        "平方米", "平米", "立方米", "平方公里", "公里", "千米", "米", "亩", "公顷", "吨", "公斤", "千克", "升",
        "㎡", "m²", "m³", "km²", "km", "kg", "kW", "kWh", "MW",
        .. Times, "倍", "起", "例",
        "人次", "家次", "场次", "批次", "车次", "期", "批", "届", "张", "册", "本", "幅", "块", "座", "栋", "幢", "间", "床", "只", "株", "棵",
        "盏", "支", "枚", "位", "岁", "镇", "村",
    ]).Distinct(StringComparer.Ordinal).OrderByDescending(unit => unit.Length).ThenBy(unit => unit, StringComparer.Ordinal)];

    /// <summary>Units of events and things, of which numerals before a pause say how many; not those that number as well: 三期, 二级.</summary>
    internal static readonly ImmutableArray<string> Things = ["场", "场次", "次", "人次", "人", "名", "户", "家", "家次", "项", "件", "台", "套", "份", "篇", "天", "小时"];

    /// <summary>What there is to be none of, after 零.</summary>
    internal static readonly ImmutableArray<string> Mishaps = ["投诉", "事故", "差错", "失误", "违规", "违纪", "伤亡", "上访", "发生", "感染", "缺陷", "纠纷", "举报"];

    /// <summary>After a number or its 万, 亿: it is somewhat more.</summary>
    internal static readonly ImmutableArray<string> OrMore = ["余", "多"];

    /// <summary>Numbers that stand between the digits and a unit, or in the place of one. Texts are compared in their plain forms.</summary>
    internal static readonly ImmutableArray<string> Multiples = ["万", "亿", "千", "百"];

    /// <summary>Between the ends of a range.</summary>
    internal static readonly ImmutableArray<string> Ranges = ["-", "~", "至", "到"];

    /// <summary>After the end of a year or a month, what makes it a deadline.</summary>
    internal static readonly ImmutableArray<string> Befores = ["之前", "以前", "前"];

    /// <summary>After a year or a month, what makes it a deadline.</summary>
    internal static readonly ImmutableArray<string> Deadlines = ["之前", "以前", "底前", "底", "前", "末", "内"];

    /// <summary>What begins like a deadline, and is none.</summary>
    internal static readonly ImmutableArray<string> NoDeadlines = ["内部", "内外", "内控", "前期", "前后", "前三季度"];

    /// <summary>After a month, a quarter or the end of a year, what makes it a deadline.</summary>
    internal static readonly ImmutableArray<string> Completions = ["完成", "完工", "竣工", "建成", "办结", "到位", "结束"];

    /// <summary>Before a percentage in words.</summary>
    internal const string OfHundred = "百分之";

    // Declared below what it is made of: static fields are made in the order of the text.
    private static readonly string Beginnings = string.Concat(Before.Select(entry => entry.Word[0]).Distinct()) + "第年月";

    /// <summary>Whether a quantity or a date can begin with a character, in its plain form; with most it cannot.</summary>
    internal static bool CanBegin(char c) => TextCursor.IsDigit(c) || ChineseNumerals.IsNumeral(c) || Beginnings.Contains(c);

    /// <summary>Takes the longest of the words that is there.</summary>
    internal static TargetOperator? TakeOperator(TextCursor cursor, ImmutableArray<(string Word, TargetOperator Operator)> words)
    {
        foreach (var (word, comparison) in words)
        {
            if (cursor.Take(word))
            {
                return comparison;
            }
        }

        return null;
    }

    private static ImmutableArray<(string Word, TargetOperator Operator)> Longest((string Word, TargetOperator Operator)[] words) =>
        [.. words.OrderByDescending(entry => entry.Word.Length)];
}
