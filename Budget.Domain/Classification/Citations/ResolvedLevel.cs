using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Collections;

namespace Budget.Domain.Classification.Citations;

/// <summary>One printed level of a heading's path (类、款或项), and what it means in an edition.</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <param name="Name">The printed name in canonical form (see <see cref="FunctionalHeading"/>), or the code if no name is printed.</param>
/// <param name="Kind">How it was recognised, apart from the levels above it.</param>
/// <param name="Heading">The heading meant, as it was in the year; null if it is unknown or ambiguous.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record ResolvedLevel<TCode>(string Name, MatchKind Kind, ClassifiedHeading<TCode>? Heading)
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>The change that parts what is printed from the heading of the document's year, with its evidence; null if none does, or none is known.</summary>
    public HeadingChange<TCode>? Change { get; init; }

    /// <summary>The name as printed, apart from layout; empty if only a code is.</summary>
    internal string Printed { get; init; } = string.Empty;

    /// <summary>What could be meant where no one heading is.</summary>
    internal ValueList<ClassifiedHeading<TCode>> Candidates { get; init; } = [];

    /// <summary>Whether the name surely was not that of the year, rather than by presumption.</summary>
    internal bool IsSure { get; init; }

    /// <summary>The code that the heading had when it was called as printed.</summary>
    internal TCode? PrintedCode => Change is null ? Heading?.Code : Kind == MatchKind.LaterName ? Change.To!.Code : Change.From!.Code;
}
