using Budget.Domain.Amounts;
using Budget.Domain.Performance;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>An indicator stands under the second level of what it measures: no cost among the quantities (指标归类正确).</summary>
/// <remarks>Told by the name, and for a cost by the unit too: money that is handed out is a quantity. Stateless and thread-safe.</remarks>
public sealed class IndicatorsAreFiledByWhatTheyMeasure() : Rule("performance.filing", Severity.Warning)
{
    private static readonly (SecondLevelIndicator Right, SecondLevelIndicator[] Wrong, string[] Names)[] Signs =
    [
        (SecondLevelIndicator.Cost, [SecondLevelIndicator.Quantity, SecondLevelIndicator.Quality, SecondLevelIndicator.Timeliness], ["费用", "成本", "单价", "造价"]),
        (SecondLevelIndicator.Quality, [SecondLevelIndicator.Quantity, SecondLevelIndicator.Timeliness], ["合格率", "优良率", "达标率"]),
        (SecondLevelIndicator.Timeliness, [SecondLevelIndicator.Quantity, SecondLevelIndicator.Quality, SecondLevelIndicator.Cost], ["及时率", "及时性"]),
        (SecondLevelIndicator.ServiceSatisfaction,
            [.. Enum.GetValues(typeof(SecondLevelIndicator)).Cast<SecondLevelIndicator>().Where(level => level != SecondLevelIndicator.ServiceSatisfaction)], ["满意度", "满意率"]),
    ];

    private static readonly string[] InTime = ["按时", "按期", "准时", "如期"];

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        TargetRows.Indicators(facts).Where(row => row.Indicator.SecondLevel is not null).SelectMany(Judge);

    private static IEnumerable<Claim> Judge(TargetRow row)
    {
        var (level, name) = (row.Indicator.SecondLevel!.Value, row.Indicator.Name.TrimEnd());
        foreach (var (right, wrong, names) in Signs)
        {
            var isNamed = names.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) || (right == SecondLevelIndicator.Timeliness && IsRateInTime(name));
            if (wrong.Contains(level) && isNamed && (right != SecondLevelIndicator.Cost || IsMoney(row)))
            {
                yield return row.Says("Targets.Filed", LevelNames.Of(level).Chinese, LevelNames.Of(right).Chinese, LevelNames.Of(level), LevelNames.Of(right));
            }
        }
    }

    // 按时结题率; but 按时足额发放率 asks for more than time.
    private static bool IsRateInTime(string name) =>
        name[^1] == '率' && InTime.Any(word => name.Contains(word)) && !name.Contains("足额");

    private static bool IsMoney(TargetRow row) =>
        IsMoney(row.Quantitative?.Unit) || (row.Qualitative?.FindQuantities().Any(quantity => IsMoney(quantity.Unit)) ?? false);

    private static bool IsMoney(string? unit) => unit is not null && AmountUnits.TryFromSymbol(unit.Split('/')[0].Trim(), out _);
}
