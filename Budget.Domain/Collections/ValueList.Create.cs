using System.Collections.Immutable;
using Budget.Domain.Internal;

namespace Budget.Domain.Collections;

/// <summary>Creates <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements; what the compiler calls for <c>[a, b]</c>.</summary>
    /// <param name="items">The elements.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(ImmutableArray.Create(items.ToArray()));

    /// <summary>A list of the elements of a sequence.</summary>
    /// <param name="items">The sequence.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        Guard.NotNull(items) is ValueList<T> list ? list : new ValueList<T>([.. items]);
}
