using System.Globalization;
using System.Resources;

namespace Budget.Domain.Text;

/// <summary>The texts for people, in English and Chinese; every other room speaks in codes.</summary>
internal static class Messages
{
    private static readonly ResourceManager Resources = new("Budget.Domain.Text.Messages", typeof(Messages).Assembly);

    internal static string Get(CultureInfo culture, string key) =>
        Resources.GetString(key, culture) ?? throw new MissingManifestResourceException("No message is called " + key + ".");

    internal static string Format(CultureInfo culture, string key, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Get(culture, key), arguments);
}
