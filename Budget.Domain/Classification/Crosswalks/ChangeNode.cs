namespace Budget.Domain.Classification.Crosswalks;

/// <summary>A heading of some time, in a graph of changes.</summary>
internal sealed class ChangeNode<TCode>(string name)
    where TCode : struct, IClassificationCode<TCode>
{
    internal string Name { get; } = name;

    /// <summary>What became of it.</summary>
    internal List<ChangeEdge<TCode>> Later { get; } = [];

    /// <summary>What it came from.</summary>
    internal List<ChangeEdge<TCode>> Earlier { get; } = [];

    /// <summary>Whether it goes on under its own code and name beside what it lost or won.</summary>
    internal bool GoesOn => Later.Exists(edge => edge.Later == this);

    internal bool IsChanged => Later.Count > 0 || Earlier.Count > 0;
}
