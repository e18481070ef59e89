#:project ../../Budget.Domain/Budget.Domain.csproj

// What an audit costs: of the Shaoxing document, of an invented budget with its tables, and of generated documents of some
// 100, 1,000 and 10,000 figures.
//
//   dotnet run -c Release docs/benchmarks/audit.cs
//
// Compares with the relations that the audit decides, written as LINQ over intervals of decimals: every figure of a relation
// is looked for among the printed figures by what it is about and where it stands, every bound is a decimal, and nothing
// else is asked: no headings, no texts, no reasons. Against it stand the whole audit, and one by the rules that yield those
// relations alone, with the rounding given. For each document all are run in turn, round after round, in one process; a
// ratio is that of two times of one round, in processor time. Both find the same contradictions.

using System.Globalization;
using System.Runtime.CompilerServices;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Samples;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Rounds = 9;

// From here on it takes seconds, and one round tells enough.
const int LinqIsSlow = 5_000;
var times = new Times();
Work[] all =
[
    new("shaoxing", BudgetJson.ReadDisclosure(File.ReadAllText(Path.Combine(Here(), "..", "examples", "shaoxing-commerce-2021.json"))).OrThrow(), 20),
    new("with-tables", SampleBudgets.CreateDisclosure(2021, 100), 4),
    new("100-figures", Documents.OfItems(5), 80),
    new("1000-figures", Documents.OfItems(120), 12),
    new("10000-figures", Documents.OfItems(1_423), 2),
];

// Until everything that is measured has been compiled in earnest, which goes on in the background for a while.
for (var i = 0; i < 20; i++)
{
    foreach (var work in all)
    {
        work.Measure(new Times(), withLinq: work.Figures < LinqIsSlow);
    }

    Thread.Sleep(100);
}

foreach (var work in all)
{
    for (var i = 0; i < Rounds; i++)
    {
        work.Measure(times, withLinq: work.Figures < LinqIsSlow || i == 0);
    }

    var audit = times.Median(work.Name + " audit");
    Console.WriteLine($"{work.Name}: {work.Figures} figures, {work.Relations} relations, {audit / 1000:F0} us an audit, "
        + $"{1e9 * work.Figures / audit:F0} figures a second, {times.Bytes(work.Name + " audit") / work.Figures:F0} bytes a figure");
    times.Ratio($"linq/audit ({work.Name})", work.Name + " linq", work.Name + " audit");
    times.Ratio($"linq/same-relations ({work.Name})", work.Name + " linq", work.Name + " same-relations");
}

// Ten times the growth of what one figure costs, since the documents have not exactly ten times as many.
times.Ratio("growth-per-tenfold-figures (100 to 1,000)", "1000-figures audit", "100-figures audit", 10.0 * all[2].Figures / all[3].Figures);
times.Ratio("growth-per-tenfold-figures (1,000 to 10,000)", "10000-figures audit", "1000-figures audit", 10.0 * all[3].Figures / all[4].Figures);

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

internal sealed class Work
{
    private readonly BudgetDisclosure disclosure;
    private readonly int repetitions;
    private readonly Auditor auditor = new();
    private readonly Auditor ofRelations;
    private readonly IReadOnlyList<Linq.Row> rows;
    private readonly IReadOnlyList<Linq.Relation> relations;

    internal Work(string name, BudgetDisclosure disclosure, int repetitions)
    {
        (Name, this.disclosure, this.repetitions) = (name, disclosure, repetitions);
        var report = auditor.Audit(disclosure);
        (rows, relations) = Linq.Of(FactSet.FromDisclosure(disclosure), report);
        Figures = report.FigureCount;
        var rules = report.Checks.Select(check => check.Rule).ToHashSet();
        ofRelations = new(RuleSet.Standard.Where(rule => rules.Contains(rule.Id)).Aggregate(RuleSet.Empty, (set, rule) => set.Add(rule)), RoundingConvention.HalfUp);
        var (expected, actual) = (report.ToSummary().Contradiction, Linq.Contradictions(rows, relations));
        if (expected != actual || ofRelations.Audit(disclosure).ToSummary() != report.ToSummary())
        {
            throw new InvalidOperationException($"Another result: {actual} instead of {expected}.");
        }
    }

    internal string Name { get; }

    internal int Figures { get; }

    internal int Relations => relations.Count;

    internal void Measure(Times times, bool withLinq)
    {
        times.Take(Name + " audit", 1, () => auditor.Audit(disclosure), repetitions);
        times.Take(Name + " same-relations", 1, () => ofRelations.Audit(disclosure), repetitions);
        if (withLinq)
        {
            times.Take(Name + " linq", 1, () => Linq.Contradictions(rows, relations), Math.Max(1, repetitions / 4));
        }
    }
}

/// <summary>The relations of a document as one would write them in LINQ.</summary>
internal static class Linq
{
    internal sealed record About(string Flow, string Funds, string Function, string Type, string Economic, string Measure, string Aspect, string Place);

    internal sealed record Row(About About, decimal Value, int Decimals, decimal Unit, bool IsExact)
    {
        private decimal Half => IsExact || Unit / (decimal)Math.Pow(10, Decimals) < 0.01m ? 0 : Unit / (decimal)Math.Pow(10, Decimals) / 2;

        internal decimal Lower => (Value * Unit) - Half;

        internal decimal Upper => (Value * Unit) + Half;
    }

    internal sealed record Relation(RelationKind Kind, IReadOnlyList<(OperandRole Role, About About)> Operands);

    internal static int Contradictions(IReadOnlyList<Row> rows, IReadOnlyList<Relation> relations) => relations.Count(relation =>
    {
        var operands = relation.Operands.Select(operand => (operand.Role, Row: rows.First(row => row.About == operand.About))).ToList();
        decimal Least(params OperandRole[] roles) => operands.Where(operand => roles.Contains(operand.Role)).Sum(operand => operand.Row.Lower);
        decimal Most(params OperandRole[] roles) => operands.Where(operand => roles.Contains(operand.Role)).Sum(operand => operand.Row.Upper);
        return !(relation.Kind switch
        {
            RelationKind.Same => operands.Max(operand => operand.Row.Lower) <= operands.Min(operand => operand.Row.Upper),
            RelationKind.Sum => Least(OperandRole.Part) <= Most(OperandRole.Total, OperandRole.Deduction)
                && Least(OperandRole.Total, OperandRole.Deduction) <= Most(OperandRole.Part, OperandRole.Allowance),
            RelationKind.AtMost => Least(OperandRole.Part) <= Most(OperandRole.Whole),
            RelationKind.Share or RelationKind.Ratio => 100 * Least(OperandRole.Part) <= Most(OperandRole.Percentage) * Most(OperandRole.Whole)
                && 100 * Most(OperandRole.Part) >= Least(OperandRole.Percentage) * Least(OperandRole.Whole),

            // Which is larger says in which direction the change goes.
            _ => operands.All(operand => operand.Role != OperandRole.ChangeAmount)
                || operands.All(operand => operand.Role != OperandRole.Prior)
                || (Math.Abs(Least(OperandRole.Current) - Most(OperandRole.Prior)) >= Least(OperandRole.ChangeAmount) - (Most(OperandRole.Current, OperandRole.Prior) - Least(OperandRole.Current, OperandRole.Prior))
                    && Math.Abs(Most(OperandRole.Current) - Least(OperandRole.Prior)) - (Most(OperandRole.Current, OperandRole.Prior) - Least(OperandRole.Current, OperandRole.Prior)) <= Most(OperandRole.ChangeAmount)),
        });
    });

    /// <summary>The figures of a document as flat rows, and the relations of its report by what their figures are about.</summary>
    internal static (IReadOnlyList<Row> Rows, IReadOnlyList<Relation> Relations) Of(FactSet facts, AuditReport report)
    {
        var rows = new List<Row>();
        var known = new Dictionary<string, Row>();
        foreach (var fact in facts)
        {
            Add(fact.Figure!, fact.Coordinate, fact.Aspect.ToString(), fact.Location!.Pointer, fact.IsExact);
        }

        // What follows from the document, such as the 100 that weights add up to, is a row too.
        foreach (var operand in report.Checks.SelectMany(check => check.Operands).Where(operand => operand.Figure is not null && !known.ContainsKey(Key(operand))))
        {
            Add(operand.Figure!, facts.Whole, operand.Role.ToString(), operand.Location!.Pointer, isExact: true);
        }

        return (rows, [.. report.Checks
            .Where(check => check.Verdict != Verdict.NotCheckable)
            .Select(check => new Relation(check.Kind, [.. check.Operands.Where(operand => operand.Figure is not null).Select(operand => (operand.Role, known[Key(operand)].About))]))]);

        void Add(Figure figure, Coordinate about, string aspect, string pointer, bool isExact)
        {
            var row = new Row(
                new(about.Flow.ToString(), about.Funds.ToString(), about.Function.ToString(), about.Type.ToString() ?? string.Empty, about.Economic ?? string.Empty, about.Measure.Code, aspect, pointer),
                figure.Value,
                figure.Decimals,
                figure.BaseValue == 0 ? figure.Step * (decimal)Math.Pow(10, figure.Decimals) : figure.BaseValue / figure.Value,
                isExact || (figure.Kind == FigureKind.Count && figure.Decimals == 0));
            if (known.TryAdd(pointer + " " + figure.Text, row))
            {
                rows.Add(row);
            }
        }
    }

    private static string Key(Operand operand) => operand.Location!.Pointer + " " + operand.Figure!.Text;
}
