namespace Budget.Domain.Reconciliation;

/// <summary>What must hold between facts. There are few kinds, and every rule produces them.</summary>
public enum RelationKind
{
    /// <summary>Several printings of one quantity are equal.</summary>
    Same,

    /// <summary>A total is the sum of its complete parts.</summary>
    Sum,

    /// <summary>A percentage is the share of a part in a whole.</summary>
    Share,

    /// <summary>A current and a prior amount, the change and its rate agree.</summary>
    Change,

    /// <summary>Parts are together not larger than what contains them.</summary>
    AtMost,

    /// <summary>A percentage is the ratio of two amounts, such as a completion rate.</summary>
    Ratio,

    /// <summary>Several relations hold one by one and not together.</summary>
    Joint,
}
