namespace Budget.Domain.Classification;

/// <summary>A position in the tree of a classification (科目编码): what functional and economic codes have in common.</summary>
/// <typeparam name="TSelf">The type of the code itself.</typeparam>
public interface IClassificationCode<TSelf> : IEquatable<TSelf>, IComparable<TSelf>
    where TSelf : struct, IClassificationCode<TSelf>
{
    /// <summary>0 for the root, and one more for each level below it.</summary>
    int Level { get; }

    /// <summary>The code one level up; the root is its own parent.</summary>
    TSelf Parent { get; }

    /// <summary>The ancestor at a level, or the code itself if it stands no deeper.</summary>
    /// <param name="level">0, or more up to the deepest level of the classification.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    TSelf AtLevel(int level);

    /// <summary>Whether this code is the other or lies below it.</summary>
    /// <param name="ancestor">The code that may contain this one.</param>
    bool IsWithin(TSelf ancestor);
}
