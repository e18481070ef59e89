namespace Budget.Domain.Reconciliation;

/// <summary>How much a finding weighs (严重程度).</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong, or wrong under the usual reading.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}
