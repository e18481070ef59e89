using Budget.Domain.Performance;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>Rates of a part in its whole, which lie between nothing and all of it; not growth, completion or returns.</summary>
internal static class BoundedRates
{
    private static readonly string[] Names =
    [
        "满意度", "满意率", "好评率", "支持率", "知晓率", "参与率", "覆盖率", "普及率", "受益率", "合格率", "优良率", "优秀率", "达标率", "通过率",
        "准确率", "正确率", "差错率", "规范率", "合规率", "完好率", "及时率", "结题率", "办结率", "回复率", "处置率", "整改率", "验收率", "采纳率",
        "应用率", "上岗率", "就业率", "签约率", "履约率", "出勤率", "到会率", "到位率", "发放率", "公开率", "成活率", "保存率", "使用率", "投诉率",
        "入学率", "升学率", "巩固率", "参保率", "参加率", "出席率", "入户率", "绿化率", "占比", "比重", "份额",
    ];

    // Those who enrol need not be of the age group by which they are divided.
    private static readonly string[] Unbounded = ["毛入学率"];

    /// <summary>The most that the rate can be, in the unit of the target, or 100 if that is not printed; null if it is no such rate.</summary>
    internal static decimal? LimitOf(Indicator indicator, QuantitativeTarget target) => target.Unit switch
    {
        null => HasNameOfRate(indicator.Name) ? 100 : null,
        var unit when unit.Contains('%') || unit.Contains('％') => IsRate(indicator) ? 100 : null,
        var unit when unit.Contains('‰') => IsRate(indicator) ? 1000 : null,
        _ => null,
    };

    private static bool IsRate(Indicator indicator) =>
        indicator.SecondLevel == SecondLevelIndicator.ServiceSatisfaction || HasNameOfRate(indicator.Name);

    private static bool HasNameOfRate(string name)
    {
        var plain = WithoutBrackets(name);
        return Names.Any(rate => plain.EndsWith(rate, StringComparison.Ordinal)) && !Unbounded.Any(rate => plain.EndsWith(rate, StringComparison.Ordinal));
    }

    private static string WithoutBrackets(string name)
    {
        var start = name.IndexOfAny(['（', '(']);
        return start > 0 && name[^1] is '）' or ')' ? name[..start].TrimEnd() : name.TrimEnd();
    }
}
