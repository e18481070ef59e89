#:project ../../Budget.Domain/Budget.Domain.csproj

// Audits a published departmental budget: can all of its numbers be true at once?
//
//   dotnet run docs/examples/audit.cs                        the budget of the Shaoxing Commerce Bureau, 2021
//   dotnet run docs/examples/audit.cs -- FILE.json           any other
//   dotnet run docs/examples/audit.cs -- --lang zh           in Chinese
//   dotnet run docs/examples/audit.cs -- --json              the report, for programs
//   dotnet run docs/examples/audit.cs -- --convention truncation    as a document that cuts digits off; else it is inferred
//
// Exit code: 0 without contradictions, 1 with, 2 if the file cannot be read or the arguments are wrong.

using System.Runtime.CompilerServices;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Trust;
using Budget.Domain.Text;

const int MostSuspects = 5;
const int MostValues = 3;
Console.OutputEncoding = System.Text.Encoding.UTF8;
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
    Console.Error.WriteLine($"{arguments.File}: {arguments.In(read.Error.Message)}");
    return 2;
}

var budget = read.Value;
var report = new Auditor(convention: arguments.Convention).Audit(budget, AuditDepth.Trust);
if (arguments.Json)
{
    Console.Write(BudgetJson.Write(report));
    return report.HasContradictions ? 1 : 0;
}

Say($"Read: {budget.Title}, {report.FigureCount} figures", $"已读取：{budget.Title}，共{report.FigureCount}个数据");
var rounding = report.Rounding;
Say(
    $"Rounding: amounts {rounding.Amounts}, percentages {rounding.Percentages} ({rounding.Basis}); only half up / only truncation explains: "
        + $"pairs {Ratio(rounding.Pairs)}, relations of amounts {Ratio(rounding.AmountRelations)}, with percentages {Ratio(rounding.PercentageRelations)} "
        + "(a figure counts in each of its relations)",
    $"取舍方式：金额{InChinese(rounding.Amounts)}，百分比{InChinese(rounding.Percentages)}（{Reason(rounding.Basis)}）；只有四舍五入／只有截尾才能解释："
        + $"粗细数字对 {Ratio(rounding.Pairs)}，金额关系 {Ratio(rounding.AmountRelations)}，百分比关系 {Ratio(rounding.PercentageRelations)}（一个数据参与几项关系即计几次）");
Console.WriteLine();
foreach (var finding in report.Findings)
{
    var kind = (finding.Kind, finding.Severity) switch
    {
        (FindingKind.Contradiction, _) => Choose("Contradiction", "勾稽不符"),
        (_, Severity.Info) => Choose("Note", "提示"),
        _ => Choose("Diagnostic", "文字问题"),
    };
    var severity = finding.Severity switch
    {
        Severity.Error => Choose("ERROR", "错误"),
        Severity.Warning => Choose("WARNING", "警告"),
        _ => Choose("INFO", "提示"),
    };
    Console.WriteLine($"{kind} · {severity} · {finding.Rule}");
    foreach (var location in finding.Locations)
    {
        Console.WriteLine($"  {Choose("where      ", "位置")} {location}");
    }

    Line(Choose("stated     ", "原文"), finding.Stated);
    Line(Choose("expected   ", "应为"), finding.Expected);
    Line(Choose("difference ", "差额"), finding.Difference);
    Line(Choose("explanation", "成因"), finding.Explanation is { } code ? Choose(code, Cause(code)) : null);
    Console.WriteLine($"  {arguments.In(finding.Message)}");
    Console.WriteLine();
}

var trust = report.Trust!;
foreach (var suspicion in trust.Suspicions)
{
    Console.WriteLine($"{Choose("Suspicion", "疑点")} · {string.Join(", ", suspicion.Contradictions.Select(check => report.Checks[check].Rule))}");
    Console.WriteLine($"  {arguments.In(suspicion.Message)}");
    foreach (var suspect in suspicion.Groups.SelectMany(group => group.Figures).Take(MostSuspects))
    {
        var values = string.Join(", ", suspect.Values.Take(MostValues).Select(value => $"{value.Value} ({value.Slip})"));
        Console.WriteLine($"  {Choose("suspect    ", "可疑")} {suspect.Stated} → {values} {suspect.Location}");
    }

    Console.WriteLine();
}

foreach (var implied in report.Implied)
{
    Say(
        $"Implied: {implied.Quantity.English} = {implied.ToRangeText()}",
        $"推算：{implied.Quantity.Chinese} = {implied.ToRangeText()}");
}

Console.WriteLine();
foreach (var check in report.Checks.Where(check => check.Verdict == Verdict.NotCheckable))
{
    Console.WriteLine($"{Choose("Not checkable", "无法核对")}: {check.Rule}: {arguments.In(check.Note!)}");
}

Console.WriteLine();
foreach (var unguarded in trust.Coverage.Unguarded)
{
    Console.WriteLine($"{Choose("Unguarded", "未受约束")}: {unguarded.Figure} {unguarded.Location}");
}

Console.WriteLine();
Console.WriteLine(trust.Coverage);
Console.WriteLine(report.ToSummary());
return report.HasContradictions ? 1 : 0;

static string InChinese(RoundingConvention convention) => convention switch
{
    RoundingConvention.HalfUp => "四舍五入",
    RoundingConvention.Truncation => "截尾",
    _ => "不一致或未知",
};

static string Reason(RoundingBasis basis) => basis switch
{
    RoundingBasis.Given => "已指定",
    RoundingBasis.Pairs => "据粗细数字对",
    RoundingBasis.MixedPairs => "粗细数字对不一致",
    RoundingBasis.Relations => "据勾稽关系",
    RoundingBasis.Together => "如此各数才能同时成立",
    _ => "按惯例",
};

static string Cause(string code) => code switch
{
    ExplanationCodes.Truncated => "截尾而未四舍五入",
    ExplanationCodes.LargestRemainder => "按最大余数法凑成100%",
    ExplanationCodes.AdjustLargest => "调整最大项凑成100%",
    ExplanationCodes.AdjustLast => "调整最后一项凑成100%",
    ExplanationCodes.ForcedToClose => "凑成100%",
    ExplanationCodes.OtherDenominator => "分母为另一合计",
    ExplanationCodes.OtherScope => "为另一口径的数据",
    ExplanationCodes.Direction => "增减方向有误",
    ExplanationCodes.None => "无已知原因",
    _ => code,
};

string Choose(string english, string chinese) => arguments.In(new(english, chinese));

static string Ratio(RoundingTally tally) => $"{tally.HalfUp}/{tally.Truncation}";

void Say(string english, string chinese) => Console.WriteLine(Choose(english, chinese));

void Line(string label, string? value)
{
    if (value is not null)
    {
        Console.WriteLine($"  {label} {value}");
    }
}

internal sealed record Arguments(string File, bool Json, bool IsChinese, RoundingConvention? Convention)
{
    internal string In(LocalizedText text) => IsChinese ? text.Chinese : text.English;

    internal static bool TryParse(string[] args, out Arguments arguments, out string? problem)
    {
        arguments = new(Path.Combine(Here(), "shaoxing-commerce-2021.json"), false, false, null);
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
                case "--lang" when rest.TryDequeue(out var language) && language is "en" or "zh":
                    arguments = arguments with { IsChinese = language == "zh" };
                    break;
                case "--convention" when rest.TryDequeue(out var name) && Enum.TryParse<RoundingConvention>(name, true, out var convention) && Enum.IsDefined(convention) && !char.IsAsciiDigit(name[0]):
                    arguments = arguments with { Convention = convention };
                    break;
                case var name when name.Length > 0 && !name.StartsWith('-') && !file:
                    arguments = arguments with { File = name };
                    file = true;
                    break;
                default:
                    problem = $"“{arg}” is not understood. Expected: [FILE.json] [--json] [--lang en|zh] [--convention halfUp|truncation|unknown]";
                    break;
            }
        }

        return problem is null;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
