using System.Globalization;
using Budget.Domain.Collections;
using Budget.Domain.Reconciliation.Trust;

namespace Budget.Domain.Json;

/// <summary>The positions of checks that the trust of a report names, with their paths.</summary>
internal static class TrustPositions
{
    /// <summary>The path of the first position that a list of so many checks does not have, and the position; null if it has them all.</summary>
    internal static (string Path, int Check)? FindUnknown(TrustReport trust, int checks) =>
        All(trust).Where(named => named.Check >= checks).Select(named => ((string, int)?)named).FirstOrDefault();

    private static IEnumerable<(string Path, int Check)> All(TrustReport trust) =>
    [
        .. Each("coverage.figures", trust.Coverage.Figures, (path, figure) =>
        [
            .. Each(path + ".guards", figure.Guards, Guard),
            .. Each(path + ".limits", figure.Limits, Guard),
            .. Each(path + ".contradicted", figure.Contradicted, Number),
            .. Each(path + ".notCheckable", figure.NotCheckable, Number),
        ]),
        .. Each("conflicts", trust.Conflicts, (path, conflict) =>
            [(path + ".check", conflict.Check), .. Each(path + ".relations", conflict.Relations, Number)]),
        .. Each("suspicions", trust.Suspicions, (path, suspicion) =>
        [
            .. Each(path + ".contradictions", suspicion.Contradictions, Number),
            .. Each(path + ".groups", suspicion.Groups, (inner, group) =>
                [.. Each(inner + ".explains", group.Explains, Number), .. Each(inner + ".breaks", group.Breaks, Number)]),
        ]),
    ];

    private static IEnumerable<(string Path, int Check)> Each<T>(
        string path, ValueList<T> list, Func<string, T, IEnumerable<(string Path, int Check)>> positions) =>
        list.SelectMany((item, i) => positions(path + "[" + i.ToString(CultureInfo.InvariantCulture) + "]", item));

    private static IEnumerable<(string Path, int Check)> Guard(string path, GuardingRelation guard) => [(path + ".check", guard.Check)];

    private static IEnumerable<(string Path, int Check)> Number(string path, int check) => [(path, check)];
}
