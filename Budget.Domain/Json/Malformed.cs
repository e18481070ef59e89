using System.Text.RegularExpressions;
using Budget.Domain.Text;

namespace Budget.Domain.Json;

/// <summary>What is wrong with a text that is not JSON.</summary>
internal static class Malformed
{
    // What the tokenizer says, in English only: the last part is the character or word that it stopped at.
    private static readonly (string Told, string Name)[] Reasons =
    [
        ("^Unterminated string", "OpenText"),
        ("MaxDepth", "TooDeep"),
        (@"^Cannot read (?<found>\S+) value", "Word"),
        ("^Input string '(?<found>.*)' is not a valid", "Word"),
        (@": (?<found>.)\.?$", "Character"),
    ];

    /// <param name="reason">What is wrong, by its name in the resources.</param>
    /// <param name="arguments">What the text of the resources needs.</param>
    internal static InputError Because(string reason, params object[] arguments) =>
        new(InputErrorCode.MalformedJson, JsonInput.InWords("Malformed." + reason, arguments)) { ExpectedInWords = JsonInput.InWords("Json") };

    /// <summary>What the tokenizer says, in both languages; in general words where it says something unknown.</summary>
    internal static InputError AsTold(string message)
    {
        // The message repeats path and position, which the error has of its own.
        var told = message.Split([" Path '"], StringSplitOptions.None)[0];
        foreach (var (pattern, name) in Reasons)
        {
            if (Regex.Match(told, pattern, RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } match)
            {
                return Because(name, InputError.Shorten(match.Groups["found"].Value));
            }
        }

        return Because("Unreadable");
    }
}
