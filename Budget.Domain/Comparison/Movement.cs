using Budget.Domain.Amounts;
using Budget.Domain.Internal;

namespace Budget.Domain.Comparison;

/// <summary>A prior amount and the current one (增减变动): everything that can be said of their difference follows.</summary>
/// <param name="Prior">The earlier amount.</param>
/// <param name="Current">The later amount.</param>
/// <remarks>
/// Exact, to the fen. Movements of disjoint parts add up to that of their whole. Equality is that of both amounts. The
/// default is nothing before and after. Immutable and thread-safe.
/// </remarks>
public readonly record struct Movement(Money Prior, Money Current)
{
    /// <summary>The change (增减额).</summary>
    /// <exception cref="OverflowException">The difference is out of the range of amounts; never between amounts of one sign.</exception>
    public Change Change => Change.Between(Prior, Current);

    /// <summary>The rate of the change (增减幅度), undefined over a base that is not above zero.</summary>
    public Rate Rate => Rate.OfChange(Prior, Current);

    /// <summary>What happened to the amount.</summary>
    public MovementKind Kind =>
        Prior == Current ? MovementKind.Unchanged
        : Prior.IsZero ? MovementKind.Introduced
        : Current.IsZero ? MovementKind.Discontinued
        : Current > Prior ? MovementKind.Increased
        : MovementKind.Decreased;

    /// <summary>The movement of two parts together.</summary>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static Movement operator +(Movement left, Movement right) => new(left.Prior + right.Prior, left.Current + right.Current);

    /// <summary>The movement of parts together; nothing if there are none.</summary>
    /// <param name="parts">The movements of parts that have nothing in common.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static Movement Sum(IEnumerable<Movement> parts) => Guard.NotNull(parts).Aggregate(default(Movement), (sum, part) => sum + part);

    /// <summary>The same two amounts, compared the other way round.</summary>
    public Movement Reverse() => new(Current, Prior);

    /// <summary>The movement over this step and the next.</summary>
    /// <param name="next">A movement that starts where this one ends.</param>
    /// <exception cref="ArgumentException">The next movement starts from another amount.</exception>
    public Movement Then(Movement next) => next.Prior == Current
        ? new(Prior, next.Current)
        : throw new ArgumentException("The next movement must start where this one ends.", nameof(next));

    /// <summary>Both amounts, such as <c>100.00元 → 120.00元</c>.</summary>
    public override string ToString() => Prior + " → " + Current;
}
