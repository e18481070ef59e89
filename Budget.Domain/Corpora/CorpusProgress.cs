namespace Budget.Domain.Corpora;

/// <summary>How far the work on a corpus has come (进度).</summary>
/// <param name="Documents">The documents that are finished, in their order, those that cannot be read included.</param>
/// <param name="Unreadable">Those of them that cannot be read.</param>
/// <remarks>The default is that of the beginning: none. Compares by content. Immutable and thread-safe.</remarks>
public readonly record struct CorpusProgress(long Documents, long Unreadable);
