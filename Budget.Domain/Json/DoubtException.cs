namespace Budget.Domain.Json;

/// <summary>Ends a reading that is to be done again, carefully; it has nothing to say and is never seen outside.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "Made in one place, never by callers.")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1064", Justification = "Callers never see it.")]
internal sealed class DoubtException : Exception;
