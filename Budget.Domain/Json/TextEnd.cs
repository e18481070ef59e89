#if NET10_0_OR_GREATER
using System.Buffers;
#endif

namespace Budget.Domain.Json;

/// <summary>Finds where a JSON text ends or is not plain: at a quote, a backslash, a control character.</summary>
internal static class TextEnd
{
#if NET10_0_OR_GREATER
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code), '"', '\\']);

    /// <summary>The position of the first special character from a position on; the length if there is none.</summary>
    internal static int Find(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(Special);
        return length < 0 ? text.Length : start + length;
    }
#else
    /// <summary>The position of the first special character from a position on; the length if there is none.</summary>
    internal static int Find(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= ' ' and not ('"' or '\\'))
        {
            end++;
        }

        return end;
    }
#endif
}
