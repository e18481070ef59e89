using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The total of a project is the sum of its columns of funds (项目资金合计).</summary>
/// <remarks>In a row with any such column, a blank one means no money from that fund. Stateless and thread-safe.</remarks>
public sealed class ProjectFundsAddUp() : ListingSumRule("performance.project-funds", ListingAxis.ProjectFund);
