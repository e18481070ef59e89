using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>What is compared with what (对比口径).</summary>
/// <param name="Prior">What the change is measured from.</param>
/// <param name="Current">What it leads to.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record ComparisonBasis(BudgetPoint Prior, BudgetPoint Current)
{
    /// <summary>What the change is measured from.</summary>
    public BudgetPoint Prior { get; } = Guard.NotNull(Prior);

    /// <summary>What it leads to.</summary>
    public BudgetPoint Current { get; } = Guard.NotNull(Current);

    /// <summary>Whether both are of one stage, so that a difference is one between years. Else it is also one between plan and execution.</summary>
    public bool IsLikeForLike => Prior.Stage == Current.Stage;

    /// <summary>The basis in words, which say so if the stages differ.</summary>
    public LocalizedText ToText() => LocalizedText.FromResource(IsLikeForLike ? "Basis.LikeForLike" : "Basis.AcrossStages", Current.ToText(), Prior.ToText());

    /// <summary>The basis in English words.</summary>
    public override string ToString() => ToText().English;
}
