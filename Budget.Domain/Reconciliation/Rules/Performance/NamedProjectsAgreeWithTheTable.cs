using Budget.Domain.Expenditure;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>A project that the text names has the money that the target table gives it (文字列明的项目资金与绩效目标表一致).</summary>
/// <remarks>
/// Found by name, spaces aside; nothing is said of a name that several projects of the table have. A warning, because the text
/// can mean the money of several years. Stateless and thread-safe.
/// </remarks>
public sealed class NamedProjectsAgreeWithTheTable() : Rule("performance.same-project", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var table = facts.Listings
            .Where(listing => listing.Axis == ListingAxis.Project && listing.Whole.Funds == FundScope.All)
            .SelectMany(listing => listing.Parts)
            .ToLookup(row => Spaces.Drop(row.Coordinate.Project!), StringComparer.Ordinal);
        foreach (var named in facts.Coordinates.Where(IsNamedInText))
        {
            // A row without a total is read as its funds.
            var row = table[Spaces.Drop(named.Project!)].ToList();
            if (row.Exists(part => part.Figure is not null) && row.TrueForAll(part => IsOfOneRow(part.Coordinate, row[0].Coordinate)))
            {
                var stated = facts.One(named);
                yield return row is [var total] ? new SameRelation([total, stated]) : new SumRelation(stated, row);
            }
        }
    }

    /// <summary>Only the table says whose projects they are, if by an empty name.</summary>
    private static bool IsNamedInText(Coordinate coordinate) =>
        coordinate is { Unit: null, Project: not null, Entry: null } && coordinate.Funds == FundScope.All && coordinate.Measure == Measure.PerformanceFunds;

    private static bool IsOfOneRow(Coordinate part, Coordinate other) => part with { Funds = other.Funds } == other;
}
