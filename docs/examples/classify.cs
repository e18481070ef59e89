#:project ../../Budget.Domain/Budget.Domain.csproj

// Finds the heading that a printed text means: of the functional classification, or else of the economic one.
//
//   dotnet run docs/examples/classify.cs -- 2021 "一般公共服务（类）商贸事务（款）行政运行（商贸事务）（项）"
//   dotnet run docs/examples/classify.cs -- 2024 208-05-01 行政单位离退休
//   dotnet run docs/examples/classify.cs -- 2021 城镇职工基本医疗保险缴费
//   dotnet run docs/examples/classify.cs -- 2021 economic 住房公积金
//
// 住房公积金 is a heading of both; without a word, what the money is for goes before what is bought. Exit code: 0 if one
// heading is meant, 1 if none or several, 2 if the arguments are wrong.

using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Periods;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var scheme = args.Length > 1 && args[1] is "functional" or "economic" ? args[1] : null;
var words = args.Skip(scheme is null ? 1 : 2).ToList();
if (words.Count == 0 || !FiscalYear.TryRead(args[0]).TryGet(out var year))
{
    Console.Error.WriteLine("Expected: YEAR [functional|economic] TEXT, such as 2021 \"一般公共服务支出（类）商贸事务（款）行政运行（项）\"");
    return 2;
}

// What a shell takes apart belongs together: 208 05 01.
var text = string.Join(" ", words);
var functional = HeadingCitation.TryRead(text);
var economic = EconomicCitation.TryRead(text);
var (classification, bought) = (FunctionalClassification.ForYear(year), EconomicClassification.ForYear(year));
var match = functional.IsSuccess && scheme != "economic" ? classification.Resolve(functional.Value, year) : null;
var other = economic.IsSuccess && scheme != "functional" ? bought.Resolve(economic.Value, year) : null;
if (match is null && other is null)
{
    Console.Error.WriteLine(scheme == "economic" ? economic.Error : functional.Error);
    return 1;
}

return match is { Candidates.Count: > 0 } || other is null || (match is not null && other.Candidates.Count == 0)
    ? Print(match!, classification, "functional (支出功能分类)")
    : Print(other, bought, "economic (支出经济分类)");

int Print<TCode>(HeadingMatch<TCode> found, ClassificationEdition<TCode> edition, string name)
    where TCode : struct, IClassificationCode<TCode>
{
    Console.WriteLine($"scheme:   {name}, edition {edition.Label}");
    Console.WriteLine($"match:    {found.Kind}");
    foreach (var level in found.Levels.Where(level => level.Kind > MatchKind.Variant && (level.Heading ?? (object?)level.Change) is not null))
    {
        // Which part of the path is not that of the year, and since when.
        var change = level.Change is { } known ? $": {known.From} → {known.To}, {(known.Year is { } since ? $"until {since - 1}" : "year unknown")} ({known.Evidence}, {known.Source})" : string.Empty;
        Console.WriteLine($"because:  at {"类款项"[(level.Heading?.Code ?? level.Change!.From!.Code).Level - 1]}, {level.Name}: {level.Kind}{(level.Heading is { } meant ? $" of {meant.Code} {meant.Name}" : string.Empty)}{change}");
    }

    foreach (var heading in found.Candidates)
    {
        Console.WriteLine($"code:     {heading.Code}{(found.Heading is null ? " (perhaps)" : string.Empty)}");
        Console.WriteLine($"path:     {edition.Format(heading, year)}");
        if (heading.Aliases.Count > 0)
        {
            Console.WriteLine($"also:     {string.Join(", ", heading.Aliases)} ({heading.AliasSource})");
        }

        if (heading.Definition is { } definition)
        {
            Console.WriteLine($"meaning:  {definition} ({heading.DefinitionSource})");
        }

        Console.WriteLine($"evidence: {heading.Evidence}, {heading.Source}");
        Console.WriteLine($"years:    {(heading.Years.Contains(year.Year) ? "attested for" : "not attested for")} {year}; attested: {string.Join(" ", heading.Years)}");
    }

    return found.Heading is null ? 1 : 0;
}
