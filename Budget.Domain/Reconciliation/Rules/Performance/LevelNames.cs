using Budget.Domain.Performance;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The levels of indicators in words.</summary>
internal static class LevelNames
{
    internal static LocalizedText Of(FirstLevelIndicator level) => LocalizedText.FromResource("FirstLevel." + level);

    internal static LocalizedText Of(SecondLevelIndicator level) => LocalizedText.FromResource("SecondLevel." + level);
}
