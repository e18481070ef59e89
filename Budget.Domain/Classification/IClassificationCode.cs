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
}
