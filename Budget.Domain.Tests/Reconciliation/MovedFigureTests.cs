using Budget.Domain.Amounts;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>A figure moved beyond its slack contradicts at least one relation that guards it.</summary>
public class MovedFigureTests
{
    [Fact]
    public void AFigureMovedBeyondItsSlack_ContradictsARelationThatGuardsIt() =>
        Property.Holds(
            from budgets in GenerateBudget.WithPrior
            from decimals in Gen.Choose(0, 3)
            from convention in Generate.PrintingConvention
            from pick in Gen.Choose(0, 10_000)
            select (budgets, decimals, convention, pick),
            given =>
            {
                var disclosure = given.budgets.Current.Disclose(AmountUnit.TenThousandYuan, given.decimals, given.convention, 1, given.budgets.Prior);
                var auditor = new Auditor(convention: given.convention);
                var guards = auditor.Audit(disclosure).Checks
                    .Where(check => check.Kind is RelationKind.Sum or RelationKind.Same && check.Verdict != Verdict.NotCheckable)
                    .SelectMany(check => check.Operands.Where(operand => operand.Figure!.Kind == FigureKind.Amount && operand.Role != OperandRole.Allowance).Select(operand => (check, operand)))
                    .ToList();
                if (guards.Count == 0)
                {
                    return;
                }

                var (guard, moved) = guards[given.pick % guards.Count];
                var slack = guard.Operands.Sum(operand => Width(operand.Figure!, given.convention));
                var unit = moved.Figure!.Unit.SizeInYuan();
                var steps = decimal.Floor(slack / moved.Figure.Step) + 1;
                var further = moved.Figure.WithValue(moved.Figure.Value + (steps * moved.Figure.Step / unit));

                var report = auditor.Audit(Replace(disclosure, moved.Location!.Pointer, further));

                Assert.Contains(report.Checks, check => check.Verdict == Verdict.Contradiction && check.Rule == guard.Rule
                    && check.Operands.Any(operand => operand.Location?.Pointer == moved.Location.Pointer));
            },
            cases: 400);

    [Fact]
    public void EveryGuardedFigureOfTheShaoxingDocument_IsMissedByNoOneWhenItMovesByAUnit()
    {
        var disclosure = BudgetJson.ReadDisclosure(File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json"))).Value;
        var before = new Auditor().Audit(disclosure);
        var guarded = before.Checks
            .Where(check => check.Kind is RelationKind.Sum or RelationKind.Same && check.Verdict != Verdict.NotCheckable)
            .SelectMany(check => check.Operands)
            .Where(operand => operand.Figure is { Kind: FigureKind.Amount } && operand.Location is not null)
            .Select(operand => (operand.Figure, operand.Location!.Pointer))
            .Distinct()
            .Where(entry => JsonPointer.TryFind(JToken.Parse(BudgetJson.Write(disclosure)), entry.Pointer)?.Type == JTokenType.String)
            .ToList();

        Assert.True(guarded.Count > 60);
        Assert.All(guarded, entry =>
        {
            var report = new Auditor().Audit(Replace(disclosure, entry.Pointer, entry.Figure!.WithValue(entry.Figure.Value + 1)));
            Assert.True(report.ToSummary().Contradiction > before.ToSummary().Contradiction, entry.Pointer);
        });
    }

    private static decimal Width(Figure figure, RoundingConvention convention)
    {
        var interval = figure.ToInterval(convention);
        return interval.Upper!.Value - interval.Lower!.Value;
    }

    private static BudgetDisclosure Replace(BudgetDisclosure disclosure, string pointer, Figure figure)
    {
        var json = JToken.Parse(BudgetJson.Write(disclosure));
        JsonPointer.TryFind(json, pointer)!.Replace(figure.Text);
        return BudgetJson.ReadDisclosure(json.ToString()).Value;
    }
}
