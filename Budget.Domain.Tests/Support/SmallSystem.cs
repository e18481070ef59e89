using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Relations;
using FsCheck;
using FsCheck.Fluent;

namespace Budget.Domain.Tests.Support;

/// <summary>A few quantities that are printed with few decimals, many of them near zero, and relations that hold between the true ones.</summary>
/// <param name="Convention">How they are printed.</param>
/// <param name="True">What is printed where nothing is wrong.</param>
/// <param name="Printed">What is printed: some figures may be wrong.</param>
/// <param name="Relations">For each relation, its kind and the positions of its figures; the last one belongs to it alone, unless it is a bound.</param>
internal sealed record SmallSystem(RoundingConvention Convention, ImmutableArray<Figure> True, ImmutableArray<Figure> Printed, ImmutableArray<(RelationKind Kind, ImmutableArray<int> Figures)> Relations)
{
    /// <summary>Systems with so many wrong figures at most.</summary>
    internal static Gen<SmallSystem> With(int mostWrong) =>
        from decisions in Gen.ArrayOf(Gen.Choose(0, 1_000_000), 60)
        select Create(new Tape(decisions), mostWrong);

    internal static string PointerOf(int figure) => "/" + figure.ToString(CultureInfo.InvariantCulture);

    /// <summary>The positions of the figures that are wrong.</summary>
    internal bool IsWrong(int figure) => !Printed[figure].Equals(True[figure]);

    internal SmallSystem Put(string pointer, Figure value) => this with { Printed = Printed.SetItem(int.Parse(pointer[1..], CultureInfo.InvariantCulture), value) };

    internal AuditReport Audit(RoundingConvention? convention, AuditDepth depth = AuditDepth.Trust, int? without = null)
    {
        var facts = Printed.Select((figure, i) => Asking.Fact(figure, PointerOf(i))).ToList();
        return Asking.Report(convention, depth, [.. Relations.Where((_, i) => i != without).Select(ToRelation)]);

        Relation ToRelation((RelationKind Kind, ImmutableArray<int> Figures) relation)
        {
            var own = relation.Figures.Select(figure => facts[figure]).ToList();
            return relation.Kind switch
            {
                RelationKind.Sum => new SumRelation(own[^1], own.Take(own.Count - 1).ToList()),
                RelationKind.Same => new SameRelation(own),
                RelationKind.AtMost => new AtMostRelation(own[0], own[1]),
                _ => new RatioRelation(own[0], own[1], own[2]),
            };
        }
    }

    public override string ToString() =>
        $"{Convention}: {string.Join(" ", Printed.Select((figure, i) => IsWrong(i) ? $"{i}:{figure}({True[i]})" : $"{i}:{figure}"))}; {string.Join(" ", Relations.Select(relation => $"{relation.Kind}({string.Join(",", relation.Figures)})"))}";

    private static SmallSystem Create(Tape tape, int mostWrong)
    {
        var convention = tape.Next(2) == 0 ? RoundingConvention.HalfUp : RoundingConvention.Truncation;
        var values = Enumerable.Range(0, 3 + tape.Next(4)).Select(_ => tape.Next(tape.Next(2) == 0 ? 100 : 400) / 100m).ToList();
        var figures = values.ConvertAll(value => Print(value, tape.Next(3)));
        var relations = ImmutableArray.CreateBuilder<(RelationKind, ImmutableArray<int>)>();
        var count = values.Count;
        for (var left = 2 + tape.Next(4); left > 0; left--)
        {
            var (a, b) = (tape.Next(count), tape.Next(count));
            switch (tape.Next(6))
            {
                case 0:
                    Add(RelationKind.Same, [a], Print(values[a], tape.Next(3)));
                    break;
                case 1 when values[a] <= values[b] && a != b:
                    relations.Add((RelationKind.AtMost, [a, b]));
                    break;
                case 2 when values[b] > 0 && a != b:
                    Add(RelationKind.Ratio, [a, b], Figure.Percentage(Rounded(100 * values[a] / values[b], 1)));
                    break;
                default:
                    var parts = Enumerable.Range(0, count).Where(_ => tape.Next(2) == 0).ToImmutableArray();
                    parts = parts.IsEmpty ? [a] : parts;
                    Add(RelationKind.Sum, parts, Print(parts.Sum(part => values[part]), tape.Next(3)));
                    break;
            }
        }

        var printed = figures.ToArray();
        for (var left = tape.Next(mostWrong + 1); left > 0; left--)
        {
            var wrong = tape.Next(printed.Length);
            printed[wrong] = printed[wrong].WithValue(printed[wrong].Value + ((tape.Next(7) - 3) * new decimal(1, 0, 0, false, (byte)printed[wrong].Decimals)));
        }

        return new(convention, [.. figures], [.. printed], relations.ToImmutable());

        Figure Print(decimal value, int decimals) => Figure.Parse(Rounded(value, decimals).ToString("F" + decimals, CultureInfo.InvariantCulture) + "元");

        decimal Rounded(decimal value, int decimals) =>
            convention == RoundingConvention.HalfUp
                ? decimal.Round(value, decimals, MidpointRounding.AwayFromZero)
                : decimal.Round(value, decimals, MidpointRounding.ToZero);

        void Add(RelationKind kind, ImmutableArray<int> of, Figure own)
        {
            figures.Add(own);
            relations.Add((kind, of.Add(figures.Count - 1)));
        }
    }
}
