using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;

namespace Budget.Domain.Comparison;

/// <summary>The lines of a budget in another edition of a classification (口径调整后的预算明细).</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <remarks>Nothing is lost: the <see cref="Lines"/> add up to the <see cref="Original"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record RestatedBudget<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    internal RestatedBudget(DepartmentBudget original, ValueList<RestatedLine<TCode>> lines)
    {
        Original = original;
        Lines = lines;
    }

    /// <summary>The budget as it was.</summary>
    public DepartmentBudget Original { get; }

    /// <summary>All lines, those that cannot be restated among them, in the order of the original.</summary>
    public ValueList<RestatedLine<TCode>> Lines { get; }

    /// <summary>The amounts that the lines add up to, by their codes.</summary>
    public Restatement<TCode> ToRestatement() => new(Lines
        .GroupBy(line => line.Part with { Amount = Money.Zero }, line => line.Part.Amount)
        .Select(group => group.Key with { Amount = Money.Sum(group) })
        .OrderBy(part => part.From).ThenBy(part => part.To is null).ThenBy(part => part.To).ThenBy(part => part.Reason)
        .ToValueList());

    /// <summary>The budget in the other edition, without the lines that are incomparable.</summary>
    public DepartmentBudget ToBudget() => new(
        Original.Department,
        Original.Year,
        Original.Stage,
        Original.Units,
        [.. Lines.Where(line => line.Part.To is not null).Select(line => line.Line)],
        Original.Projects);
}
