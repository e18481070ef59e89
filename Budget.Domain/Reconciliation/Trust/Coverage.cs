using System.Globalization;
using Budget.Domain.Collections;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Which figures of a document are protected by relations, and how tightly (勾稽覆盖).</summary>
/// <param name="Figures">Every printed figure, in printed order.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record Coverage(ValueList<FigureCoverage> Figures)
{
    /// <summary>The figures that no relation guards: they could be anything, or anything up to some limit.</summary>
    public IEnumerable<FigureCoverage> Unguarded => Figures.Where(figure => figure.Guards.Count == 0);

    /// <summary>The number of figures that one relation guards.</summary>
    public int GuardedByOne => Figures.Count(figure => figure.Guards.Count == 1);

    /// <summary>The number of figures that two or more relations guard.</summary>
    public int GuardedByMore => Figures.Count(figure => figure.Guards.Count > 1);

    /// <summary>How many figures are guarded by none, one, and two or more relations, in one line.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "coverage: {0} figures guarded by none {1}, by one {2}, by two or more {3}",
        Figures.Count,
        Share(Figures.Count - GuardedByOne - GuardedByMore),
        Share(GuardedByOne),
        Share(GuardedByMore));

    private string Share(int count) => Figures.Count == 0 ? "0" : string.Format(CultureInfo.InvariantCulture, "{0} ({1:0.0} %)", count, count * 100m / Figures.Count);
}
