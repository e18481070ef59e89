#:project ../../Budget.Domain/Budget.Domain.csproj

// Scores the projects of the Shaoxing Commerce Bureau against their performance targets for 2021.
// THE ACTUAL VALUES ARE INVENTED: they stand in shaoxing-commerce-2021-actuals.json, and show what scoring does.
//
//   dotnet run docs/examples/score.cs                          every project with its score, and the worst indicators
//   dotnet run docs/examples/score.cs -- 商务发展调研及课题      one project with all its indicators
//
// Exit code: 0, or 2 if there is no such project.

using System.Globalization;
using System.Runtime.CompilerServices;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Performance.Scoring;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var budget = BudgetJson.ReadDisclosure(File.ReadAllText(Example("shaoxing-commerce-2021.json"))).OrThrow();
var actuals = BudgetJson.ReadActuals(File.ReadAllText(Example("shaoxing-commerce-2021-actuals.json"))).OrThrow();
var evaluation = PerformanceEvaluation.Of(budget, actuals);
var wanted = evaluation.Projects.Where(project => args.Length == 0 || project.Project.Name == args[0]).ToList();
if (wanted.Count == 0)
{
    Console.Error.WriteLine($"There is no project called “{args[0]}”. Expected one of: {string.Join(", ", evaluation.Projects.Select(project => project.Project.Name))}");
    return 2;
}

Console.WriteLine(actuals.Note);
foreach (var (name, indicator, reason) in evaluation.Unplaced)
{
    Console.WriteLine($"The table has no place for {name}{(indicator is null ? string.Empty : ", " + indicator)}: {reason.ToText().English}.");
}

foreach (var project in wanted)
{
    var (score, own) = (project.Score, project.SelfEvaluation);

    Console.WriteLine();
    Console.WriteLine(project.Project.Name);
    foreach (var indicator in score.Indicators.Where(indicator => args.Length > 0 || indicator is not { Attainment: { IsAttained: true, IsFarExceeded: false }, Gap: null }))
    {
        Console.WriteLine($"  {indicator.Result.Indicator.Name}: {indicator.Result.Indicator.Target}, actual {Show(indicator.Result.Actual)}: {Explain(indicator)}");
    }

    Console.WriteLine($"  by weights       {Range(score)} of {Show(score.Weight)}, grade {Name(score.Grade)}");
    Console.WriteLine($"  self-evaluation  {Show(own.Score)} of 100, grade {Name(own.Grade)}; budget execution {Percent(own.Execution)}");
}

return 0;

static string Explain(IndicatorScore indicator) => indicator.Attainment is not { } attainment
    ? "no score: " + indicator.Gap!.Value.ToText().English
    : (attainment.IsAttained ? "attained" : "not attained")
        + (attainment.IsFarExceeded ? ", far exceeded: was the target too low?" : string.Empty)
        + (indicator.Score is { } score ? $", {Show(score)} of {Show(indicator.Weight)}" : ", no weight");

static string Range(ProjectScore score) => score.IsComplete ? Show(score.Score) : Show(score.Score) + " to " + Show(score.HighestScore);

static string Name(Grade? grade) => grade?.ToText() is { } text ? $"{text.English} ({text.Chinese})" : "open";

static string Percent(Rational? share) => share is null ? "unknown" : Show(share * 100) + "%";

// Rounded only here, where it is shown.
static string Show(object? value) => value switch
{
    null => "-",
    Rational number => number.Round(2, RoundingConvention.HalfUp).ToString("0.##", CultureInfo.InvariantCulture),
    QuantitativeActual actual => Show(actual.Value),
    QualitativeActual actual => Percent(actual.Share),
    _ => value.ToString()!,
};

static string Example(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
