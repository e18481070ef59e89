using System.Collections.Immutable;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Collections;

namespace Budget.Domain.Comparison;

/// <summary>Amounts of one edition of a classification, said in another (口径调整).</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <remarks>
/// The parts add up to the amounts that were given, to the fen: what is <see cref="Comparable"/>, what is
/// <see cref="Restated"/> and what is <see cref="Incomparable"/> make up the <see cref="Total"/>. Compares by content.
/// Immutable and thread-safe.
/// </remarks>
public sealed record Restatement<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    internal Restatement(ValueList<RestatedAmount<TCode>> parts)
    {
        Parts = parts;
        Total = Money.Sum(parts.Select(part => part.Amount));
    }

    /// <summary>All parts, in the order of the codes they are given under, then of those they stand under.</summary>
    public ValueList<RestatedAmount<TCode>> Parts { get; }

    /// <summary>The total of all parts, which is that of the amounts given.</summary>
    public Money Total { get; }

    /// <summary>The total of what stands under the same heading (可比).</summary>
    public Money Comparable => TotalOf(RestatementKind.Comparable);

    /// <summary>The total of what stands under another heading, or under one of another scope (已调整).</summary>
    public Money Restated => TotalOf(RestatementKind.Restated);

    /// <summary>The total of what has no known place in the other edition (不可比).</summary>
    public Money Incomparable => TotalOf(RestatementKind.Incomparable);

    /// <summary>The amounts by their codes in the other edition; what is incomparable is not among them.</summary>
    public ImmutableSortedDictionary<TCode, Money> ToAmounts() => Parts
        .Where(part => part.To is not null)
        .GroupBy(part => part.To!.Value)
        .ToImmutableSortedDictionary(group => group.Key, group => Money.Sum(group.Select(part => part.Amount)));

    private Money TotalOf(RestatementKind kind) => Money.Sum(Parts.Where(part => part.Kind == kind).Select(part => part.Amount));
}
