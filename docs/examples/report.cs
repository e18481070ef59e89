#:project ../../Budget.Domain/Budget.Domain.csproj

// Writes budgets, their audits and comparisons as Markdown to look at, in English and in Chinese.
//
//   dotnet run docs/examples/report.cs                       the example budgets, into docs/examples/reports
//   dotnet run docs/examples/report.cs -- FOLDER FILE.json…  any others, into a folder
//
// Exit code: 0, or 2 if a file cannot be read.

using System.Runtime.CompilerServices;
using Budget.Domain.Comparison;
using Budget.Domain.Json;
using Budget.Domain.Markdown;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Samples;
using Budget.Domain.Text;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var here = Here();
var folder = args.Length > 0 ? args[0] : Path.Combine(here, "reports");
var files = args.Length > 1 ? args[1..] : Directory.GetFiles(here, "*.json").Order(StringComparer.Ordinal).ToArray();
Directory.CreateDirectory(folder);
foreach (var file in files)
{
    var read = BudgetJson.ReadDisclosure(File.ReadAllText(file));
    if (!read.IsSuccess)
    {
        // Beside the budgets lie other files, such as tables of actual values; of one named by you, you want to know.
        Console.Error.WriteLine($"{file}: {read.Error.Message}");
        if (args.Length > 1)
        {
            return 2;
        }

        continue;
    }

    var name = Path.GetFileNameWithoutExtension(file);
    Write(name, BudgetMarkdown.Render(read.Value));
    Write(name + "-audit", BudgetMarkdown.Render(new Auditor().Audit(read.Value)));
}

if (args.Length <= 1)
{
    // The final account prints the budget of its year beside the outturn, so that the new budget can be measured from either.
    var (prior, current) = (Example("putuo-finance-2024-final-account"), Example("putuo-finance-2025-budget"));
    Write("putuo-finance-2024-to-2025", BudgetMarkdown.Render(DisclosureComparison.AcrossStages(prior, BudgetStage.Outturn, current, BudgetStage.InitialBudget)));
    Write("putuo-finance-2024-to-2025-budgets", BudgetMarkdown.Render(DisclosureComparison.LikeForLike(prior, current)));

    // Exact budgets are an application's own, so these are invented.
    var budgets = SampleBudgets.CreateYears(seed: 6, years: 2, lines: 40);
    Write("sample-2024-to-2025-exact", BudgetMarkdown.Render(BudgetComparison.LikeForLike(budgets[0], budgets[1])));
}

return 0;

DisclosureReading Example(string name) => new(BudgetJson.ReadDisclosure(File.ReadAllText(Path.Combine(here, name + ".json"))).OrThrow());

void Write(string name, LocalizedText page)
{
    File.WriteAllText(Path.Combine(folder, name + ".md"), page.English);
    File.WriteAllText(Path.Combine(folder, name + ".zh-CN.md"), page.Chinese);
    Console.WriteLine(name);
}

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
