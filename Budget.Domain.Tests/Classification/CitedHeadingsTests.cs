using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Classification;

/// <summary>Every heading that three real documents print is recognised in the edition of its year, variants apart from errors.</summary>
public class CitedHeadingsTests
{
    public static TheoryData<int> Years { get; } = [2021, 2024, 2025];

    [Theory]
    [InlineData(2021, CitedHeadings.Shaoxing2021, 4)]
    [InlineData(2025, CitedHeadings.Putuo2025, 0)]
    [InlineData(2024, CitedHeadings.Putuo2024, 0)]
    public void CitedHeadings_AreRecognised(int year, string list, int errors)
    {
        var cited = Read(list);

        Assert.All(cited, row => Assert.Equal((row.Code, row.Kind), Functional(year, row.Text)));
        Assert.Equal(errors, cited.Count(row => row.Kind > MatchKind.Variant));
    }

    [Theory]
    [InlineData(2021, CitedEconomicHeadings.Shaoxing2021, 1)]
    [InlineData(2025, CitedEconomicHeadings.Putuo2025, 0)]
    [InlineData(2024, CitedEconomicHeadings.Putuo2024, 0)]
    public void CitedEconomicHeadings_AreRecognised(int year, string list, int variants)
    {
        var cited = Read(list);

        Assert.All(cited, row => Assert.Equal((row.Code, row.Kind), Economic(year, row.Text)));
        Assert.Equal((variants, 0), (cited.Count(row => row.Kind == MatchKind.Variant), cited.Count(row => row.Kind > MatchKind.Variant)));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void EveryHeadingOfTheDocumentsAsRead_IsInTheLists(int year)
    {
        var (document, functional, economic) = year switch
        {
            2021 => (Document.AsPrinted, CitedHeadings.Shaoxing2021, CitedEconomicHeadings.Shaoxing2021),
            2024 => (Document.FinalAccount, CitedHeadings.Putuo2024, CitedEconomicHeadings.Putuo2024),
            _ => (Document.Budget, CitedHeadings.Putuo2025, CitedEconomicHeadings.Putuo2025),
        };
        var headings = FactSet.FromDisclosure(document).Headings.Select(heading => heading.Resolution.Citation.Text)
            .Concat(document.Glossary?.Entries.Select(entry => entry.Heading?.Text).OfType<string>() ?? []);

        Assert.All(headings, text => Assert.Contains(Functional(year, text), Read(functional).Select(row => ((string?)row.Code, row.Kind))));
        Assert.All(EconomicHeadings(document), text => Assert.Contains(Economic(year, text), Read(economic).Select(row => ((string?)row.Code, row.Kind))));
    }

    private static IEnumerable<string> EconomicHeadings(BudgetDisclosure document) =>
        document.Tables.SelectMany(table => table.Columns.Concat(table.Rows.Select(row => row.Head)))
            .Where(head => head.Economic is not null).Select(head => head.Economic + " " + head.Name)
            .Concat(new[] { document.BasicExpenditure?.Personnel, document.BasicExpenditure?.DailyOperating }
                .OfType<EconomicGroup>().SelectMany(group => group.Items).Select(item => item.Name));

    private static List<(string Code, MatchKind Kind, string Text)> Read(string list) =>
        [.. list.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 3))
            .Select(row => (row[0], Enum.Parse<MatchKind>(row[1]), row[2].Replace('⏎', '\n')))];

    private static (string? Code, MatchKind Kind) Functional(int year, string text) =>
        FunctionalClassification.ForYear(new(year)).Resolve(new(text), new FiscalYear(year)) is var match ? (match.Heading?.Code.ToString(), match.Kind) : default;

    private static (string? Code, MatchKind Kind) Economic(int year, string text) =>
        EconomicClassification.ForYear(new(year)).Resolve(new(text), new FiscalYear(year), ExpenditureType.Basic) is var match ? (match.Heading?.Code.ToString(), match.Kind) : default;
}
