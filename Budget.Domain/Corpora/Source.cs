using Budget.Domain.Disclosure;
using Budget.Domain.Text;

namespace Budget.Domain.Corpora;

/// <summary>A document that has not been read yet.</summary>
/// <param name="Number">Its number, counted from one.</param>
/// <param name="Read">Reads it; for any thread.</param>
internal sealed record Source(long Number, Func<ReadResult<BudgetDisclosure>> Read);
