using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Budget.Domain.Figures;

namespace Budget.Domain.Internal;

/// <summary>Checks of arguments; messages are built from the bounds, so that they cannot drift from the check.</summary>
internal static class Guard
{
    internal static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    internal static string NotBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        NotNull(value, name);
        return string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A text with at least one visible character is required.", name) : value;
    }

    internal static long InRange(long value, long lowest, long highest, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= lowest && value <= highest ? value : throw OutOfRange(name, value, lowest, highest);

    internal static decimal InRange(decimal value, decimal lowest, decimal highest, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= lowest && value <= highest ? value : throw OutOfRange(name, value, lowest, highest);

    /// <summary>Enumerations here number their members from zero without gaps.</summary>
    internal static T Defined<T>(T value, T last, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
    {
        // Compared without boxing: this is asked for every figure.
        var order = Comparer<T>.Default;
        return order.Compare(value, default) >= 0 && order.Compare(value, last) <= 0
            ? value
            : throw OutOfRange(name, Convert.ToInt32(value, CultureInfo.InvariantCulture), 0, Convert.ToInt32(last, CultureInfo.InvariantCulture));
    }

    /// <summary>A text that may be missing, but not blank.</summary>
    internal static string? NullOrNotBlank(string? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is null ? null : NotBlank(value, name);

    /// <summary>A figure that may be missing, but not of another kind.</summary>
    internal static Figure? OfKind(FigureKind kind, Figure? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is null || value.Kind == kind ? value
        : throw new ArgumentException(string.Format(CultureInfo.InvariantCulture, "A figure of the kind {0} is required, not {1}.", kind, value.Text), name);

    private static ArgumentOutOfRangeException OutOfRange(string? name, object value, object lowest, object highest) =>
        new(name, value, string.Format(CultureInfo.InvariantCulture, "The value must lie between {0} and {1}.", lowest, highest));
}
