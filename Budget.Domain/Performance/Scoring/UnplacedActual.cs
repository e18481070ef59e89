namespace Budget.Domain.Performance.Scoring;

/// <summary>An actual value that no row of the target table can be found for (未能对应的完成值).</summary>
/// <param name="Project">The name of the project.</param>
/// <param name="Indicator">The name of the indicator; null if the whole project has no place.</param>
/// <param name="Reason">Why it has none.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record UnplacedActual(string Project, string? Indicator, UnplacedReason Reason);
