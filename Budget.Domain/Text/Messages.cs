using System.Globalization;
using System.Resources;

namespace Budget.Domain.Text;

/// <summary>The texts for people, in English and Chinese; every other room speaks in codes.</summary>
/// <remarks>
/// Both languages are in the main assembly, not in satellites: so they are found in any deployment, also where the
/// runtime knows no cultures (invariant globalization, usual in containers).
/// </remarks>
internal static class Messages
{
    private static readonly ResourceManager English = new("Budget.Domain.Text.Messages", typeof(Messages).Assembly);
    private static readonly ResourceManager Chinese = new("Budget.Domain.Text.Messages.zh-Hans", typeof(Messages).Assembly);

    internal static bool IsChinese(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh";

    internal static bool Has(string key) => English.GetString(key, CultureInfo.InvariantCulture) is not null;

    internal static string Format(bool chinese, string key, params object[] arguments)
    {
        var message = (chinese ? Chinese : English).GetString(key, CultureInfo.InvariantCulture)
            ?? throw new MissingManifestResourceException("No message is called " + key + ".");
        return string.Format(CultureInfo.InvariantCulture, message, arguments);
    }
}
