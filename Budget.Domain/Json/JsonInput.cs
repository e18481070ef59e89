using Budget.Domain.Text;
using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>Strict JSON token by token, as shapes read it.</summary>
internal abstract class JsonInput
{
    /// <summary>The values of the objects that are being read.</summary>
    internal Values Values { get; } = new();

    /// <summary>The kind of the current token.</summary>
    internal abstract JsonToken Token { get; }

    /// <summary>The current text or property name.</summary>
    internal abstract string Text { get; }

    internal abstract bool Flag { get; }

    /// <summary>The current number; negative if it is none that a count can be.</summary>
    internal abstract long Number { get; }

    /// <summary>The current number as it is told in errors.</summary>
    internal abstract string NumberText { get; }

    /// <summary>The line and the position of the current token; zeros where tokens have none.</summary>
    internal abstract (int Line, int Position) Here { get; }

    /// <summary>Whether the current text or property name is the given one.</summary>
    internal abstract bool IsText(string text);

    /// <summary>Goes on to the next token; there must be one.</summary>
    internal abstract void Advance();

    /// <summary>What to throw for an error at the current token.</summary>
    internal abstract Exception Fail(InputError error);

    /// <summary>What to throw for an error at a place that was passed before, within the value whose end has now been reached.</summary>
    /// <param name="error">The error.</param>
    /// <param name="path">The path from that value, in the notation <c>a.b[0]</c>.</param>
    /// <param name="place">The line and the position.</param>
    internal abstract Exception FailAt(InputError error, string path, (int Line, int Position) place);

    internal Exception Fail(InputErrorCode code, string? found, string? expected) => Fail(new(code, found) { Expected = expected });

    /// <summary>What to throw for a token of another kind than expected.</summary>
    internal Exception FailKind(LocalizedText expected) => Fail(new(InputErrorCode.WrongJsonType, Describe()) { ExpectedInWords = expected });

    /// <param name="token">The kind of token that there must be.</param>
    /// <param name="what">What is expected, by its name in the resources.</param>
    internal void Expect(JsonToken token, string what)
    {
        if (Token != token)
        {
            throw FailKind(InWords(what));
        }
    }

    internal string ReadText(string what)
    {
        Expect(JsonToken.String, what);
        return Text;
    }

    internal T Take<T>(ReadResult<T> result)
        where T : notnull => result.IsSuccess ? result.Value : throw Fail(result.Error);

    internal static LocalizedText InWords(string what, params object[] arguments) => LocalizedText.FromResource("Json." + what, arguments);

    /// <summary>The current token in words.</summary>
    private protected abstract LocalizedText Describe();
}
