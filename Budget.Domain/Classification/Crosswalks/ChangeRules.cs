using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Text;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>What changes must keep to, each alone and together with those of the same headings.</summary>
internal static class ChangeRules<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private static readonly Rational Whole = 1;

    internal static IEnumerable<ChangeProblem> Check(ValueList<HeadingChange<TCode>> changes) =>
        changes.SelectMany(CheckAlone)
            .Concat(CheckTogether(changes, isFrom: true))
            .Concat(CheckTogether(changes, isFrom: false))
            .Distinct()
            .OrderBy(problem => problem.Index);

    internal static string NameOf(NamedCode<TCode> heading) => HeadingName.Canonicalize(heading.Name, string.Empty);

    /// <summary>What tells headings apart whatever the spelling of their names; null for none.</summary>
    internal static (TCode Code, string Name)? KeyOf(NamedCode<TCode>? heading) => heading is null ? null : (heading.Code, NameOf(heading));

    private static IEnumerable<ChangeProblem> CheckAlone(HeadingChange<TCode> change, int index)
    {
        var (from, to) = (change.From, change.To);
        var isRightFor = change.Kind switch
        {
            HeadingRelation.Introduced => from is null && to is not null,
            HeadingRelation.Retired => from is not null && to is null,
            _ when from is null || to is null => false,
            HeadingRelation.Renamed or HeadingRelation.CodeReused => from.Code.Equals(to.Code) && NameOf(from) != NameOf(to),
            HeadingRelation.Moved => !from.Code.Equals(to.Code),
            _ => change.Kind is HeadingRelation.Split or HeadingRelation.Merged,
        };
        if (!isRightFor)
        {
            yield return Contradiction(change, index);
        }

        foreach (var (column, weight) in new[] { ("weight", change.Weight), ("weightBack", change.WeightBack) })
        {
            if (weight is { } known && (known.Sign <= 0 || known > Whole))
            {
                yield return new(index, InputErrorCode.OutOfRange, column, known.ToString(), "0 < 1/3 ≤ 1");
            }
        }
    }

    private static IEnumerable<ChangeProblem> CheckTogether(ValueList<HeadingChange<TCode>> changes, bool isFrom)
    {
        var groups = changes.Select((change, index) => (change, index, end: isFrom ? change.From : change.To))
            .Where(entry => entry.end is not null && entry.change.Kind != HeadingRelation.CodeReused)
            .GroupBy(entry => KeyOf(entry.end));
        foreach (var group in groups.Select(group => group.ToList()))
        {
            var (first, index, end) = group[0];
            var alone = isFrom ? HeadingRelation.Split : HeadingRelation.Merged;
            if (group.Count == 1 && first.Kind == alone)
            {
                yield return Contradiction(first, index);
            }

            // One heading can have had several names before the one that it has now.
            var areNames = !isFrom && group.TrueForAll(entry => entry.change.Kind == HeadingRelation.Renamed);
            foreach (var entry in group.Where(_ => group.Count > 1 && !areNames))
            {
                var isTwice = isFrom && group.Exists(other => other.index < entry.index && Equals(KeyOf(other.change.To), KeyOf(entry.change.To)));
                if (entry.change.Kind is not (HeadingRelation.Split or HeadingRelation.Merged) || isTwice)
                {
                    yield return Contradiction(entry.change, entry.index);
                }
            }

            var weights = group.Select(entry => isFrom ? entry.change.Weight : entry.change.WeightBack).ToList();
            var sum = weights.Aggregate(Rational.Zero, (total, weight) => total + (weight ?? Rational.Zero));
            if (weights.Exists(weight => weight is not null) && (weights.Contains(null) || sum != Whole))
            {
                yield return new(index, InputErrorCode.WeightsDoNotAddUp, isFrom ? "weight" : "weightBack", end + ": " + sum, "1");
            }
        }
    }

    private static ChangeProblem Contradiction(HeadingChange<TCode> change, int index) => new(
        index,
        InputErrorCode.ContradictoryChange,
        "kind",
        ChangeProblem.NameOf(change.Kind) + ": " + (change.From?.ToString() ?? "–") + " → " + (change.To?.ToString() ?? "–"),
        ChangeProblem.ExampleOf(change.Kind));
}
