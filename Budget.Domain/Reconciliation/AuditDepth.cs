namespace Budget.Domain.Reconciliation;

/// <summary>How much an audit is to find out (审核深度).</summary>
public enum AuditDepth
{
    /// <summary>Every relation by itself: checks and findings.</summary>
    Checks,

    /// <summary>
    /// Also <see cref="AuditReport.Trust"/>: what guards each figure, which relations cannot hold together, and which
    /// figures are probably wrong. Takes some ten times as long.
    /// </summary>
    Trust,
}
