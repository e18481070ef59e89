using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Periods;
using Xunit;

namespace Budget.Domain.Tests.Classification;

/// <summary>Every heading that three real documents print is recognised in the edition of its year, variants apart from errors.</summary>
public class CitedHeadingsTests
{
    [Theory]
    [InlineData(2021, CitedHeadings.Shaoxing2021, 4)]
    [InlineData(2025, CitedHeadings.Putuo2025, 0)]
    [InlineData(2024, CitedHeadings.Putuo2024, 0)]
    public void CitedHeadings_AreRecognised(int year, string list, int errors)
    {
        var cited = list.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 3)).ToList();
        var edition = FunctionalClassification.ForYear(new(year));

        Assert.All(cited, row =>
        {
            var resolution = edition.Resolve(new(row[2].Replace('⏎', '\n')), new FiscalYear(year));

            Assert.Equal((row[0], row[1]), (resolution.Heading?.Code.ToString(), resolution.Kind.ToString()));
        });
        Assert.Equal(errors, cited.Count(row => Enum.Parse<MatchKind>(row[1]) > MatchKind.Variant));
    }
}
