#:project ../../Budget.Domain/Budget.Domain.csproj

// How much of what can go wrong does the audit notice, and does it find the culprit? Each printed figure of a budget is made
// wrong in turn, in ten ways, and the document is audited again.
//
//   dotnet run docs/examples/mutate.cs                       the budget of the Shaoxing Commerce Bureau, 2021
//   dotnet run docs/examples/mutate.cs -- FILE.json          any other
//   dotnet run docs/examples/mutate.cs -- --json             the table and every mutant, for programs
//   dotnet run docs/examples/mutate.cs -- --seed 7           other digits
//
// The columns: mutants; noticed, by a contradiction or another finding that the document as it is does not have; noticed by a
// contradiction; noticed, of those beyond what the coverage of the document as it is says could go unnoticed, which must be all;
// then, of those noticed by a contradiction: the group with the wrong figure ranked first; the wrong figure itself ranked first, where
// it is alone in its group and where it is not; and, of those located, the right value among the proposals.
//
// Exit code: 0, or 2 if the file cannot be read or the arguments are wrong.

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Trust;

Console.OutputEncoding = System.Text.Encoding.UTF8;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (!Arguments.TryParse(args, out var arguments, out var problem))
{
    Console.Error.WriteLine(problem);
    return 2;
}

string json;
try
{
    json = File.ReadAllText(arguments.File);
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}

var read = BudgetJson.ReadDisclosure(json);
if (!read.IsSuccess)
{
    Console.Error.WriteLine($"{arguments.File}: {read.Error.Message}");
    return 2;
}

var trial = new Trial(json, new Auditor().Audit(read.Value, AuditDepth.Trust));
var outcomes = trial.Run(arguments.Seed).ToList();
if (arguments.Json)
{
    Console.WriteLine(trial.ToJson(outcomes).ToJsonString(new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    return 0;
}

Console.WriteLine(read.Value.Title);
Console.WriteLine(trial.Before.Trust!.Coverage);
Console.WriteLine($"left out, because they are suspected as they are: {trial.Suspected.Count}");
Console.WriteLine();
Console.WriteLine("All figures:");
Table.Print(outcomes);
Console.WriteLine();
Console.WriteLine("Figures guarded by at least one relation:");
Table.Print(outcomes.FindAll(outcome => outcome.IsGuarded));
return 0;

/// <summary>Makes each figure wrong in each way, and compares the reports.</summary>
internal sealed class Trial(string json, AuditReport before)
{
    private readonly HashSet<string> known = [.. Signs(before)];
    private readonly Dictionary<string, int> groupSizes = GroupSizes(before);

    internal AuditReport Before => before;

    /// <summary>The figures that are probably wrong as they are: a change to them may be a repair.</summary>
    internal HashSet<string> Suspected { get; } =
        [.. before.Trust!.Suspicions.Where(suspicion => suspicion.Groups.Count > 0).Select(suspicion => suspicion.Groups[0].Figures[0].Location.Pointer)];

    internal IEnumerable<Outcome> Run(int seed)
    {
        var figures = before.Trust!.Coverage.Figures.Select(figure => (figure.Location.Pointer, figure.Figure, IsGuarded: figure.Guards.Count > 0)).ToList();
        var unit = figures.Where(entry => entry.Figure.Kind == FigureKind.Amount).GroupBy(entry => entry.Figure.Unit).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();
        for (var i = 0; i < figures.Count; i++)
        {
            var (pointer, figure, isGuarded) = figures[i];
            if (Suspected.Contains(pointer))
            {
                continue;
            }

            var coverage = before.Trust.Coverage.Figures[i];
            var neighbour = figures.Take(i).Reverse().Concat(figures.Skip(i + 1)).Select(entry => entry.Figure).FirstOrDefault(other => other.Kind == figure.Kind);
            foreach (var (kind, mutant) in Mutation.All(figure, neighbour, unit, pointer.Contains("/cells/"), new Random(seed + i)))
            {
                yield return Try(kind, pointer, figure, mutant) with
                {
                    IsGuarded = isGuarded,
                    IsBeyondSlack = mutant is not null && (mutant.BaseValue < coverage.Least?.BaseValue || mutant.BaseValue > coverage.Most?.BaseValue),
                };
            }
        }
    }

    internal JsonObject ToJson(List<Outcome> outcomes) => new()
    {
        ["title"] = before.Title,
        ["figures"] = before.Trust!.Coverage.Figures.Count,
        ["guardedByNone"] = before.Trust.Coverage.Unguarded.Count(),
        ["guardedByOne"] = before.Trust.Coverage.GuardedByOne,
        ["guardedByMore"] = before.Trust.Coverage.GuardedByMore,
        ["suspected"] = new JsonArray([.. Suspected.Select(pointer => JsonValue.Create(pointer))]),
        ["all"] = Table.ToJson(outcomes),
        ["guarded"] = Table.ToJson(outcomes.FindAll(outcome => outcome.IsGuarded)),
        ["mutants"] = new JsonArray([.. outcomes.Select(outcome => outcome.ToJson())]),
    };

    private Outcome Try(string kind, string pointer, Figure figure, Figure? mutant)
    {
        var document = JsonNode.Parse(json)!;
        Replace(document, pointer, mutant);
        var outcome = new Outcome(kind, pointer, figure.Text, mutant?.Text, groupSizes.GetValueOrDefault(pointer, 1));
        var read = BudgetJson.ReadDisclosure(document.ToJsonString());
        if (!read.IsSuccess)
        {
            return outcome with { IsNoticed = true };
        }

        var report = new Auditor().Audit(read.Value, AuditDepth.Trust);
        var isNoticed = Signs(report).Any(sign => !known.Contains(sign));
        var contradictions = Enumerable.Range(0, report.Checks.Count).Where(i => report.Checks[i].Verdict == Verdict.Contradiction && !known.Contains(Sign(report.Checks[i]))).ToHashSet();
        var groups = report.Trust!.Suspicions
            .Where(suspicion => suspicion.Contradictions.Any(contradictions.Contains) && suspicion.Groups.Count > 0)
            .Select(suspicion => suspicion.Groups[0])
            .ToList();
        var own = groups.Find(group => group.Figures.Any(suspect => suspect.Location.Pointer == pointer));
        return outcome with
        {
            IsNoticed = isNoticed,
            IsContradicted = contradictions.Count > 0 && mutant is not null,
            IsGroupFirst = own is not null,
            IsFirst = own?.Figures[0].Location.Pointer == pointer,
            IsRightValueProposed = own?.Figures.Any(suspect => suspect.Location.Pointer == pointer && suspect.Values.Any(value => value.Value.BaseValue == Rounded(figure, value.Value))) == true,
        };
    }

    // A unit slip can leave fewer decimals than the figure had; then its nearest value is the right one.
    private static decimal Rounded(Figure figure, Figure model) =>
        decimal.Round(figure.BaseValue / model.Step, 0, MidpointRounding.AwayFromZero) * model.Step;

    /// <summary>What there is to notice in a report: contradictions, checks that cannot be made, and other findings.</summary>
    private static IEnumerable<string> Signs(AuditReport report) => report.Checks
        .Where(check => check.Verdict is Verdict.Contradiction or Verdict.NotCheckable)
        .Select(Sign)
        .Concat(report.Findings.Where(finding => finding.Kind == FindingKind.Diagnostic).Select(finding => finding.Rule + " " + finding.Locations[0].Pointer));

    private static string Sign(Check check) =>
        $"{check.Verdict} {check.Rule} {string.Join(" ", check.Operands.Select(operand => operand.Role + ":" + operand.Location?.Pointer))}";

    /// <summary>How many figures stand in exactly the same relations as each figure does.</summary>
    private static Dictionary<string, int> GroupSizes(AuditReport report)
    {
        var relations = report.Checks
            .SelectMany((check, i) => check.Verdict == Verdict.NotCheckable ? [] : check.Operands.Where(operand => operand.Location is not null && operand.Role != OperandRole.Allowance).Select(operand => (operand.Location!.Pointer, Check: i)))
            .GroupBy(entry => entry.Pointer)
            .ToDictionary(group => group.Key, group => string.Join(",", group.Select(entry => entry.Check)));
        var figures = report.Trust!.Coverage.Figures.Select(figure => figure.Location.Pointer).Where(relations.ContainsKey).ToList();
        var sizes = figures.GroupBy(pointer => relations[pointer]).ToDictionary(group => group.Key, group => group.Count());
        return figures.ToDictionary(pointer => pointer, pointer => sizes[relations[pointer]]);
    }

    private static void Replace(JsonNode document, string pointer, Figure? mutant)
    {
        var steps = pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/").Replace("~0", "~")).ToList();
        var parent = steps.SkipLast(1).Aggregate(document, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);
        if (parent is JsonArray cells)
        {
            // The unit of a cell is that of its table; a blank cell stays a cell.
            cells[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = mutant?.Value.ToString("F" + mutant.Decimals, CultureInfo.InvariantCulture) ?? string.Empty;
        }
        else if (mutant is null)
        {
            parent.AsObject().Remove(steps[^1]);
        }
        else
        {
            parent[steps[^1]] = mutant.TextWithUnit;
        }
    }
}

/// <summary>The ways in which a figure goes wrong.</summary>
internal static class Mutation
{
    internal static readonly string[] Kinds = ["+1.00", "+0.10", "last place", "digit", "swapped", "shifted", "unit", "sign", "copied", "blanked"];

    internal static IEnumerable<(string Kind, Figure? Mutant)> All(Figure figure, Figure? neighbour, AmountUnit unit, bool isCell, Random random)
    {
        var size = figure.Kind == FigureKind.Amount ? (decimal)unit.SizeInYuan() / figure.Unit.SizeInYuan() : 1;
        Figure?[] mutants =
        [
            Add(figure, size),
            Add(figure, size / 10),
            Add(figure, LastPlace(figure)),
            WithDigits(figure, digits => OneDigit(digits, random)),
            WithDigits(figure, digits => Swapped(digits, random)),
            Print(figure, random.Next(2) == 0 ? figure.Value * 10 : decimal.Truncate(figure.Value / 10 / LastPlace(figure)) * LastPlace(figure)),
            OtherUnit(figure, isCell),
            Print(figure, -figure.Value),
            neighbour is null ? null : Print(figure, neighbour.Value),
        ];
        for (var i = 0; i < mutants.Length; i++)
        {
            if (mutants[i] is { } mutant && mutant.BaseValue != figure.BaseValue)
            {
                yield return (Kinds[i], mutant);
            }
        }

        yield return (Kinds[^1], null);
    }

    /// <summary>元 for 万元, or the reverse: in the text the wrong unit stands there, in a table the amount as it would be in the other.</summary>
    private static Figure? OtherUnit(Figure figure, bool isCell)
    {
        var isTenThousand = figure.Unit == AmountUnit.TenThousandYuan;
        return figure.Kind != FigureKind.Amount || figure.Value == 0 ? null
            : !isCell ? TryPrint(() => Figure.Amount(figure.Value, isTenThousand ? AmountUnit.Yuan : AmountUnit.TenThousandYuan))
            : Print(figure, isTenThousand ? figure.Value * 10_000 : decimal.Round(figure.Value / 10_000, figure.Decimals));
    }

    private static decimal LastPlace(Figure figure) => new(1, 0, 0, false, (byte)figure.Decimals);

    private static Figure? Add(Figure figure, decimal value) => Print(figure, figure.Value + value);

    /// <summary>Prints a value with the decimals of a figure; null if it does not fit.</summary>
    private static Figure? Print(Figure figure, decimal value) =>
        decimal.Round(value, figure.Decimals) == value ? TryPrint(() => figure.WithValue(decimal.Round(value, figure.Decimals) + new decimal(0, 0, 0, false, (byte)figure.Decimals))) : null;

    private static Figure? TryPrint(Func<Figure> print)
    {
        try
        {
            return print();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Figure? WithDigits(Figure figure, Func<char[], bool> change)
    {
        var text = Math.Abs(figure.Value).ToString("0." + new string('0', figure.Decimals), CultureInfo.InvariantCulture);
        var places = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        var digits = places.ConvertAll(i => text[i]).ToArray();
        if (!change(digits))
        {
            return null;
        }

        var changed = text.ToCharArray();
        for (var i = 0; i < places.Count; i++)
        {
            changed[places[i]] = digits[i];
        }

        return Print(figure, decimal.Parse(changed, CultureInfo.InvariantCulture) * (figure.Value < 0 ? -1 : 1));
    }

    private static bool OneDigit(char[] digits, Random random)
    {
        var place = random.Next(digits.Length);
        var others = "0123456789".Where(digit => digit != digits[place] && (digit != '0' || place > 0)).ToList();
        digits[place] = others[random.Next(others.Count)];
        return true;
    }

    private static bool Swapped(char[] digits, Random random)
    {
        var places = Enumerable.Range(0, digits.Length - 1).Where(i => digits[i] != digits[i + 1] && (i > 0 || digits[1] != '0')).ToList();
        if (places.Count == 0)
        {
            return false;
        }

        var place = places[random.Next(places.Count)];
        (digits[place], digits[place + 1]) = (digits[place + 1], digits[place]);
        return true;
    }
}

/// <summary>What came of one mutant.</summary>
internal sealed record Outcome(string Kind, string Pointer, string Figure, string? Mutant, int GroupSize)
{
    internal bool IsGuarded { get; init; }

    internal bool IsBeyondSlack { get; init; }

    internal bool IsNoticed { get; init; }

    internal bool IsContradicted { get; init; }

    internal bool IsGroupFirst { get; init; }

    internal bool IsFirst { get; init; }

    internal bool IsRightValueProposed { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["kind"] = Kind,
        ["pointer"] = Pointer,
        ["figure"] = Figure,
        ["mutant"] = Mutant,
        ["isGuarded"] = IsGuarded,
        ["groupSize"] = GroupSize,
        ["isBeyondSlack"] = IsBeyondSlack,
        ["isNoticed"] = IsNoticed,
        ["isContradicted"] = IsContradicted,
        ["isGroupFirst"] = IsGroupFirst,
        ["isFirst"] = IsFirst,
        ["isRightValueProposed"] = IsRightValueProposed,
    };
}

/// <summary>The outcomes, counted.</summary>
internal static class Table
{
    internal static void Print(List<Outcome> outcomes)
    {
        Console.WriteLine("            mutants        noticed   contradicted   beyond slack    group first   first, alone  first in group    right value");
        foreach (var (kind, row) in Rows(outcomes))
        {
            Console.WriteLine($"{kind,-12}{row.Mutants,7}{Share(row.Noticed),15}{Share(row.Contradicted),15}{Share(row.BeyondSlack),15}{Share(row.GroupFirst),15}{Share(row.FirstAlone),15}{Share(row.FirstInGroup),16}{Share(row.RightValue),15}");
        }
    }

    internal static JsonObject ToJson(List<Outcome> outcomes)
    {
        var rows = new JsonObject();
        foreach (var (kind, row) in Rows(outcomes))
        {
            rows[kind] = new JsonObject
            {
                ["mutants"] = row.Mutants,
                ["noticed"] = Share(row.Noticed, "count"),
                ["contradicted"] = Share(row.Contradicted, "count"),
                ["beyondSlack"] = Share(row.BeyondSlack, "count"),
                ["groupFirst"] = Share(row.GroupFirst, "count"),
                ["firstAlone"] = Share(row.FirstAlone, "count"),
                ["firstInGroup"] = Share(row.FirstInGroup, "count"),
                ["rightValue"] = Share(row.RightValue, "count"),
            };
        }

        return rows;
    }

    private static IEnumerable<(string Kind, Row Row)> Rows(List<Outcome> outcomes) =>
        Mutation.Kinds.Select(kind => (kind, Row.Of(outcomes.FindAll(outcome => outcome.Kind == kind))))
            .Append(("digit+swap", Row.Of(outcomes.FindAll(outcome => outcome.Kind is "digit" or "swapped"))))
            .Append(("all", Row.Of(outcomes)));

    private static string Share((int Count, int Of) part) => part.Of == 0 ? "-" : $"{part.Count}/{part.Of} {part.Count * 100m / part.Of,5:0.0}%";

    private static JsonObject Share((int Count, int Of) part, string name) => new() { [name] = part.Count, ["of"] = part.Of };

    private sealed record Row(int Mutants, (int, int) Noticed, (int, int) Contradicted, (int, int) BeyondSlack, (int, int) GroupFirst, (int, int) FirstAlone, (int, int) FirstInGroup, (int, int) RightValue)
    {
        internal static Row Of(List<Outcome> outcomes)
        {
            var contradicted = outcomes.FindAll(outcome => outcome.IsContradicted);
            return new(
                outcomes.Count,
                Count(outcomes, outcome => outcome.IsNoticed),
                Count(outcomes, outcome => outcome.IsContradicted),
                Count(outcomes.FindAll(outcome => outcome.IsBeyondSlack), outcome => outcome.IsNoticed),
                Count(contradicted, outcome => outcome.IsGroupFirst),
                Count(contradicted.FindAll(outcome => outcome.GroupSize == 1), outcome => outcome.IsFirst),
                Count(contradicted.FindAll(outcome => outcome.GroupSize > 1), outcome => outcome.IsFirst),
                Count(contradicted.FindAll(outcome => outcome.IsGroupFirst), outcome => outcome.IsRightValueProposed));
        }

        private static (int, int) Count(List<Outcome> outcomes, Func<Outcome, bool> holds) => (outcomes.Count(holds), outcomes.Count);
    }
}

internal sealed record Arguments(string File, bool Json, int Seed)
{
    internal static bool TryParse(string[] args, out Arguments arguments, out string? problem)
    {
        arguments = new(Path.Combine(Here(), "shaoxing-commerce-2021.json"), false, 2021);
        problem = null;
        var rest = new Queue<string>(args);
        var file = false;
        while (problem is null && rest.TryDequeue(out var arg))
        {
            switch (arg)
            {
                case "--json":
                    arguments = arguments with { Json = true };
                    break;
                case "--seed" when rest.TryDequeue(out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed):
                    arguments = arguments with { Seed = seed };
                    break;
                case var name when name.Length > 0 && !name.StartsWith('-') && !file:
                    arguments = arguments with { File = name };
                    file = true;
                    break;
                default:
                    problem = $"“{arg}” is not understood. Expected: [FILE.json] [--json] [--seed NUMBER]";
                    break;
            }
        }

        return problem is null;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
