namespace Budget.Domain.Reconciliation.Trust;

/// <summary>What could be printed for one figure unnoticed.</summary>
/// <param name="ByCheck">By each relation that holds, under the number of its check; what is missing would notice nothing.</param>
/// <param name="All">By all of them and those around them together.</param>
internal sealed record Slack(IReadOnlyDictionary<int, PrintedRange> ByCheck, PrintedRange All)
{
    internal PrintedRange Of(int check) => ByCheck.TryGetValue(check, out var range) ? range : PrintedRange.Everything;

    /// <summary>What could be if the document were read in one way or in the other.</summary>
    internal Slack Union(Slack other) =>
        new(ByCheck.Keys.ToDictionary(check => check, check => Of(check).Union(other.Of(check))), All.Union(other.All));
}
