namespace Budget.Domain.Disclosure;

/// <summary>An item of the account that a table keeps (收支项目): what comes in, what goes out, and what is left.</summary>
/// <remarks>
/// Opening balance + revenue + surplus used = total = expenditure + surplus distributed + closing balance.
/// </remarks>
public enum AccountItem
{
    /// <summary>Expenditure of the year (本年支出).</summary>
    Expenditure,

    /// <summary>Revenue of the year (本年收入).</summary>
    Revenue,

    /// <summary>The total that both sides have, balances included (总计).</summary>
    Total,

    /// <summary>What was carried over into the year (年初结转和结余).</summary>
    OpeningBalance,

    /// <summary>What is carried over out of the year (年末结转和结余).</summary>
    ClosingBalance,

    /// <summary>Earlier surplus of own revenue that is used (使用非财政拨款结余).</summary>
    SurplusUsed,

    /// <summary>Surplus that is distributed (结余分配).</summary>
    SurplusDistributed,
}
