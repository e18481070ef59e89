using Budget.Domain.Figures;

namespace Budget.Domain.Performance.Scoring;

/// <summary>The number that was reached, in the unit of the target.</summary>
/// <param name="Value">The number.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record QuantitativeActual(Rational Value) : Actual
{
    /// <summary>The actual of a decimal, exactly.</summary>
    /// <param name="value">The number, in the unit of the target.</param>
    public static QuantitativeActual FromDecimal(decimal value) => new(Rational.FromDecimal(value));
}
