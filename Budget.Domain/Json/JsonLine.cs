namespace Budget.Domain.Json;

/// <summary>One line of newline-delimited JSON (换行分隔JSON中的一行).</summary>
/// <param name="Number">Its number in the text, counted from one; blank lines count.</param>
/// <param name="Text">The line without its end. Of a line longer than the limit as much as shows that it is.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record JsonLine(long Number, string Text);
