using Budget.Domain.Text;

namespace Budget.Domain.Corpora;

/// <summary>What came of one document of a corpus (文本集中一份文本的结果), and which it is.</summary>
/// <typeparam name="T">What was asked of every document.</typeparam>
/// <param name="Number">The number of its line in a text, or else its position in the sequence; counted from one.</param>
/// <param name="Result">What was asked for, or why the document cannot be read.</param>
/// <remarks>Compares by number and by the reference of the result. Immutable and thread-safe.</remarks>
public sealed record CorpusItem<T>(long Number, ReadResult<T> Result)
    where T : notnull;
