namespace Budget.Domain.Performance.Scoring;

/// <summary>What became of an indicator (实际完成值): a number, or how far a state was reached.</summary>
/// <remarks>One of <see cref="QuantitativeActual"/> and <see cref="QualitativeActual"/>. Compares by content. Immutable and thread-safe.</remarks>
public abstract record Actual
{
    private protected Actual()
    {
    }
}
