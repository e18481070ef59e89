namespace Budget.Domain.Amounts;

/// <summary>The unit an amount of money is printed in (计量单位).</summary>
/// <remarks>The default is <see cref="Yuan"/>. Symbols and sizes: <see cref="AmountUnits"/>.</remarks>
public enum AmountUnit
{
    /// <summary>元, 100 fen.</summary>
    Yuan,

    /// <summary>千元, 1,000 yuan.</summary>
    ThousandYuan,

    /// <summary>万元, 10,000 yuan; the unit of most published budgets.</summary>
    TenThousandYuan,

    /// <summary>亿元, 100,000,000 yuan.</summary>
    HundredMillionYuan,
}
