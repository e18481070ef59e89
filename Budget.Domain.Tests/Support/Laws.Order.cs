using FsCheck;
using Xunit;

namespace Budget.Domain.Tests.Support;

/// <content>Order.</content>
internal static partial class Laws
{
    /// <summary>Any two values compare, the same from either side and transitively, as equality and the operators say; null comes first.</summary>
    internal static void OrderIsTotal<T>(Gen<T> values)
        where T : IComparable<T>, IEquatable<T>
    {
        var less = Operator<T>("op_LessThan");
        var more = Operator<T>("op_GreaterThan");
        var atMost = Operator<T>("op_LessThanOrEqual");
        var atLeast = Operator<T>("op_GreaterThanOrEqual");

        Property.Holds(Generate.Triple(values), triple =>
        {
            var (a, b, c) = triple;
            var order = Math.Sign(a.CompareTo(b));
            Assert.Equal(order, -Math.Sign(b.CompareTo(a)));
            Assert.Equal(order == 0, a.Equals(b));
            Assert.Equal(order < 0, less(a, b));
            Assert.Equal(order > 0, more(a, b));
            Assert.Equal(order <= 0, atMost(a, b));
            Assert.Equal(order >= 0, atLeast(a, b));
            Assert.Equal(0, a.CompareTo(a));
            Assert.True(!(order <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0, "The order is not transitive.");
        });

        if (default(T) is null)
        {
            Property.Holds(values, value => value.CompareTo(default) > 0 && less(default!, value) && !less(value, default!), cases: 10);
            Assert.True(atMost(default!, default!) && atLeast(default!, default!) && !less(default!, default!));
        }
    }

    /// <summary>The order by object agrees with the typed one, puts null first and refuses strangers.</summary>
    internal static void OrderOfObjectsAgrees<T>(Gen<T> values)
        where T : IComparable<T>, IComparable
    {
        Property.Holds(Generate.Pair(values), pair =>
        {
            IComparable left = pair.Left;
            Assert.Equal(pair.Left.CompareTo(pair.Right), left.CompareTo(pair.Right));
            Assert.True(left.CompareTo(null) > 0);
            Assert.Throws<ArgumentException>("obj", () => left.CompareTo("a stranger"));
        });
    }
}
