using System.Collections.Immutable;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>One heading through the years (科目沿革): the codes and names that it had, one after the other, and the changes between them.</summary>
/// <param name="stages">The heading under each of its codes and names, the earliest first.</param>
/// <param name="changes">The changes; each leads from the stage of the same index to the next one.</param>
/// <param name="presumed">The stage to presume where no dated change says otherwise: the one that the edition lists.</param>
internal sealed class HeadingHistory<TCode>(
    ImmutableArray<ClassifiedHeading<TCode>> stages, ImmutableArray<HeadingChange<TCode>> changes, int presumed)
    where TCode : struct, IClassificationCode<TCode>
{
    internal ImmutableArray<ClassifiedHeading<TCode>> Stages { get; } = stages;

    internal ImmutableArray<HeadingChange<TCode>> Changes { get; } = changes;

    /// <summary>The stage that the edition lists; the last if it lists none.</summary>
    internal int Presumed => presumed;

    /// <summary>The split or merger that the heading came out of; null if none is known.</summary>
    internal HeadingChange<TCode>? Beginning { get; init; }

    /// <summary>The split or merger that it went into; null if none is known.</summary>
    internal HeadingEnding<TCode>? Ending { get; init; }

    /// <summary>Whether a stage is what the edition lists, not what only a change tells of.</summary>
    internal bool IsListed(int stage) => stage == presumed;

    /// <summary>The stage of a year, as far as is known: what is attested for it, else what dated changes say, else what the edition lists.</summary>
    internal int StageOf(int year)
    {
        if (Stages[presumed].IsAttestedFor(year))
        {
            return presumed;
        }

        for (var i = 0; i < presumed; i++)
        {
            if (Changes[i].Year > year)
            {
                return i;
            }
        }

        var stage = presumed;
        for (var i = presumed; i < Changes.Length; i++)
        {
            stage = Changes[i].Year <= year ? i + 1 : stage;
        }

        return stage;
    }

    /// <summary>Whether the heading was split up or merged before a year, as far as is known.</summary>
    internal bool IsOver(int year) => Ending?.Year is { } first ? first <= year : StageOf(year) == Stages.Length - 1 && Ending?.IsPresumedBy(year) == true;

    /// <summary>Whether a stage surely was not that of a year: a date says so, or another stage is attested for the year.</summary>
    internal bool IsSurelyNotOf(int stage, int year)
    {
        var current = StageOf(year);
        if (stage == current)
        {
            return !Stages[stage].CanExistIn(year);
        }

        var isBefore = stage < current;
        var between = Changes.Skip(Math.Min(stage, current)).Take(Math.Abs(current - stage)).Select(change => change.Year).OfType<int>().ToList();
        return between.TrueForAll(start => isBefore == start <= year) && (between.Count > 0 || Stages[current].IsSurelyRightFor(year));
    }
}
