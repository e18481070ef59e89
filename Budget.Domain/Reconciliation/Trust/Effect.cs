using System.Collections.Immutable;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>What would come of one value: which of the relations around it would hold.</summary>
/// <param name="Allowed">For each relation of the figure, whether it would hold.</param>
/// <param name="Holds">For each relation, whether it does as printed.</param>
/// <param name="Conflicts">The number of joint conflicts that would be gone.</param>
internal sealed record Effect(ImmutableArray<bool> Allowed, ImmutableArray<bool> Holds, int Conflicts)
{
    /// <summary>The number of contradictions that would be gone.</summary>
    internal int Gains { get; } = Allowed.Where((allowed, i) => allowed && !Holds[i]).Count() + Conflicts;

    /// <summary>The number of relations that would be contradicted and are not.</summary>
    internal int Breaks { get; } = Allowed.Where((allowed, i) => !allowed && Holds[i]).Count();

    internal int Net => Gains - Breaks;

    internal bool IsSameAs(Effect other) => Conflicts == other.Conflicts && Allowed.SequenceEqual(other.Allowed);
}
