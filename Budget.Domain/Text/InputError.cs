using Budget.Domain.Internal;

namespace Budget.Domain.Text;

/// <summary>What is wrong with an input, where, what was expected and how to mend it.</summary>
/// <remarks>Compares by content. Immutable and thread-safe. Positions count from one.</remarks>
public sealed record InputError
{
    // Enough to recognise the place; a document of megabytes must not be repeated in its own error.
    private const int LongestQuote = 80;

    private readonly LocalizedText found;
    private readonly LocalizedText? expected;

    /// <summary>Creates an error.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="found">The offending text; it is quoted up to 80 characters.</param>
    public InputError(InputErrorCode code, string? found)
        : this(code, AsItIs(Shorten(found ?? "null")))
    {
    }

    /// <summary>An error about something that is told in words.</summary>
    internal InputError(InputErrorCode code, LocalizedText found)
    {
        Code = Guard.Defined(code, InputErrorCode.EndBeforeStart);
        this.found = found;
    }

    /// <summary>What is wrong.</summary>
    public InputErrorCode Code { get; }

    /// <summary>The offending text, shortened; in English where it is told in words.</summary>
    public string Found => found.English;

    /// <summary>What would have been right: an example, a range or the list of legal values; in English where it is told in words.</summary>
    public string? Expected
    {
        get => expected?.English;
        init => expected = value is null ? null : AsItIs(value);
    }

    /// <summary>The position in <see cref="Found"/> at which reading stopped, counted from one; null if the whole is wrong.</summary>
    public int? Position { get; init; }

    /// <summary>The JSON pointer (RFC 6901) of the value; null when a lone text was read.</summary>
    public string? Pointer { get; init; }

    /// <summary>The line in the document, counted from one; null when a lone text was read.</summary>
    public int? Line { get; init; }

    /// <summary>The position in that line, counted from one.</summary>
    public int? LinePosition { get; init; }

    /// <summary>The error in words: where, what is wrong, what was expected and how to mend it.</summary>
    public LocalizedText Message
    {
        get
        {
            var what = LocalizedText.FromResource("Input." + Code, found, expected ?? AsItIs(string.Empty));
            if (Position is { } position)
            {
                what = LocalizedText.Join(string.Empty, string.Empty, [what, LocalizedText.FromResource("Input.Position", position)]);
            }

            var place = string.IsNullOrEmpty(Pointer) ? LocalizedText.FromResource("Input.Document") : AsItIs(Pointer!);
            return Line is null ? what : LocalizedText.FromResource("Input.Place", place, Line, LinePosition!, what);
        }
    }

    /// <summary>What would have been right, where that is told in words.</summary>
    internal LocalizedText? ExpectedInWords
    {
        get => expected;
        init => expected = value;
    }

    /// <summary>The English message.</summary>
    public override string ToString() => Message.English;

    /// <summary>A text of the input as it is quoted.</summary>
    internal static string Shorten(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";

    private static LocalizedText AsItIs(string text) => new(text, text);
}
