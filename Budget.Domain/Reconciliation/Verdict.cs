namespace Budget.Domain.Reconciliation;

/// <summary>What came of checking a relation (勾稽结论).</summary>
public enum Verdict
{
    /// <summary>The printed digits agree.</summary>
    Exact,

    /// <summary>The printed digits differ, and no more than rounding can explain.</summary>
    WithinRounding,

    /// <summary>No true values could have been printed so.</summary>
    Contradiction,

    /// <summary>The document does not print enough to tell. Never to be counted as passed.</summary>
    NotCheckable,
}
