namespace Budget.Domain.Comparison;

/// <summary>Why a quantity of one document cannot be compared with the other (不可比的原因).</summary>
public enum NotComparableReason
{
    /// <summary>The prior document does not print it (上年未公开).</summary>
    NotPrintedBefore,

    /// <summary>The current document does not print it (本年未公开).</summary>
    NotPrintedNow,

    /// <summary>A document prints it differently in different places, so that it has no true value (前后不一致).</summary>
    PrintedDifferently,

    /// <summary>One document prints an amount and the other a count (计量不同).</summary>
    DifferentKinds,

    /// <summary>Its code, or that of a heading above it, means another heading in the other year (编码另作他用).</summary>
    CodeReused,

    /// <summary>Its heading, or one above it, was moved, split or merged between the two years (科目调整).</summary>
    HeadingChanged,
}
