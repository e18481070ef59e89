namespace Budget.Domain.Reconciliation.Trust;

/// <summary>The slip of a hand that turns one printed figure into another (笔误类型).</summary>
public enum Slip
{
    /// <summary>None of the known ones.</summary>
    Unknown,

    /// <summary>One digit is another one: 58.9 for 53.9.</summary>
    OneDigit,

    /// <summary>One unit in the last place: 59.0 for 58.9.</summary>
    LastPlace,

    /// <summary>Two neighbouring digits are exchanged: 1320.39 for 1302.39.</summary>
    SwappedDigits,

    /// <summary>A digit stands twice: 887.36 for 87.36.</summary>
    DoubledDigit,

    /// <summary>A digit is missing: 130.39 for 1302.39.</summary>
    DroppedDigit,

    /// <summary>The point is shifted by one place: 13023.90 or 130.24 for 1302.39.</summary>
    Tenfold,

    /// <summary>元 and 万元 are confused: ten thousand times too much or too little.</summary>
    TenThousandfold,

    /// <summary>The sign is wrong.</summary>
    Sign,

    /// <summary>The figure beside it is printed instead.</summary>
    NeighbourCopied,
}
