namespace Budget.Domain.Internal;

/// <summary>Spaces in printed names, which are layout.</summary>
internal static class Spaces
{
    /// <summary>A text without white space; the text itself if it has none.</summary>
    internal static string Drop(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                return string.Concat(text.Where(other => !char.IsWhiteSpace(other)));
            }
        }

        return text;
    }
}
