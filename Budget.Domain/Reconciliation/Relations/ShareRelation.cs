using System.Collections.Immutable;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>A percentage is the share of a part in a whole (占比), perhaps one of a set that closes at 100.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ShareRelation : QuotientRelation
{
    private readonly ImmutableArray<ShareRelation>.Builder set;

    private ShareRelation(Fact part, Fact whole, Fact share, ImmutableArray<ShareRelation>.Builder set)
        : base(RelationKind.Share, part, whole, share) => this.set = set;

    /// <summary>The shares of one complete list, this one included, in printed order.</summary>
    public IReadOnlyList<ShareRelation> Set => set;

    /// <summary>Creates the relations of one complete list of parts.</summary>
    /// <param name="parts">Each part with its share.</param>
    /// <param name="whole">What the parts make up.</param>
    public static ImmutableArray<ShareRelation> ForSet(IEnumerable<(Fact Part, Fact Share)> parts, Fact whole)
    {
        var members = ImmutableArray.CreateBuilder<ShareRelation>();
        members.AddRange(parts.Select(entry => new ShareRelation(entry.Part, whole, entry.Share, members)));
        return members.ToImmutable();
    }

    private protected override Explanation Explain(Evaluation evaluation) => ShareExplainer.Explain(this, evaluation);
}
