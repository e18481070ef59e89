using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance;

/// <summary>A target in words (定性指标).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record QualitativeTarget : Target
{
    /// <summary>Creates a target of what is printed.</summary>
    /// <param name="text">The words, not blank; null if none are printed.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public QualitativeTarget(string? text) => Text = Guard.NullOrNotBlank(text);

    /// <summary>The words as printed; null if nothing but 定性 is.</summary>
    public string? Text { get; }

    /// <summary>The quantities and dates that the words contain, in printed order: each would make a target in numbers.</summary>
    public ValueList<PrintedQuantity> FindQuantities() => Text is null ? [] : PrintedQuantity.FindIn(Text);

    /// <summary>The words after the mark of a qualitative target: <c>定性：及时</c>.</summary>
    public override string ToString() => Text is null ? Mark : Mark + "：" + Text;
}
