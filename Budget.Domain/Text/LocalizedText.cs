using System.Globalization;
using Budget.Domain.Internal;

namespace Budget.Domain.Text;

/// <summary>A text for people, in English and in Chinese.</summary>
/// <remarks>
/// What the library says is put into words when somebody reads it: most checks of an audit nobody reads. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record LocalizedText
{
    private readonly Lazy<(string English, string Chinese)> texts;

    /// <summary>Creates a text.</summary>
    /// <param name="english">The English text.</param>
    /// <param name="chinese">The Chinese text (简体中文).</param>
    public LocalizedText(string english, string chinese)
        : this(() => (english, chinese))
    {
    }

    private LocalizedText(Func<(string English, string Chinese)> write) => texts = new(write, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The English text.</summary>
    public string English
    {
        get => texts.Value.English;
        init => texts = new LocalizedText(value, Chinese).texts;
    }

    /// <summary>The Chinese text (简体中文).</summary>
    public string Chinese
    {
        get => texts.Value.Chinese;
        init => texts = new LocalizedText(English, value).texts;
    }

    /// <summary>The text in the language of a culture: Chinese for any <c>zh</c> culture, otherwise English.</summary>
    /// <param name="culture">The culture whose language is wanted.</param>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public string In(CultureInfo culture) => Messages.IsChinese(Guard.NotNull(culture)) ? Chinese : English;

    /// <summary>Both texts.</summary>
    /// <param name="english">The English text.</param>
    /// <param name="chinese">The Chinese text (简体中文).</param>
    public void Deconstruct(out string english, out string chinese) => (english, chinese) = (English, Chinese);

    /// <summary>Whether both texts are the same.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(LocalizedText? other) => other is not null && English == other.English && Chinese == other.Chinese;

    /// <summary>A hash that agrees with equality.</summary>
    public override int GetHashCode() => HashCode.Combine(English, Chinese);

    /// <summary>The English text.</summary>
    public override string ToString() => English;

    /// <summary>Fills a message of the resources in both languages; arguments that are localized themselves take part in their language.</summary>
    internal static LocalizedText FromResource(string key, params object[] arguments) =>
        new(() => (
            Messages.Format(false, key, Array.ConvertAll(arguments, argument => argument is LocalizedText text ? text.English : argument)),
            Messages.Format(true, key, Array.ConvertAll(arguments, argument => argument is LocalizedText text ? text.Chinese : argument))));

    /// <summary>A text that somebody must ask for before anything of it is put together.</summary>
    internal static LocalizedText Later(Func<LocalizedText> text) => new(() => text().texts.Value);

    /// <summary>Joins texts, with the separator of each language.</summary>
    internal static LocalizedText Join(string english, string chinese, IEnumerable<LocalizedText> texts)
    {
        var list = texts.ToList();
        return new(() => (string.Join(english, list.ConvertAll(text => text.English)), string.Join(chinese, list.ConvertAll(text => text.Chinese))));
    }
}
