using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>What is known of a printed heading level by level, from the category down: its code, its name, both or neither.</summary>
internal sealed class HeadingPath
{
    private readonly List<(FunctionalCode? Code, string Name)> levels = [];

    internal HeadingPath(FactSet facts, HeadingResolution resolution)
    {
        var edition = facts.Classifications.Functional;
        if (resolution is { Heading: null, Citation: { IsMarked: false, Heading.Code: null } })
        {
            // A lone name can stand on any level: that of what it could mean, if they share one; else nothing is known of it.
            var candidates = resolution.Candidates.Select(candidate => candidate.Code.Level).Distinct().ToList();
            levels.AddRange(Enumerable.Range(1, candidates is [var only] ? only : 0).Select(level =>
                ((FunctionalCode?)null, level == candidates[0] ? resolution.Citation.Heading.Names[^1] : string.Empty)));
            return;
        }

        var heading = HeadingOf(resolution);
        for (var level = 1; level <= heading.Level; level++)
        {
            var known = heading.Known?.Level ?? 0;
            var code = level <= known ? heading.Known!.Value.AtLevel(level) : (FunctionalCode?)null;
            var name = code is null ? heading.Names[level - known - 1]
                : edition.Find(code.Value, facts.Disclosure.FiscalYear) is { } found ? edition.CanonicalName(found)
                : level == heading.Level && resolution.Citation.Name is { } printed ? HeadingName.Canonicalize(printed, edition.ParentName(code.Value.Parent))
                : string.Empty;
            levels.Add((code, name));
        }
    }

    internal int Level => levels.Count;

    internal FunctionalCode? Code => Level == 0 ? null : levels[^1].Code;

    internal string Name => Level == 0 ? string.Empty : levels[^1].Name;

    /// <summary>The heading that is meant, if only probably; else what is printed below the nearest level that is known.</summary>
    internal static FunctionalHeading HeadingOf(HeadingResolution resolution) =>
        resolution.Heading is { } meant ? FunctionalHeading.FromCode(meant.Code) : resolution.ToHeading();

    /// <summary>Whether the two can be one heading, or one of them a heading above the other: nothing that is known of both differs.</summary>
    internal bool CanBeAlong(HeadingPath other) => AgreesTo(other, Math.Min(Level, other.Level));

    /// <summary>Whether the other differs from this path, or from a level of it, by no more than a slip in its own name.</summary>
    internal bool IsNearlyAlong(HeadingPath other) =>
        other.Level <= Level && AgreesTo(other, other.Level - 1) && HeadingName.IsNear(levels[other.Level - 1].Name, other.Name);

    private bool AgreesTo(HeadingPath other, int level) => Enumerable.Range(0, level).All(i =>
        levels[i].Code is { } code && other.levels[i].Code is { } otherCode ? code == otherCode
        : levels[i].Name.Length == 0 || other.levels[i].Name.Length == 0 || levels[i].Name == other.levels[i].Name);
}
