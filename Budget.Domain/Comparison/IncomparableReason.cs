namespace Budget.Domain.Comparison;

/// <summary>Why an amount cannot be said in another edition (不可比原因).</summary>
public enum IncomparableReason
{
    /// <summary>The edition that the amount is given in does not know its code.</summary>
    NotInEdition,

    /// <summary>Nothing is known of the heading in the other edition.</summary>
    Unknown,

    /// <summary>The other edition surely has no such heading: it was retired, or, going back in time, not introduced yet.</summary>
    Absent,

    /// <summary>The code means something else in the other edition, and nothing else is known of the heading.</summary>
    CodeReused,

    /// <summary>The heading was split, or only part of it can be followed, and there are no weights to divide the amount by.</summary>
    SplitWithoutWeights,

    /// <summary>
    /// The heading is there, but something below it has gone elsewhere, and the amount is not that of a heading below. Give
    /// the amounts of the items instead.
    /// </summary>
    PartsMoved,
}
