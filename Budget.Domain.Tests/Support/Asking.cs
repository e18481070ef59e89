using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Reconciliation.Trust;
using Budget.Domain.Text;

namespace Budget.Domain.Tests.Support;

/// <summary>Asks the kernel about one relation, through a rule of the tests' own, as a user would.</summary>
internal static class Asking
{
    private static readonly Coordinate Anything = new() { Year = new FiscalYear(2021), Stage = BudgetStage.InitialBudget };
    private static readonly BudgetDisclosure Nothing = new() { Title = "无", Department = "无", FiscalYear = new FiscalYear(2021) };

    internal static Fact Fact(string figure, string pointer = "/x") =>
        Domain.Reconciliation.Facts.Fact.Printed(Figure.Parse(figure), Anything, Aspect.Value, new Location(pointer, "节"));

    internal static Fact Fact(Figure figure) => Fact(figure, "/x");

    internal static Fact Fact(Figure figure, string pointer) => Domain.Reconciliation.Facts.Fact.Printed(figure, Anything, Aspect.Value, new Location(pointer, "节"));

    internal static Fact Absent() => Domain.Reconciliation.Facts.Fact.NotPrinted(Anything);

    internal static AuditReport Report(Relation relation, RoundingConvention convention = RoundingConvention.HalfUp) =>
        Report(convention, relation);

    /// <summary>The audit of some relations; the convention is inferred where none is given.</summary>
    internal static AuditReport Report(RoundingConvention? convention, params Relation[] relations) =>
        Report(convention, AuditDepth.Checks, relations);

    internal static AuditReport Report(RoundingConvention? convention, AuditDepth depth, params Relation[] relations) =>
        new Auditor(RuleSet.Empty.Add(new TheseRelations(relations)), convention).Audit(Nothing, depth);

    /// <summary>The audit of some relations with all that can be found out.</summary>
    internal static AuditReport Deeply(params Relation[] relations) =>
        new Auditor(RuleSet.Empty.Add(new TheseRelations(relations))).Audit(Nothing, AuditDepth.Trust);

    internal static TrustReport Trust(params Relation[] relations) => Deeply(relations).Trust!;

    internal static Check Check(Relation relation, RoundingConvention convention = RoundingConvention.HalfUp) => Report(relation, convention).Checks[0];

    internal static Verdict Verdict(Relation relation, RoundingConvention convention = RoundingConvention.HalfUp) => Check(relation, convention).Verdict;

    private sealed class TheseRelations(Relation[] relations) : Rule("test.one", new LocalizedText("One relation", "一个关系"))
    {
        public override IEnumerable<Claim> Examine(FactSet facts) => relations;
    }
}
