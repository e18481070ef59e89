using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance;

/// <summary>The money of a row of a target table, by column (资金安排); a blank column is null.</summary>
/// <remarks>Figures are amounts, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record FundingColumns
{
    /// <summary>All funds (总计).</summary>
    public Figure? Total { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The general public budget (一般公共预算).</summary>
    public Figure? GeneralPublicBudget { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>Government-managed funds (政府性基金).</summary>
    public Figure? GovernmentManagedFunds { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>State capital operations (国有资本经营预算).</summary>
    public Figure? StateCapitalOperations { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>Special fiscal accounts (专户资金).</summary>
    public Figure? SpecialFiscalAccounts { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>Other funds (其他资金).</summary>
    public Figure? OtherFunds { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>Whether no column of a fund has an amount.</summary>
    public bool IsWithoutFunds => FundScope.All.Funds.All(fund => Of(fund) is null);

    /// <summary>Whether no column has an amount.</summary>
    public bool IsBlank => Total is null && IsWithoutFunds;

    /// <summary>The amount in the column of a fund.</summary>
    /// <param name="fund">A defined fund.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fund is not defined.</exception>
    public Figure? Of(Fund fund) => Guard.Defined(fund, Fund.OtherFunds) switch
    {
        Fund.GeneralPublicBudget => GeneralPublicBudget,
        Fund.GovernmentManagedFunds => GovernmentManagedFunds,
        Fund.StateCapitalOperations => StateCapitalOperations,
        Fund.SpecialFiscalAccounts => SpecialFiscalAccounts,
        _ => OtherFunds,
    };
}
