using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Samples;

/// <summary>Invented budgets of any size from a seed, consistent in themselves (示例预算): for tests, demonstrations and benchmarks.</summary>
/// <remarks>
/// The same arguments give the same budget on every machine and runtime, within one version of the library. Departments,
/// units, projects and amounts are invented; headings are real ones of the year and stand with funds and economic
/// headings that fit them. Stateless and thread-safe.
/// </remarks>
public static class SampleBudgets
{
    private const int LatestSampleYear = 2025;
    private static readonly string[] Cities = ["青山市", "临江市", "东湖市", "望海市", "云溪市", "长宁县", "平川县", "安和区"];
    private static readonly string[] Bureaus = ["财政局", "商务局", "教育局", "民政局", "水利局", "交通运输局", "文化和旅游局", "农业农村局"];
    private static readonly string[] Projects = ["信息化建设", "业务培训", "专项检查", "设备更新", "宣传推广", "课题研究", "公共服务", "房屋修缮"];

    /// <summary>An exact budget.</summary>
    /// <param name="seed">Any number; another one gives another budget.</param>
    /// <param name="lines">The number of its lines, zero or more.</param>
    /// <param name="year">Its year; 2025 if left out.</param>
    /// <param name="stage">Its stage.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of lines is negative, or the stage is not defined.</exception>
    public static DepartmentBudget Create(long seed, int lines = 100, FiscalYear? year = null, BudgetStage stage = BudgetStage.InitialBudget)
    {
        Guard.InRange(lines, 0, int.MaxValue);
        var random = new SeededSequence(seed);
        var fiscalYear = year ?? new FiscalYear(LatestSampleYear);
        var name = random.Pick(Cities) + random.Pick(Bureaus);
        var units = 1 + random.Below(6);
        var projects = 1 + random.Below(20);
        var headings = new SampleHeadings(fiscalYear.Year, lines);
        var drawn = ImmutableArray.CreateBuilder<ExpenditureLine>(lines);
        for (var i = 0; i < lines; i++)
        {
            drawn.Add(Draw(random, headings, units, projects));
        }

        return new(
            name,
            fiscalYear,
            stage,
            Enumerable.Range(0, units).Select(i => new BudgetaryUnit(i == 0 ? name + "本级" : name + "下属单位" + Number(i))).ToValueList(),
            drawn.MoveToImmutable(),
            Enumerable.Range(1, projects).Select(i => new Project(random.Pick(Projects) + Number(i))).ToValueList());
    }

    /// <summary>The budgets of one department in consecutive years: most lines change, some end, some begin.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="years">The number of years, one or more.</param>
    /// <param name="lines">The number of lines of the first budget, zero or more.</param>
    /// <param name="first">The first year; if left out, such that the last is 2025.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small, or the years leave the range of fiscal years.</exception>
    public static ImmutableArray<DepartmentBudget> CreateYears(long seed, int years, int lines = 100, FiscalYear? first = null)
    {
        Guard.InRange(years, 1, FiscalYear.Latest - FiscalYear.Earliest + 1);
        var year = first ?? new FiscalYear(LatestSampleYear - years + 1);
        var random = new SeededSequence(seed);
        var budgets = ImmutableArray.CreateBuilder<DepartmentBudget>(years);
        budgets.Add(Create(seed, lines, year));
        while (budgets.Count < years)
        {
            var last = budgets[^1];
            var next = last.Year.Next;
            var headings = new SampleHeadings(next.Year, lines);
            var kept = last.Lines.Where(_ => !random.OneIn(12)).Select(line => Change(random, line));
            var begun = Enumerable.Range(0, lines).Where(_ => random.OneIn(12)).Select(_ => Draw(random, headings, last.Units.Count, last.Projects.Count));
            budgets.Add(new(last.Department, next, last.Stage, last.Units, [.. kept, .. begun], last.Projects));
        }

        return budgets.MoveToImmutable();
    }

    /// <summary>A published budget that does not contradict itself, with changes on the year before.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="lines">The number of lines that it is made from: more lines give more figures.</param>
    /// <param name="unit">The unit to print in.</param>
    /// <param name="decimals">The number of decimals.</param>
    /// <param name="convention">Half up or truncation.</param>
    /// <exception cref="ArgumentException">The convention is unknown.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of lines is negative, or another argument is out of range.</exception>
    public static BudgetDisclosure CreateDisclosure(
        long seed,
        int lines = 100,
        AmountUnit unit = AmountUnit.TenThousandYuan,
        int decimals = 2,
        RoundingConvention convention = RoundingConvention.HalfUp)
    {
        var budgets = CreateYears(seed, 2, lines);
        return budgets[1].Disclose(unit, decimals, convention, prior: budgets[0]);
    }

    private static ExpenditureLine Draw(SeededSequence random, SampleHeadings headings, int units, int projects)
    {
        var (function, fund, type, economic) = headings.Pick(random);
        var project = type == ExpenditureType.Project ? 1 + random.Below(projects) : 0;
        return new(DrawAmount(random), fund, function, type, economic, random.Below(units), project);
    }

    /// <summary>From a hundred yuan to a few million, small ones more often; one in three to the fen.</summary>
    private static Money DrawAmount(SeededSequence random)
    {
        var size = 1L << random.Below(16);
        var yuan = 100 * (size + random.Below((int)size));
        return Money.FromFen((100 * yuan) + (random.OneIn(3) ? random.Below(10_000) : 0));
    }

    private static ExpenditureLine Change(SeededSequence random, ExpenditureLine line)
    {
        // A third stays as it is; the others move by up to three tenths either way, in whole yuan.
        var percent = random.OneIn(3) ? 100 : 70 + random.Below(61);
        var amount = Money.FromFen(percent == 100 ? line.Amount.Fen : line.Amount.Fen * percent / 10_000 * 100);
        return new(amount, line.Fund, line.Function, line.Type, line.Economic, line.Unit, line.Project);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
