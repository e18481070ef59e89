using Budget.Domain.Classification;

namespace Budget.Domain.Comparison;

/// <summary>How one heading moved between budgets of two editions of a classification (口径调整后的变动).</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <param name="Heading">Its code in the edition of the current budget; in that of the prior one if <paramref name="IsLeftBehind"/>.</param>
/// <param name="IsLeftBehind">Whether it is a heading of the prior edition whose amount has no known place in the current one.</param>
/// <param name="Movement">The prior amount, restated, and the current one.</param>
/// <param name="Share">The share of its change in the change of the total (贡献率).</param>
/// <param name="Kind">Whether the two amounts are comparable, comparable after restating, or not comparable.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record RestatedMovement<TCode>(TCode Heading, bool IsLeftBehind, Movement Movement, Rate Share, RestatementKind Kind)
    where TCode : struct, IClassificationCode<TCode>;
