using Budget.Domain.Internal;

namespace Budget.Domain.Performance;

/// <summary>The symbol and the meaning of each <see cref="TargetOperator"/>. Stateless and thread-safe.</summary>
public static class TargetOperators
{
    private static readonly string[] Symbols = ["=", "≥", "≤", ">", "<"];

    /// <summary>The symbol: =, ≥, ≤, &gt; or &lt;.</summary>
    /// <param name="target">A defined operator.</param>
    /// <exception cref="ArgumentOutOfRangeException">The operator is not defined.</exception>
    public static string Symbol(this TargetOperator target) => Symbols[(int)Guard.Defined(target, TargetOperator.LessThan)];

    /// <summary>Whether a number compares with another as an operator asks.</summary>
    /// <typeparam name="T">The type of the numbers.</typeparam>
    /// <param name="target">A defined operator.</param>
    /// <param name="actual">The number on the left.</param>
    /// <param name="value">The number on the right.</param>
    /// <exception cref="ArgumentOutOfRangeException">The operator is not defined.</exception>
    public static bool Holds<T>(this TargetOperator target, T actual, T value)
        where T : IComparable<T>
    {
        var order = actual.CompareTo(value);
        return Guard.Defined(target, TargetOperator.LessThan) switch
        {
            TargetOperator.Equal => order == 0,
            TargetOperator.AtLeast => order >= 0,
            TargetOperator.AtMost => order <= 0,
            TargetOperator.MoreThan => order > 0,
            _ => order < 0,
        };
    }
}
