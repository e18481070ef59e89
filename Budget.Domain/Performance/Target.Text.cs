using System.Diagnostics.CodeAnalysis;
using Budget.Domain.Text;

namespace Budget.Domain.Performance;

/// <content>Text: reading a target that stands in one cell.</content>
public abstract partial record Target
{
    private protected const string Mark = "定性";

    /// <summary>Reads a target that is printed as one text.</summary>
    /// <param name="text">
    /// Operator, number and unit, each of which may be missing, such as ≥90%, = 800 平米, 10 场以上 or 6天; else words, such
    /// as a date, a range, or a number with a condition (≥90%且无投诉).
    /// Whatever follows 定性 is words, also where it looks like a number.
    /// </param>
    /// <returns>The target, or that the text is blank. What it prints reads back as an equal target.</returns>
    public static ReadResult<Target> TryRead(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new InputError(InputErrorCode.Blank, text) { Expected = "≥90%" };
        }

        var trimmed = text!.Trim();
        if (!trimmed.StartsWith(Mark, StringComparison.Ordinal))
        {
            return TargetReader.ReadWhole(trimmed) is { } quantitative ? quantitative : new QualitativeTarget(trimmed);
        }

        var words = trimmed[Mark.Length..].TrimStart();
        words = words is ['：' or ':', ..] ? words[1..].TrimStart() : words;
        return new QualitativeTarget(words.Length == 0 ? null : words);
    }

    /// <summary>Reads a target, or throws.</summary>
    /// <param name="text">The text; see <see cref="TryRead"/>.</param>
    /// <exception cref="InputFormatException">The text is blank.</exception>
    public static Target Parse(string? text) => TryRead(text).OrThrow();

    /// <summary>Reads a target.</summary>
    /// <param name="text">The text; see <see cref="TryRead"/>.</param>
    /// <param name="target">The target, or null.</param>
    /// <returns>Whether the text is a target.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Target? target) => TryRead(text).TryGet(out target);
}
