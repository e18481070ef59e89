namespace Budget.Domain.Reconciliation.Facts;

/// <summary>Which side of the budget an amount belongs to (收支方向).</summary>
public enum Flow
{
    /// <summary>Expenditure (支出).</summary>
    Expenditure,

    /// <summary>Revenue (收入).</summary>
    Revenue,

    /// <summary>Both: a total that is said of revenue and expenditure at once (收支总预算).</summary>
    RevenueAndExpenditure,
}
