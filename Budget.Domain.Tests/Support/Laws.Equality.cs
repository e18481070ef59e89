using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Support;

/// <summary>Laws written once and run for every type that claims them.</summary>
internal static partial class Laws
{
    /// <summary>
    /// Two values are equal exactly if their contents are, whichever way one asks and from whichever side; equal values
    /// have equal hash codes; nothing equals null or a stranger.
    /// </summary>
    /// <param name="values">Values, equal ones among them.</param>
    /// <param name="rebuild">Makes an equal value from scratch.</param>
    /// <param name="content">What equality is about, told without the type's own equality.</param>
    internal static void EqualityIsThatOfContent<T>(Gen<T> values, Func<T, T> rebuild, Func<T, object> content)
        where T : IEquatable<T>
    {
        var equal = Operator<T>("op_Equality");
        var different = Operator<T>("op_Inequality");
        var pairs =
            from left in values
            from other in values
            from same in Gen.Elements(false, true)
            select (left, right: same ? rebuild(left) : other);

        Property.Holds(pairs, pair =>
        {
            var (left, right) = pair;
            var expected = content(left).Equals(content(right));
            Assert.Equal(expected, left.Equals(right));
            Assert.Equal(expected, right.Equals(left));
            Assert.Equal(expected, left.Equals((object)right));
            Assert.Equal(expected, equal(left, right));
            Assert.Equal(!expected, different(left, right));
            Assert.True(!expected || left.GetHashCode() == right.GetHashCode(), "Equal values have different hash codes.");
            Assert.True(left.Equals(left), "A value does not equal itself.");
            Assert.False(left.Equals((object?)null));
            Assert.False(left.Equals(new object()));
        });

        if (default(T) is null)
        {
            Property.Holds(values, value => !value.Equals(default) && !equal(value, default!) && different(default!, value), cases: 10);
            Assert.True(equal(default!, default!));
        }
    }

    private static Func<T, T, bool> Operator<T>(string name) =>
        (typeof(T).GetMethod(name, [typeof(T), typeof(T)]) ?? throw new MissingMethodException(typeof(T).Name, name))
        .CreateDelegate<Func<T, T, bool>>();
}
