using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Known changes of a classification (科目调整表), from which crosswalks between editions are built.</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <remarks>
/// Changes follow each other: where 2009 has a heading, 2014 renames it and 2019 moves it, a crosswalk from an edition of 2009
/// to one of 2021 finds the way. Immutable and thread-safe. Compares by reference.
/// </remarks>
public sealed class HeadingChanges<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>Gathers changes.</summary>
    /// <param name="changes">The changes. Together, those from one heading must say everything that became of it.</param>
    /// <exception cref="ArgumentException">A change contradicts itself or another one; the message says which and why.</exception>
    public HeadingChanges(IEnumerable<HeadingChange<TCode>> changes)
    {
        All = Guard.NotNull(changes).ToValueList();
        foreach (var problem in ChangeRules<TCode>.Check(All))
        {
            throw new ArgumentException(problem.ToError().ToString(), nameof(changes));
        }
    }

    private HeadingChanges() => All = [];

    /// <summary>All changes, in the order in which they were given.</summary>
    public ValueList<HeadingChange<TCode>> All { get; private init; }

    /// <summary>These changes and others. What the others say of an earlier heading replaces what these say of it.</summary>
    /// <param name="changes">The other changes.</param>
    /// <exception cref="ArgumentNullException">The other changes are null.</exception>
    public HeadingChanges<TCode> With(HeadingChanges<TCode> changes)
    {
        // What was introduced has no earlier heading to be known by.
        var replaced = new HashSet<((TCode, string)?, (TCode, string)?)>(Guard.NotNull(changes).All.Select(KeyOf));
        return new() { All = All.Where(change => !replaced.Contains(KeyOf(change))).Concat(changes.All).ToValueList() };
    }

    private static ((TCode, string)? From, (TCode, string)? To) KeyOf(HeadingChange<TCode> change) =>
        (ChangeRules<TCode>.KeyOf(change.From), change.From is null ? ChangeRules<TCode>.KeyOf(change.To) : null);
}
