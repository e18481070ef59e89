using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>What protects one printed figure against being wrong (数据覆盖情况).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record FigureCoverage
{
    /// <summary>Where the figure stands.</summary>
    public required Location Location { get; init; }

    /// <summary>The figure as printed.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The relations that guard it: each would notice a change in either direction, once it is large enough.</summary>
    public required ValueList<GuardingRelation> Guards { get; init; }

    /// <summary>
    /// Relations that only bound it: in one direction, as a whole bounds its part, or by a percentage, which tells no more than
    /// a few digits of an amount.
    /// </summary>
    public ValueList<GuardingRelation> Limits { get; init; } = [];

    /// <summary>
    /// The positions of the checks that contradict the figure as printed, from zero. Until they are mended they guard nothing:
    /// another error would go unnoticed among them.
    /// </summary>
    public ValueList<int> Contradicted { get; init; } = [];

    /// <summary>The least that could be printed there unnoticed; null if no decrease would be noticed.</summary>
    /// <remarks>
    /// Anything less is a new contradiction, or lets the document seem to mix the rounding conventions, which is a finding too. Where the
    /// convention is not given, one figure can change how the document is read: this is the least in every reading that the
    /// rest of it bears. Of a figure that is contradicted it is what its other relations leave, which the printed value may not be within.
    /// </remarks>
    public Figure? Least { get; init; }

    /// <summary>The most that could be printed there unnoticed; null if no increase would be noticed. Otherwise as <see cref="Least"/>.</summary>
    public Figure? Most { get; init; }

    /// <summary>The positions of checks that would guard it if the document printed what they need, from zero.</summary>
    public ValueList<int> NotCheckable { get; init; } = [];
}
