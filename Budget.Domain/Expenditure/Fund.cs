namespace Budget.Domain.Expenditure;

/// <summary>The fund that money comes from (资金来源). Every expenditure line is paid from exactly one.</summary>
/// <remarks>The first three are fiscal appropriations (财政拨款). For sets of funds: <see cref="FundScope"/>.</remarks>
public enum Fund
{
    /// <summary>The general public budget (一般公共预算).</summary>
    GeneralPublicBudget,

    /// <summary>Government-managed funds (政府性基金预算).</summary>
    GovernmentManagedFunds,

    /// <summary>State capital operations (国有资本经营预算).</summary>
    StateCapitalOperations,

    /// <summary>Special fiscal accounts (财政专户管理资金).</summary>
    SpecialFiscalAccounts,

    /// <summary>Other funds (其他资金): a unit's own receipts.</summary>
    OtherFunds,
}
