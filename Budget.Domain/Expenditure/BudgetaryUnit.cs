using Budget.Domain.Internal;

namespace Budget.Domain.Expenditure;

/// <summary>A unit whose budget is part of a department's (预算单位), such as the department's own office.</summary>
/// <param name="Name">The name as printed, not blank.</param>
/// <param name="Code">The unit code (单位编码) if one is printed, not blank.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record BudgetaryUnit(string Name, string? Code = null)
{
    /// <summary>The name as printed, not blank.</summary>
    public string Name { get; } = Guard.NotBlank(Name);

    /// <summary>The unit code (单位编码) if one is printed, not blank.</summary>
    public string? Code { get; } = Guard.NullOrNotBlank(Code);

    /// <summary>What is printed beside the name (备注), such as that the unit has no budget of its own; null if nothing is.</summary>
    public string? Remark { get; init => field = Guard.NullOrNotBlank(value); }
}
