using System.Globalization;

namespace Budget.Domain.Tests.Support;

/// <summary>Cultures that break code which takes the current one by accident.</summary>
internal static class Cultures
{
    /// <summary>Dotless i, other signs and digits, a made-up one with absurd separators, and one that throws when it is asked anything.</summary>
    internal static IEnumerable<CultureInfo> Hostile() =>
        [new("tr-TR"), new("ar-SA"), new("fa-IR"), new("sv-SE"), Bizarre(), new ThrowingCulture()];

    /// <summary>Computes something under another current culture.</summary>
    internal static T Under<T>(CultureInfo culture, Func<T> compute)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return compute();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static CultureInfo Bizarre()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo
        {
            NegativeSign = "neg",
            PositiveSign = "pos",
            NumberDecimalSeparator = "~",
            NumberGroupSeparator = ".",
            NumberGroupSizes = [1],
            NumberDecimalDigits = 7,
            NumberNegativePattern = 4,
            PercentSymbol = "pct",
        };
        return culture;
    }

    private sealed class ThrowingCulture() : CultureInfo(string.Empty)
    {
        public override CompareInfo CompareInfo => throw Asked();

        public override TextInfo TextInfo => throw Asked();

        public override NumberFormatInfo NumberFormat => throw Asked();

        public override DateTimeFormatInfo DateTimeFormat => throw Asked();

        public override object GetFormat(Type? formatType) => throw Asked();

        private static NotSupportedException Asked() => new("The current culture was asked.");
    }
}
