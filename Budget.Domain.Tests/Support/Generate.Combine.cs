using FsCheck;
using FsCheck.Fluent;

namespace Budget.Domain.Tests.Support;

/// <content>Several values at once.</content>
internal static partial class Generate
{
    internal static Gen<(T Left, T Right)> Pair<T>(Gen<T> values) =>
        from left in values
        from right in values
        select (left, right);

    internal static Gen<(T A, T B, T C)> Triple<T>(Gen<T> values) =>
        from a in values
        from b in values
        from c in values
        select (a, b, c);

    internal static Gen<T[]> Shuffled<T>(IEnumerable<T> items) => Gen.Shuffle(items);
}
