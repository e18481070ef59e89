namespace Budget.Domain.Reconciliation;

/// <summary>The codes of the explanations that the standard rules give.</summary>
public static class ExplanationCodes
{
    /// <summary>The share was cut instead of rounded.</summary>
    public const string Truncated = "truncated";

    /// <summary>The set of shares was made to close at 100, by the largest remainder.</summary>
    public const string LargestRemainder = "forced-to-close.largest-remainder";

    /// <summary>The set of shares was made to close at 100, by adjusting the largest.</summary>
    public const string AdjustLargest = "forced-to-close.adjust-largest";

    /// <summary>The set of shares was made to close at 100, by adjusting the last.</summary>
    public const string AdjustLast = "forced-to-close.adjust-last";

    /// <summary>The set of shares closes at 100 only because of the wrong ones, and no known method gives them.</summary>
    public const string ForcedToClose = "forced-to-close";

    /// <summary>The share is right over another total that the document prints.</summary>
    public const string OtherDenominator = "other-denominator";

    /// <summary>The figure is that of another scope of funds.</summary>
    public const string OtherScope = "other-scope";

    /// <summary>The figures agree if the direction word is reversed.</summary>
    public const string Direction = "direction";

    /// <summary>Nothing known explains the figure.</summary>
    public const string None = "none";
}
