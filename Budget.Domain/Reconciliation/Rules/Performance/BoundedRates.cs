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
    ];

    /// <summary>The most that the rate can be, in its own unit; null if it is no such rate.</summary>
    internal static decimal? LimitOf(TargetRow row)
    {
        decimal? limit = (row.Quantitative?.Unit ?? string.Empty) switch
        {
            var unit when unit.Contains('%') || unit.Contains('％') => 100,
            var unit when unit.Contains('‰') => 1000,
            _ => null,
        };
        return limit is not null && (row.Indicator.SecondLevel == SecondLevelIndicator.ServiceSatisfaction || HasNameOfRate(row.Indicator.Name)) ? limit : null;
    }

    private static bool HasNameOfRate(string name)
    {
        var plain = WithoutBrackets(name);
        return Names.Any(rate => plain.EndsWith(rate, StringComparison.Ordinal));
    }

    private static string WithoutBrackets(string name)
    {
        var start = name.IndexOfAny(['（', '(']);
        return start > 0 && name[^1] is '）' or ')' ? name[..start].TrimEnd() : name.TrimEnd();
    }
}
