using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance;

/// <summary>A target in numbers (定量指标): operator, value and unit, as far as they are printed.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record QuantitativeTarget : Target
{
    /// <summary>Creates a target of what is printed.</summary>
    /// <param name="operator">The operator; null if not printed.</param>
    /// <param name="value">The value, a number without a unit; null if not printed.</param>
    /// <param name="unit">The unit, not blank; null if not printed.</param>
    /// <exception cref="ArgumentException">Nothing is printed, the value has a unit of its own, or the unit is blank.</exception>
    public QuantitativeTarget(TargetOperator? @operator, Figure? value, string? unit = null)
    {
        if (@operator is null && value is null && unit is null)
        {
            throw new ArgumentException("A target of which nothing is printed is no target.", nameof(value));
        }

        Operator = @operator is { } known ? Guard.Defined(known, TargetOperator.LessThan, nameof(@operator)) : null;
        Value = Guard.OfKind(FigureKind.Count, value) is { Counter.Length: > 0 }
            ? throw new ArgumentException("The value is a number; its unit stands beside it.", nameof(value))
            : value;
        Unit = Guard.NullOrNotBlank(unit);
    }

    /// <summary>How the actual value has to compare (计算符号); null if not printed.</summary>
    public TargetOperator? Operator { get; }

    /// <summary>The value to compare with, a number without a unit; null if not printed.</summary>
    public Figure? Value { get; }

    /// <summary>The unit of the value as printed (计量单位), such as 人 or (%); null if not printed.</summary>
    public string? Unit { get; }

    /// <summary>The parts that are printed, in one word: <c>≥90(%)</c>.</summary>
    public override string ToString() => Operator?.Symbol() + Value?.Text + Unit;

    /// <summary>Another value in the same unit, in one word.</summary>
    internal string WithValue(decimal value) => Figure.Number(value).Text + Unit;
}
