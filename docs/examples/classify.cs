#:project ../../Budget.Domain/Budget.Domain.csproj

// Finds the heading of the functional classification that a printed text means.
//
//   dotnet run docs/examples/classify.cs -- 2021 "一般公共服务（类）商贸事务（款）行政运行（商贸事务）（项）"
//   dotnet run docs/examples/classify.cs -- 2024 2010608
//   dotnet run docs/examples/classify.cs -- 2024 208-05-01 行政单位离退休
//
// Exit code: 0 if one heading is meant, 1 if none or several, 2 if the arguments are wrong.

using Budget.Domain.Classification.Citations;
using Budget.Domain.Classification;
using Budget.Domain.Periods;

Console.OutputEncoding = System.Text.Encoding.UTF8;
if (args.Length < 2 || !FiscalYear.TryRead(args[0]).TryGet(out var year))
{
    Console.Error.WriteLine("Expected: YEAR TEXT, such as 2021 \"一般公共服务（类）商贸事务（款）行政运行（项）\"");
    return 2;
}

// What a shell takes apart belongs together: 208 05 01.
var citation = HeadingCitation.TryRead(string.Join(" ", args.Skip(1)));
if (!citation.IsSuccess)
{
    Console.Error.WriteLine(citation.Error);
    return 1;
}

var edition = FunctionalClassification.ForYear(year);
var resolution = edition.Resolve(citation.Value, year);
Console.WriteLine($"match:    {resolution.Kind}");
foreach (var heading in resolution.Candidates)
{
    Console.WriteLine($"code:     {heading.Code}");
    Console.WriteLine($"path:     {edition.Format(heading.Code)}");
    if (heading.Definition is { } definition)
    {
        Console.WriteLine($"meaning:  {definition} ({heading.DefinitionSource})");
    }

    Console.WriteLine($"evidence: {heading.Evidence}, {heading.Source}");
    Console.WriteLine($"years:    {(heading.Years.Contains(year.Year) ? "attested for" : "not attested for")} {year}; attested: {string.Join(" ", heading.Years)}");
}

return resolution.Heading is null ? 1 : 0;
