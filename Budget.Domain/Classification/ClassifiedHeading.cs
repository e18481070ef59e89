using Budget.Domain.Collections;
using Budget.Domain.Expenditure;

namespace Budget.Domain.Classification;

/// <summary>A heading of an edition of a classification (科目): its code, its name, and what is known of it.</summary>
/// <typeparam name="TCode">The type of its code.</typeparam>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record ClassifiedHeading<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>The code.</summary>
    public required TCode Code { get; init; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>The funds it may be used under; all where nothing narrower is known, as for categories.</summary>
    public FundScope Funds { get; init; }

    /// <summary>The years for which it is attested. That a year is missing does not mean that the heading was invalid then.</summary>
    public ValueList<int> Years { get; init; } = [];

    /// <summary>The first year in which it existed; null if that is not known.</summary>
    public int? From { get; init; }

    /// <summary>The last year in which it existed; null if it goes on, or that is not known.</summary>
    public int? Until { get; init; }

    /// <summary>Other names that it goes by at the same time (别名), such as the usual one where a local table words it in its own way.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>The document or the table that the aliases are taken from; null if there are none.</summary>
    public string? AliasSource { get; init; }

    /// <summary>The name it had before; null if none is known.</summary>
    public FormerName? Former { get; init; }

    /// <summary>An English name; categories have one.</summary>
    public string? EnglishName { get; init; }

    /// <summary>What the heading is for, in the words of the source; null if not known.</summary>
    public string? Definition { get; init; }

    /// <summary>The document or the table that the definition is taken from; null if there is none.</summary>
    public string? DefinitionSource { get; init; }

    /// <summary>Whether the edition lists every heading directly below this one, so that a child it lacks did not exist.</summary>
    public bool HasAllChildren { get; init; }

    /// <summary>How far the heading can be trusted.</summary>
    public required EvidenceKind Evidence { get; init; }

    /// <summary>The documents or the table it is taken from.</summary>
    public required string Source { get; init; }

    /// <summary>Whether its source speaks for a year: one that it is attested for, or lies between such; any, if a supplied table names none.</summary>
    internal bool IsAttestedFor(int year) => Years.Count == 0 ? Evidence == EvidenceKind.Supplied : Years.Min() <= year && year <= Years.Max();

    /// <summary>Whether that speaks against other names: a local table is worded too freely for it.</summary>
    internal bool IsSurelyRightFor(int year) => Evidence != EvidenceKind.LocalTable && IsAttestedFor(year);

    internal bool CanExistIn(int year) => !(From > year || Until < year);
}
