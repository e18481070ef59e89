using Budget.Domain.Classification;

namespace Budget.Domain.Comparison;

/// <summary>A heading of a tree with everything below it (科目及其下级), in both budgets.</summary>
/// <param name="Code">The heading; the root stands for the total.</param>
/// <param name="Own">What is classified as this heading itself and not as one below.</param>
/// <param name="Subtree">The heading with everything below it: its own and the subtrees of its children.</param>
/// <param name="Share">The share of the subtree in the total change.</param>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record Branch<TCode>(TCode Code, Movement Own, Movement Subtree, Rate Share)
    where TCode : struct, IClassificationCode<TCode>;
