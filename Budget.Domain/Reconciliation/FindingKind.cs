namespace Budget.Domain.Reconciliation;

/// <summary>What a finding rests on.</summary>
public enum FindingKind
{
    /// <summary>Figures that cannot all be true at once (勾稽不符).</summary>
    Contradiction,

    /// <summary>Something that is wrong without arithmetic: a date, a name, a missing base (文字问题).</summary>
    Diagnostic,
}
