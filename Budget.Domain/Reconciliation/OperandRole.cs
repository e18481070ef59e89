namespace Budget.Domain.Reconciliation;

/// <summary>The part that a figure plays in a relation.</summary>
public enum OperandRole
{
    /// <summary>One of several printings of a quantity.</summary>
    Printing,

    /// <summary>The total of a sum.</summary>
    Total,

    /// <summary>A part of a sum, a share or a bound.</summary>
    Part,

    /// <summary>The whole of a share, or what bounds the parts.</summary>
    Whole,

    /// <summary>The percentage of a share or a ratio.</summary>
    Percentage,

    /// <summary>The later amount of a change.</summary>
    Current,

    /// <summary>The earlier amount of a change.</summary>
    Prior,

    /// <summary>The amount of a change.</summary>
    ChangeAmount,

    /// <summary>The rate of a change.</summary>
    ChangeRate,

    /// <summary>An amount printed as zero, which may add to a sum what rounding hides of it. The relation does not guard it.</summary>
    Allowance,

    /// <summary>An amount that is taken off the parts of a sum.</summary>
    Deduction,

    /// <summary>A figure of relations that are looked at together.</summary>
    Member,
}
