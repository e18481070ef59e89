using System.Collections.Immutable;
using Budget.Domain.Internal;

namespace Budget.Domain.Expenditure;

/// <summary>The set of funds that an amount covers (资金口径): one fund, all fiscal appropriations, or all funds.</summary>
/// <remarks>
/// The same heading has different amounts in different scopes, so two figures may be compared only within one scope.
/// Equality is that of the sets. The default is <see cref="All"/>.
/// Immutable and thread-safe.
/// </remarks>
public readonly struct FundScope : IEquatable<FundScope>
{
    private const byte AllFunds = 0b11111;
    private const byte AppropriatedFunds = 0b00111;

    // Of every set that there is; asked for again and again.
    private static readonly ImmutableArray<Fund>[] FundsOf =
        [.. Enumerable.Range(0, AllFunds + 1).Select(included => Enumerable.Range(0, 5).Where(number => (included & (1 << number)) != 0).Select(number => (Fund)number).ToImmutableArray())];

    // The funds left out, so that the default is the scope of a document's grand total.
    private readonly byte excluded;

    private FundScope(int included) => excluded = (byte)(AllFunds & ~included);

    /// <summary>All funds together.</summary>
    public static FundScope All => default;

    /// <summary>All fiscal appropriations (财政拨款): general public budget, government-managed funds, state capital operations.</summary>
    public static FundScope Appropriations => new(AppropriatedFunds);

    /// <summary>The funds of the scope, in the order of <see cref="Fund"/>.</summary>
    public ImmutableArray<Fund> Funds => FundsOf[Included];

    /// <summary>Whether the scope is a single fund.</summary>
    public bool IsSingleFund => Included is not 0 && (Included & (Included - 1)) == 0;

    private int Included => AllFunds & ~excluded;

    /// <summary>The scope of a single fund.</summary>
    /// <param name="fund">The fund.</param>
    public static implicit operator FundScope(Fund fund) => FromFund(fund);

    /// <summary>Whether two scopes hold the same funds.</summary>
    public static bool operator ==(FundScope left, FundScope right) => left.excluded == right.excluded;

    /// <summary>Whether two scopes hold different funds.</summary>
    public static bool operator !=(FundScope left, FundScope right) => left.excluded != right.excluded;

    /// <summary>The scope of a single fund.</summary>
    /// <param name="fund">A defined fund.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fund is not defined.</exception>
    public static FundScope FromFund(Fund fund) => new(1 << (int)Guard.Defined(fund, Fund.OtherFunds));

    /// <summary>Whether a fund belongs to the scope.</summary>
    /// <param name="fund">A defined fund.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fund is not defined.</exception>
    public bool Contains(Fund fund) => FromFund(fund).IsWithin(this);

    /// <summary>Whether every fund of this scope belongs to the other.</summary>
    /// <param name="other">The scope that may be wider.</param>
    public bool IsWithin(FundScope other) => (Included & other.excluded) == 0;

    /// <inheritdoc/>
    public bool Equals(FundScope other) => excluded == other.excluded;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FundScope other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => excluded;

    /// <summary>A language-free code: <c>all</c>, <c>appropriations</c> or the names of the funds.</summary>
    public override string ToString() =>
        this == All ? "all" : this == Appropriations ? "appropriations" : string.Join("+", Funds);
}
