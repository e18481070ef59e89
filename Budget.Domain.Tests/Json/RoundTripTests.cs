using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Trust;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Interval = Budget.Domain.Figures.Interval;

namespace Budget.Domain.Tests.Json;

/// <summary>What is written is read back, to the letter.</summary>
public class RoundTripTests
{
    [Fact]
    public void Disclosure_ThatIsWritten_IsReadBack() => Property.Holds(
        GenerateDisclosure.Disclosure,
        disclosure =>
        {
            var json = BudgetJson.Write(disclosure);
            var read = BudgetJson.ReadDisclosure(json).OrThrow();

            Assert.Equal(disclosure, read);
            Assert.Equal(json, BudgetJson.Write(read));
        },
        500);

    [Fact]
    public void EveryFigure_KeepsItsSpelling() => Property.Holds(
        GenerateDisclosure.Disclosure,
        disclosure =>
        {
            var read = BudgetJson.ReadDisclosure(BudgetJson.Write(disclosure)).OrThrow();

            Assert.Equal(Texts(disclosure), Texts(read));
        },
        200);

    [Fact]
    public void Report_ThatIsWritten_IsReadBack()
    {
        var seen = new HashSet<Verdict>();
        var documents =
            from disclosure in GenerateDisclosure.Disclosure
            from convention in Generate.Convention
            from depth in Gen.Frequency((3, Gen.Constant(AuditDepth.Checks)), (1, Gen.Constant(AuditDepth.Trust)))
            select (disclosure, convention, depth);
        Property.Holds(
            documents,
            document =>
            {
                var report = new Auditor(convention: document.convention).Audit(document.disclosure, document.depth);
                var json = BudgetJson.Write(report);
                var read = BudgetJson.ReadReport(json).OrThrow();
                seen.UnionWith(report.Checks.Select(check => check.Verdict));

                Assert.Equal(report, read);
                Assert.Equal(json, BudgetJson.Write(read));
            },
            300);

        Assert.Equal(Enum.GetValues<Verdict>(), seen.Order());
    }

    [Fact]
    public void ImpliedRange_WithAnyBounds_IsReadBack() => Property.Holds(
        from lower in Bound()
        from upper in Bound()
        from excluded in Gen.Elements(0, 1, 2, 3)
        select (lower, upper, excluded),
        bounds =>
        {
            var (lower, upper, excluded) = bounds;
            foreach (var range in Ranges(lower, upper, (excluded & 1) == 0, (excluded & 2) == 0))
            {
                var report = WithImplied(range);

                Assert.Equal(report, BudgetJson.ReadReport(BudgetJson.Write(report)).OrThrow());
            }
        },
        300);

    private static Gen<decimal?> Bound() => Gen.OneOf(
        Gen.Constant((decimal?)null),
        Gen.Elements<decimal?>(0, 1, -1, 0.01m, 12.5000m, 99_999_999_999_999_999m, -99_999_999_999_999_999m),
        Generate.Long.Select(number => (decimal?)(number / 1_000_000m)));

    // Excluded bounds without an opposite one are no constructor's business, but differences have them.
    private static IEnumerable<Interval> Ranges(decimal? lower, decimal? upper, bool includeLower, bool includeUpper)
    {
        if (lower is { } from)
        {
            yield return Interval.AtLeast(from);
            yield return Interval.AtLeast(0) + Interval.Between(from - 1, from, includeLower, includeUpper);
        }

        if (upper is { } to)
        {
            yield return Interval.AtMost(to);
            yield return Interval.AtMost(0) + Interval.Between(to, to + 1, includeLower, includeUpper);
        }

        yield return lower < upper ? Interval.Between(lower.Value, upper.Value, includeLower, includeUpper) : Interval.Everything;
    }

    internal static AuditReport WithImplied(Interval range) => new()
    {
        Title = "题",
        FigureCount = 3,
        Rounding = new() { Amounts = RoundingConvention.HalfUp, Percentages = RoundingConvention.HalfUp, Basis = RoundingBasis.Usual },
        Findings = [],
        Checks =
        [
            new()
            {
                Rule = "test",
                Kind = RelationKind.Change,
                Verdict = Verdict.Exact,
                Operands = [],
                Implied = new(new LocalizedText("prior", "上年"), range, Domain.Amounts.AmountUnit.TenThousandYuan),
            },
        ],
    };

    private static IEnumerable<string> Texts(BudgetDisclosure disclosure) =>
        FactSet.FromDisclosure(disclosure).Select(fact => fact.Location!.Pointer + " " + fact.Figure!.Text);
}
