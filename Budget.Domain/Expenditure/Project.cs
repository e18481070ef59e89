using Budget.Domain.Internal;

namespace Budget.Domain.Expenditure;

/// <summary>A project that expenditure lines are spent on (项目).</summary>
/// <param name="Name">The name as printed, not blank.</param>
/// <param name="Code">The project code if one is printed, not blank.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record Project(string Name, string? Code = null)
{
    /// <summary>The name as printed, not blank.</summary>
    public string Name { get; } = Guard.NotBlank(Name);

    /// <summary>The project code if one is printed, not blank.</summary>
    public string? Code { get; } = Guard.NullOrNotBlank(Code);
}
