using System.Collections.Immutable;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>What a relation is evaluated against: how the document is read, and its other facts, for explanations.</summary>
internal sealed class Evaluation(FactSet facts, Reading reading)
{
    private readonly Dictionary<object, string?> forced = [];
    private ImmutableArray<Fact> totals;

    internal FactSet Facts => facts;

    internal Reading Reading => reading;

    /// <summary>One printing of every total of the budget: what a share may have been computed over. Found when first asked for.</summary>
    internal ImmutableArray<Fact> Totals => totals.IsDefault ? totals = FindTotals() : totals;

    internal IEnumerable<RoundingConvention> Conventions => reading.PercentageConventions;

    internal Interval Read(Fact fact) => reading.Read(fact);

    /// <summary>What made a set of shares close at 100; asked of every wrong share in it, found once.</summary>
    internal string? ForcedBy(IReadOnlyList<ShareRelation> set, Func<IReadOnlyList<ShareRelation>, string?> find)
    {
        if (!forced.TryGetValue(set, out var code))
        {
            forced.Add(set, code = find(set));
        }

        return code;
    }

    private ImmutableArray<Fact> FindTotals() =>
        [.. facts.Coordinates.Where(other => other.Function.Level == 0 && other is { Economic: null, Entry: null } && other.Measure == Measure.Budget).Select(other => facts.One(other))];
}
