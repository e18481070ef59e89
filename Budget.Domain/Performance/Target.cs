namespace Budget.Domain.Performance;

/// <summary>What an indicator is to reach (指标值): a quantity to compare with, or a state in words.</summary>
/// <remarks>One of <see cref="QuantitativeTarget"/> and <see cref="QualitativeTarget"/>. Compares by content. Immutable and thread-safe.</remarks>
public abstract partial record Target
{
    private protected Target()
    {
    }
}
