using Budget.Domain.Disclosure;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>The figures of one stated change, some of which may not be printed.</summary>
/// <param name="Current">The later amount.</param>
/// <param name="Prior">The earlier amount.</param>
/// <param name="Amount">The amount of the change.</param>
/// <param name="Rate">The rate of the change.</param>
/// <param name="Stated">The statement as printed.</param>
/// <param name="Location">Where it stands.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ChangeStatement(Fact Current, Fact Prior, Fact Amount, Fact Rate, StatedChange Stated, Location Location)
{
    /// <summary>Whether the direction word is a claim that figures can bear or contradict; 基本持平 (nearly unchanged) is none.</summary>
    public bool SaysWhichWay => Stated.Direction != ChangeDirection.NearlyUnchanged;
}
