using System.Collections;
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
    // A resource manager takes a lock for every text.
    private static readonly Lazy<Dictionary<string, string>> English = new(() => Load("Budget.Domain.Text.Messages"));
    private static readonly Lazy<Dictionary<string, string>> Chinese = new(() => Load("Budget.Domain.Text.Messages.zh-Hans"));

    internal static bool IsChinese(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh";

    internal static bool Has(string key) => English.Value.ContainsKey(key);

    internal static string Format(bool chinese, string key, params object[] arguments)
    {
        var message = (chinese ? Chinese : English).Value.TryGetValue(key, out var text)
            ? text
            : throw new MissingManifestResourceException("No message is called " + key + ".");
        return string.Format(CultureInfo.InvariantCulture, message, arguments);
    }

    private static Dictionary<string, string> Load(string name)
    {
        var texts = new ResourceManager(name, typeof(Messages).Assembly).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        return texts.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }
}
