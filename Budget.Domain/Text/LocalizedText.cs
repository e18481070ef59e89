using System.Globalization;
using Budget.Domain.Internal;

namespace Budget.Domain.Text;

/// <summary>A text for people, in English and in Chinese.</summary>
/// <param name="English">The English text.</param>
/// <param name="Chinese">The Chinese text (简体中文).</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record LocalizedText(string English, string Chinese)
{
    /// <summary>The text in the language of a culture: Chinese for any <c>zh</c> culture, otherwise English.</summary>
    /// <param name="culture">The culture whose language is wanted.</param>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public string In(CultureInfo culture) =>
        Messages.IsChinese(Guard.NotNull(culture)) ? Chinese : English;

    /// <summary>The English text.</summary>
    public override string ToString() => English;

    /// <summary>Fills a message of the resources in both languages; arguments that are localized themselves take part in their language.</summary>
    internal static LocalizedText FromResource(string key, params object[] arguments) => new(
        Messages.Format(false, key, [.. arguments.Select(a => a is LocalizedText text ? text.English : a)]),
        Messages.Format(true, key, [.. arguments.Select(a => a is LocalizedText text ? text.Chinese : a)]));

    /// <summary>Joins texts, with the separator of each language.</summary>
    internal static LocalizedText Join(string english, string chinese, IEnumerable<LocalizedText> texts)
    {
        var list = texts.ToList();
        return new(string.Join(english, list.Select(text => text.English)), string.Join(chinese, list.Select(text => text.Chinese)));
    }
}
