namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Why a heading has nothing to correspond to in the other edition (无对应科目的原因).</summary>
public enum CrosswalkGap
{
    /// <summary>The other edition is complete there and has nothing that is known to be the same: it was introduced or retired.</summary>
    Absent,

    /// <summary>Its code means something else in the other edition.</summary>
    CodeReused,

    /// <summary>Nothing is known of it.</summary>
    Unknown,
}
