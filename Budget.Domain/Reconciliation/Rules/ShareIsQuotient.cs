using System.Collections.Immutable;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A printed share is the quotient of part and whole, to its printed precision (占比等于部分除以整体).</summary>
/// <remarks>
/// A department that makes its sets of shares close at 100 prints some that are no quotients. An auditor that is told so takes
/// them for what the method allows: <c>RuleSet.Standard.Remove("shares.quotient").Add(new ShareIsQuotient(method))</c>.
/// Stateless and thread-safe.
/// </remarks>
public sealed class ShareIsQuotient : Rule
{
    private readonly ApportionmentMethod method;

    /// <summary>Creates the rule for shares that were each rounded by themselves.</summary>
    public ShareIsQuotient()
        : this(ApportionmentMethod.PlainRounding)
    {
    }

    /// <summary>Creates the rule for sets of shares that were made in some way.</summary>
    /// <param name="method">How the document makes its sets; with plain rounding, each share is rounded as the document rounds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The method is not defined.</exception>
    public ShareIsQuotient(ApportionmentMethod method)
        : base("shares.quotient") => this.method = Guard.Defined(method, ApportionmentMethod.AdjustLast);

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Listings.Where(listing => !listing.Shares.IsEmpty).SelectMany(listing =>
        {
            var outermost = new HashSet<int>(listing.Outermost);
            var inner = Enumerable.Range(0, listing.Parts.Length).Where(i => !outermost.Contains(i));
            return RelationsOf(facts, listing, listing.Outermost, i => Closing(listing, i)).Concat(inner.SelectMany(i => RelationsOf(facts, listing, [i], i => listing.Shares[i])));
        }).Concat(facts.Shares.SelectMany(share => ShareRelation.ForSet([(share.Part, share.Share)], facts.One(share.Whole, share.Share.Location))));

    // Only parts that make up the whole can have been made to close at 100 together.
    private static ImmutableArray<ShareRelation> RelationsOf(FactSet facts, Listing listing, IEnumerable<int> positions, Func<int, Fact> shareOf) => ShareRelation.ForSet(
        positions.Where(i => listing.Shares[i].Figure is not null).Select(i => (listing.Parts[i], shareOf(i))),
        facts.One(listing.Whole, listing.Location));

    /// <summary>The share as one of a set that was made to close.</summary>
    private Fact Closing(Listing listing, int position)
    {
        // The half step by which every other share may be off is put on the one that is adjusted, which has its own half already.
        var all = Math.Max(0, listing.Outermost.Length - 2) / 2m;
        var share = listing.Shares[position];
        return method switch
        {
            ApportionmentMethod.PlainRounding => share,
            ApportionmentMethod.LargestRemainder => share.MadeToClose(0.5m),
            ApportionmentMethod.AdjustLargest => share.MadeToClose(IsLargest(listing, position) ? all : 0),
            _ => share.MadeToClose(position == listing.Outermost[^1] ? all : 0),
        };
    }

    // Printed alike, either may be the larger one; where one is not printed, it may be.
    private static bool IsLargest(Listing listing, int position) => listing.Outermost.All(other =>
        listing.Parts[other].Figure is not { } figure || listing.Parts[position].Figure is not { } own || own.BaseValue >= figure.BaseValue);
}
