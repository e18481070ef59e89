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

    /// <summary>Whose budget the change is measured from; null if that is not said.</summary>
    public string? PriorDepartment { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>Whose budget it leads to; null if that is not said.</summary>
    public string? CurrentDepartment { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>
    /// Whether both budgets are of one department, by its name without spaces; true as well if one of the names is not said. A
    /// difference between two departments is no change in time, unless one was renamed and is the other.
    /// </summary>
    public bool IsOfOneDepartment => PriorDepartment is null || CurrentDepartment is null || Spaces.Drop(PriorDepartment) == Spaces.Drop(CurrentDepartment);

    /// <summary>Whether both are of one stage, so that a difference is one between years. Else it is also one between plan and execution.</summary>
    public bool IsLikeForLike => Prior.Stage == Current.Stage;

    /// <summary>The basis in words, which say so if the stages or the departments differ.</summary>
    public LocalizedText ToText()
    {
        var points = LocalizedText.FromResource(IsLikeForLike ? "Basis.LikeForLike" : "Basis.AcrossStages", Current.ToText(), Prior.ToText());
        return IsOfOneDepartment ? points : LocalizedText.FromResource("Basis.TwoDepartments", points, CurrentDepartment!, PriorDepartment!);
    }

    /// <summary>The basis in English words.</summary>
    public override string ToString() => ToText().English;
}
