#:project ../../Budget.Domain/Budget.Domain.csproj

// Compares two published budgets: what moved, by how much, what cannot be compared, and where one contradicts the other.
//
//   dotnet run docs/examples/compare.cs                              the Putuo Finance Bureau: final account 2024, budget 2025
//   dotnet run docs/examples/compare.cs -- PRIOR.json CURRENT.json   any others
//   dotnet run docs/examples/compare.cs -- --base initialBudget      measured from another stage that the prior document prints
//   dotnet run docs/examples/compare.cs -- --lang zh                 in Chinese
//   dotnet run docs/examples/compare.cs -- --json                    the whole comparison, for programs
//
// Measured from the stage of the prior document; if that is not the stage of the current one, the comparison says so.
// Exit code: 0 if the documents do not contradict each other, 1 if they do, 2 if a file cannot be read or the arguments are wrong.

using System.Runtime.CompilerServices;
using Budget.Domain.Classification;
using Budget.Domain.Comparison;
using Budget.Domain.Json;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

Console.OutputEncoding = System.Text.Encoding.UTF8;
const int Shown = 12;
if (!Arguments.TryParse(args, out var arguments, out var problem))
{
    Console.Error.WriteLine(problem);
    return 2;
}

if (Read(arguments.Prior) is not { } prior || Read(arguments.Current) is not { } current)
{
    return 2;
}

var comparison = DisclosureComparison.AcrossStages(
    prior, arguments.Base ?? prior.Disclosure.Stage, current, current.Disclosure.Stage);
if (arguments.Json)
{
    Console.Write(BudgetJson.Write(comparison));
    return comparison.Reconciliation.HasContradictions ? 1 : 0;
}

Console.WriteLine($"{comparison.CurrentTitle}");
Console.WriteLine($"  {arguments.In(comparison.Basis.ToText())}");
Console.WriteLine($"  {comparison.PriorTitle}: {comparison.PriorConvention}; {comparison.CurrentTitle}: {comparison.CurrentConvention}");
Table(Choose("Totals", "总额"), comparison.Totals());
Table(Choose("Largest movements by functional heading", "变动最大的功能科目"), comparison.ByFunction());
Table(Choose("By type", "按支出类型"), comparison.ByType());
Table(Choose("Largest movements by economic heading", "变动最大的经济科目"), comparison.ByEconomic());

foreach (var reason in comparison.Incomparable.GroupBy(entry => entry.Reason))
{
    Title($"{Choose("Not comparable", "不可比")}: {arguments.In(reason.First().ToText())} ({reason.Count()})");
    foreach (var entry in reason.Take(Shown))
    {
        Console.WriteLine($"  {NameOf(entry.Coordinate)}  [{entry.Location.Pointer}]");
    }

    More(reason.Count());
}

Title(Choose("Findings between the two documents", "两份文本之间的问题"));
foreach (var finding in comparison.Reconciliation.Findings)
{
    Console.WriteLine($"  {finding.Rule}: {arguments.In(finding.Message)}");
    foreach (var location in finding.Locations)
    {
        Console.WriteLine($"    {location}");
    }
}

Console.WriteLine($"  {comparison.Reconciliation.ToSummary()}");
return comparison.Reconciliation.HasContradictions ? 1 : 0;

DisclosureReading? Read(string file)
{
    try
    {
        var read = BudgetJson.ReadDisclosure(File.ReadAllText(file));
        if (read.IsSuccess)
        {
            return new(read.Value);
        }

        Console.Error.WriteLine($"{file}: {arguments.In(read.Error.Message)}");
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(exception.Message);
    }

    return null;
}

void Table(string title, IReadOnlyCollection<PublishedMovement> movements)
{
    if (movements.Count == 0)
    {
        return;
    }

    Title(title);
    foreach (var movement in movements.Take(Shown))
    {
        var share = movement.Share is { } part ? $"; {Choose("contribution", "贡献率")} {arguments.In(part.ToText())}" : string.Empty;
        Console.WriteLine($"  {NameOf(movement.Coordinate)}");
        Console.WriteLine($"    {TextOf(movement.Prior)} → {TextOf(movement.Current)}: {arguments.In(movement.ToText())}{share}");
    }

    More(movements.Count);
}

void More(int count)
{
    if (count > Shown)
    {
        Console.WriteLine($"  {Choose("and", "另有")} {count - Shown} {Choose("more", "项")}");
    }
}

void Title(string title)
{
    Console.WriteLine();
    Console.WriteLine(title);
}

string TextOf(PublishedAmount amount) => amount.Figure?.TextWithUnit ?? "–";

string Choose(string english, string chinese) => arguments.In(new(english, chinese));

string NameOf(Coordinate coordinate)
{
    var name = EconomicCode.TryParse(coordinate.Economic, out var code) ? EconomicClassification.ForYear(coordinate.Year).Find(code)?.Name : null;
    return arguments.In((coordinate with { Economic = name is null ? coordinate.Economic : $"{code} {name}" }).ToText());
}

internal sealed record Arguments(string Prior, string Current, BudgetStage? Base, bool Json, bool IsChinese)
{
    internal string In(LocalizedText text) => IsChinese ? text.Chinese : text.English;

    internal static bool TryParse(string[] args, out Arguments arguments, out string? problem)
    {
        arguments = new(Path.Combine(Here(), "putuo-finance-2024-final-account.json"), Path.Combine(Here(), "putuo-finance-2025-budget.json"), null, false, false);
        problem = null;
        var rest = new Queue<string>(args);
        var files = new List<string>();
        while (problem is null && rest.TryDequeue(out var arg))
        {
            switch (arg)
            {
                case "--json":
                    arguments = arguments with { Json = true };
                    break;
                case "--lang" when rest.TryDequeue(out var language) && language is "en" or "zh":
                    arguments = arguments with { IsChinese = language == "zh" };
                    break;
                case "--base" when rest.TryDequeue(out var name) && Enum.TryParse<BudgetStage>(name, true, out var stage) && Enum.IsDefined(stage) && !char.IsAsciiDigit(name[0]):
                    arguments = arguments with { Base = stage };
                    break;
                case var name when name.Length > 0 && !name.StartsWith('-') && files.Count < 2:
                    files.Add(name);
                    break;
                default:
                    problem = $"“{arg}” is not understood. Expected: [PRIOR.json CURRENT.json] [--base initialBudget|adjustedBudget|outturn] [--lang en|zh] [--json]";
                    break;
            }
        }

        if (files.Count == 2)
        {
            arguments = arguments with { Prior = files[0], Current = files[1] };
        }
        else if (files.Count == 1)
        {
            problem ??= "Two files are needed: PRIOR.json CURRENT.json.";
        }

        return problem is null;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
