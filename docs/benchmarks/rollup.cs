#:project ../../Budget.Domain/Budget.Domain.csproj

// What it costs to roll up a country: 24 million seeded expenditure lines, by department, a hundred lines each.
//
//   dotnet run -c Release docs/benchmarks/rollup.cs
//   dotnet run -c Release docs/benchmarks/rollup.cs -- --small      1 million lines
//
// Compares the public API with reading the same bytes once and adding the amounts, and, on 1 million lines, with what one
// would write in LINQ over records with string codes and decimal amounts. All of them are run in turn, round after round, in
// one process; a ratio is that of two times of one round, in processor time but for two threads. All results are compared
// with each other first.

using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.RollUps;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var small = args.Contains("--small");
var rounds = 11;
var items = new RollUpAxes { FunctionLevel = 3 };
var cube = new RollUpAxes { FunctionLevel = 3, ByFund = true, ByType = true };
var units = new RollUpAxes { FunctionLevel = 3, ByFund = true, ByType = true, ByUnit = true };

var many = Lines.Generate(small ? 1_000_000 : 24_000_000, shuffled: false);
var shuffled = Lines.Generate(many.Length, shuffled: true);
var few = many[..1_000_000];
var rows = few.Select(line => new Row(line.Function.ToString(), line.Amount.ToDecimal(AmountUnit.Yuan))).ToArray();
Check();

// Until everything that is measured has been compiled in earnest.
for (var i = 0; i < 40; i++)
{
    foreach (var axes in new[] { items, cube, units })
    {
        Levels(RollUp.FromLines(axes, few[..300_000]).Along(items));
        InTwo(axes, few[..10_000]);
        Limit(few);
    }
}

Thread.Sleep(500);
var times = new Times();
for (var round = 0; round < rounds; round++)
{
    Take("limit", many.Length, () => Limit(many));
    Take("items", many.Length, () => RollUp.FromLines(items, many));
    Take("limit-again", many.Length, () => Limit(many));
    Take("cube", many.Length, () => RollUp.FromLines(cube, many));
    Take("limit-shuffled", many.Length, () => Limit(shuffled));
    Take("cube-shuffled", many.Length, () => RollUp.FromLines(cube, shuffled));
    Take("units", many.Length, () => RollUp.FromLines(units, many));
    Take("one-thread", many.Length, () => RollUp.FromLines(cube, many), byTheWall: true);
    Take("two-threads", many.Length, () => InTwo(cube, many), byTheWall: true);
    Take("three-levels-of-1M", few.Length, () => Levels(RollUp.FromLines(items, few)));
    if (round < 5)
    {
        Take("linq-three-passes", rows.Length, () => LinqInThreePasses(rows));
        Take("linq-leaf-first", rows.Length, () => LinqLeafFirst(rows));
        Take("dictionary-of-decimal", rows.Length, () => DictionaryOfDecimal(rows));
    }
}

var rollUp = RollUp.FromLines(cube, many);
var education = new ExpenditureScope { Function = FunctionalCode.Parse("205"), Funds = Fund.GeneralPublicBudget, Type = ExpenditureType.Basic };
const int Queries = 10_000;
Take("query", Queries, () =>
{
    for (var i = 0; i < Queries; i++)
    {
        rollUp.TotalOf(education);
    }

    return rollUp;
});
var before = GC.GetAllocatedBytesForCurrentThread();
GC.KeepAlive(RollUp.FromLines(cube, many));
var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

Console.WriteLine($"{many.Length} lines of {System.Runtime.CompilerServices.Unsafe.SizeOf<ExpenditureLine>()} bytes, {rollUp.Count} cells by function, fund and type");
Console.WriteLine($"allocated: {allocated} bytes, {allocated / (double)many.Length:F3} a line");
Console.WriteLine($"query: {times.Median("query") / 1000:F2} us");
times.Print("a line");
times.Ratio("items/limit", "items", "limit");
times.Ratio("items-by-fund-and-type/limit", "cube", "limit-again");
times.Ratio("shuffled-items-by-fund-and-type/limit", "cube-shuffled", "limit-shuffled");
times.Ratio("one-thread/two-threads", "one-thread", "two-threads");
times.Ratio("linq-three-passes/roll-up", "linq-three-passes", "three-levels-of-1M");
times.Ratio("linq-leaf-first/roll-up", "linq-leaf-first", "three-levels-of-1M");
times.Ratio("dictionary-of-decimal/roll-up", "dictionary-of-decimal", "three-levels-of-1M");

void Take<T>(string name, int operations, Func<T> run, bool byTheWall = false)
{
    // Nobody pays for another's garbage.
    GC.Collect();
    times.Take(name, operations, run, byTheWall: byTheWall);
}

void Check()
{
    var expected = LinqInThreePasses(rows);
    var levels = Levels(RollUp.FromLines(items, few));
    var actual = levels.SelectMany(level => level).ToDictionary(cell => cell.Scope.Function.ToString(), cell => cell.Amount.ToDecimal(AmountUnit.Yuan));
    foreach (var (name, other) in new (string, Dictionary<string, decimal>)[]
        { ("roll-up", actual), ("leaf first", LinqLeafFirst(rows)), ("dictionary", DictionaryOfDecimal(rows)) })
    {
        if (other.Count != expected.Count || other.Any(entry => expected[entry.Key] != entry.Value))
        {
            throw new InvalidOperationException("Another result: " + name);
        }
    }

    if (RollUp.FromLines(cube, many).Total.Fen != Limit(many) || InTwo(cube, many) != RollUp.FromLines(cube, many))
    {
        throw new InvalidOperationException("Another total.");
    }
}

static long Limit(ImmutableArray<ExpenditureLine> lines)
{
    var sum = 0L;
    foreach (ref readonly var line in lines.AsSpan())
    {
        sum = checked(sum + line.Amount.Fen);
    }

    return sum;
}

static RollUp InTwo(RollUpAxes axes, ImmutableArray<ExpenditureLine> lines)
{
    var half = lines.Length / 2;
    var first = Task.Run(() => RollUp.FromLines(axes, lines.AsSpan()[..half]));
    var second = RollUp.FromLines(axes, lines.AsSpan()[half..]);
    return first.Result.Merge(second);
}

// Every category, subcategory and item, as the baselines give them.
static RollUp[] Levels(RollUp items) =>
    [items.Along(new() { FunctionLevel = 1 }), items.Along(new() { FunctionLevel = 2 }), items];

static Dictionary<string, decimal> LinqInThreePasses(Row[] rows) =>
    new[] { 3, 5, 7 }
        .SelectMany(digits => rows.GroupBy(row => row.Function[..digits], (code, group) => (Code: code, Amount: group.Sum(row => row.Amount))))
        .ToDictionary(total => total.Code, total => total.Amount);

static Dictionary<string, decimal> LinqLeafFirst(Row[] rows)
{
    var byItem = rows.GroupBy(row => row.Function).ToDictionary(group => group.Key, group => group.Sum(row => row.Amount));
    var bySubcategory = byItem.GroupBy(entry => entry.Key[..5]).ToDictionary(group => group.Key, group => group.Sum(entry => entry.Value));
    var byCategory = bySubcategory.GroupBy(entry => entry.Key[..3]).ToDictionary(group => group.Key, group => group.Sum(entry => entry.Value));
    return byItem.Concat(bySubcategory).Concat(byCategory).ToDictionary(entry => entry.Key, entry => entry.Value);
}

static Dictionary<string, decimal> DictionaryOfDecimal(Row[] rows)
{
    var totals = new Dictionary<string, decimal>();
    foreach (var row in rows)
    {
        totals[row.Function] = totals.GetValueOrDefault(row.Function) + row.Amount;
    }

    foreach (var digits in new[] { 5, 3 })
    {
        foreach (var (code, amount) in totals.Where(entry => entry.Key.Length == digits + 2).ToList())
        {
            totals[code[..digits]] = totals.GetValueOrDefault(code[..digits]) + amount;
        }
    }

    return totals;
}

internal sealed record Row(string Function, decimal Amount);

/// <summary>Lines as departments have them: a few items of their own category, and pensions, health and housing like everyone.</summary>
internal static class Lines
{
    private const int LinesOfADepartment = 96;

    internal static ImmutableArray<ExpenditureLine> Generate(int count, bool shuffled)
    {
        var random = new Random(20210101);
        var items = FunctionalClassification.About2009.Headings.Where(heading => heading.Code.Level == 3).Select(heading => heading.Code).ToArray();
        var byCategory = items.GroupBy(code => code.AtLevel(1)).Select(group => group.ToArray()).ToArray();
        var lines = new ExpenditureLine[count];
        var own = new FunctionalCode[10];
        for (var i = 0; i < count; i++)
        {
            if (i % LinesOfADepartment == 0)
            {
                var home = byCategory[random.Next(byCategory.Length)];
                for (var k = 0; k < own.Length; k++)
                {
                    own[k] = k < 7 ? home[random.Next(home.Length)] : items[random.Next(items.Length)];
                }
            }

            var fund = random.Next(100) switch { < 85 => Fund.GeneralPublicBudget, < 93 => Fund.GovernmentManagedFunds, < 95 => Fund.StateCapitalOperations, < 97 => Fund.SpecialFiscalAccounts, _ => Fund.OtherFunds };
            lines[i] = new(
                Money.FromFen(random.NextInt64(1, 1_000_000_000)),
                fund,
                shuffled ? items[random.Next(items.Length)] : own[random.Next(own.Length)],
                (ExpenditureType)random.Next(1, 4),
                EconomicCode.From(301 + random.Next(10), 1 + random.Next(12)),
                random.Next(5));
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(lines);
    }
}
