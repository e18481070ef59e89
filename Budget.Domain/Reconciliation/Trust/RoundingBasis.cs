namespace Budget.Domain.Reconciliation.Trust;

/// <summary>What the reading of a document's rounding rests on (取舍方式的依据).</summary>
public enum RoundingBasis
{
    /// <summary>Nothing in the document tells; most departments round half up.</summary>
    Usual,

    /// <summary>Pairs of a fine and a coarse printing of one quantity.</summary>
    Pairs,

    /// <summary>Pairs speak for either convention, so each figure is read for itself.</summary>
    MixedPairs,

    /// <summary>No pair tells; relations among the figures do.</summary>
    Relations,

    /// <summary>No relation tells by itself, and only in this reading can all of them hold together.</summary>
    Together,

    /// <summary>The caller said so.</summary>
    Given,
}
