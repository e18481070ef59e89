using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>One level of a printed heading, wherever a document prints it so: what the rules about names look at.</summary>
internal sealed partial class HeadingLevel
{
    private HeadingLevel(IReadOnlyList<PrintedHeading> printings, int index)
    {
        var resolution = printings[0].Resolution;
        Resolution = resolution;
        Printed = resolution.Levels[index];
        Above = index > 0 ? resolution.Levels[index - 1] : null;
        Locations = [.. printings.Select(printing => printing.Location).Distinct()];
    }

    /// <summary>The whole heading, as first printed.</summary>
    internal HeadingResolution Resolution { get; }

    /// <summary>The level itself.</summary>
    internal ResolvedLevel<FunctionalCode> Printed { get; }

    /// <summary>The level above; null for the first, and beside a code.</summary>
    internal ResolvedLevel<FunctionalCode>? Above { get; }

    /// <summary>Every place where it is printed so.</summary>
    internal ImmutableArray<Location> Locations { get; }

    /// <summary>The text as first printed.</summary>
    internal string Text => Resolution.Citation.Text;

    /// <summary>The name of the level as printed; its code if no name is.</summary>
    internal string Name => PrintedName(Printed);

    /// <summary>The name above as printed; empty if there is none.</summary>
    internal string NameAbove => Above is null ? string.Empty : PrintedName(Above);

    /// <summary>The levels of printed headings that were recognised in a certain way, each once, in the order of first printing.</summary>
    internal static IEnumerable<HeadingLevel> All(IEnumerable<PrintedHeading> headings, Func<ResolvedLevel<FunctionalCode>, bool> predicate) => Find(headings, predicate)
        .GroupBy(entry => (entry.Level.Name, entry.Level.Heading?.Code, Above: IsMisplaced(entry.Level) && entry.Index > 0 ? entry.Heading.Resolution.Levels[entry.Index - 1].Name : string.Empty))
        .Select(group => new HeadingLevel([.. group.Select(entry => entry.Heading)], group.First().Index));

    private static IEnumerable<(PrintedHeading Heading, ResolvedLevel<FunctionalCode> Level, int Index)> Find(IEnumerable<PrintedHeading> headings, Func<ResolvedLevel<FunctionalCode>, bool> predicate)
    {
        foreach (var heading in headings)
        {
            var levels = heading.Resolution.Levels;
            for (var i = 0; i < levels.Count; i++)
            {
                if (predicate(levels[i]))
                {
                    yield return (heading, levels[i], i);
                }
            }
        }
    }

    // What stands above a name matters only where the name is not known there.
    private static bool IsMisplaced(ResolvedLevel<FunctionalCode> level) => level.Kind is MatchKind.OtherParent or MatchKind.Unknown;

    private static string PrintedName(ResolvedLevel<FunctionalCode> level) => level.Printed.Length > 0 ? level.Printed : level.Name;
}
