namespace Budget.Domain.Disclosure;

/// <summary>The direction word of a stated change (增减方向).</summary>
public enum ChangeDirection
{
    /// <summary>No change at all (持平、等于).</summary>
    Unchanged,

    /// <summary>More than the base (增加、增长、上升、大于).</summary>
    Increase,

    /// <summary>Less than the base (减少、下降、降低、小于).</summary>
    Decrease,

    /// <summary>基本持平: no change worth speaking of. It says nothing that figures could contradict.</summary>
    NearlyUnchanged,
}
