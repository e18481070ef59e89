namespace Budget.Domain.Classification;

/// <summary>A heading of some time, in a graph of changes.</summary>
internal sealed class ChangeNode<TCode>(string name)
    where TCode : struct, IClassificationCode<TCode>
{
    internal string Name { get; } = name;

    /// <summary>What became of it.</summary>
    internal List<ChangeEdge<TCode>> Later { get; } = [];

    /// <summary>What it came from.</summary>
    internal List<ChangeEdge<TCode>> Earlier { get; } = [];
}
