namespace Budget.Domain.Comparison;

/// <summary>Why a quotient of amounts is undefined (无法计算的原因). It is then no number: neither 0 % nor 100 %.</summary>
public enum UndefinedReason
{
    /// <summary>The base is zero (基数为零): there is no growth from nothing.</summary>
    ZeroBase,

    /// <summary>The base is negative (基数为负): a percentage of it would have the wrong sign.</summary>
    NegativeBase,

    /// <summary>The total has not changed (总额无变化): there is no change to have a share of.</summary>
    NoTotalChange,
}
