using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Classification;

/// <summary>The editions: what they hold, how they are looked up, and how one's own table is read.</summary>
public class FunctionalClassificationTests
{
    private static readonly FunctionalClassification Edition = FunctionalClassification.Attested;

    [Fact]
    public void Editions_HoldTheirTables()
    {
        Assert.Equal((30, 128), (Edition.ChildrenOf(FunctionalCode.Root).Count(), Edition.Headings.Length));
        Assert.Equal(
            (20, 206, 1314),
            (Level(1), Level(2), Level(3)));

        static int Level(int level) => FunctionalClassification.About2009.Headings.Count(heading => heading.Code.Level == level);
    }

    [Fact]
    public void EveryHeading_StandsInExactlyOneParentAndIsFoundThere() =>
        Assert.All(new[] { Edition, FunctionalClassification.About2009 }, edition => Assert.All(edition.Headings, heading =>
        {
            Assert.Same(heading, Assert.Single(edition.ChildrenOf(heading.Code.Parent), child => child.Code == heading.Code));
            Assert.Same(heading, edition.Find(heading.Code));
            Assert.Contains(heading, edition.FindByName(heading.Name));
            Assert.Equal(heading.Code.Level - 1, edition.AncestorsOf(heading.Code).Count());
        }));

    [Fact]
    public void Headings_StandDepthFirst() =>
        Assert.All(new[] { Edition, FunctionalClassification.About2009 }, edition =>
            Assert.Equal(Walk(edition, FunctionalCode.Root), edition.Headings.Select(heading => heading.Code)));

    [Fact]
    public void Categories_HaveEnglishNames() =>
        Assert.All(
            Edition.ChildrenOf(default).Concat(FunctionalClassification.About2009.ChildrenOf(default)).Select(heading => heading.EnglishName)
                .Concat(EconomicClassification.Attested.ChildrenOf(default).Concat(EconomicClassification.About2007.ChildrenOf(default)).Select(heading => heading.EnglishName)),
            name => Assert.Matches("^[A-Z][A-Za-z, -]+$", name));

    [Fact]
    public void Headings_KnowTheirFundsYearsAndEvidence()
    {
        var heading = Edition.Find(FunctionalCode.Parse("22904"))!;

        Assert.Equal(
            ("其他政府性基金及对应专项债务收入安排的支出", (FundScope)Fund.GovernmentManagedFunds, EvidenceKind.Attested),
            (heading.Name, heading.Funds, heading.Evidence));
        Assert.Equal([2021], heading.Years);
        Assert.Equal(2024, Edition.Find(FunctionalCode.Parse("20139"))!.From);
        Assert.Equal(EvidenceKind.CommonKnowledge, Edition.Find(FunctionalCode.Parse("202"))!.Evidence);
    }

    [Fact]
    public void Definitions_AreThoseOfAPublishedGlossary_WithTheirSource()
    {
        var defined = Edition.Headings.Where(heading => heading.Definition is not null).ToList();
        var printed = Document.AsPrinted.Glossary!.Entries.Where(entry => entry.Heading is not null)
            .ToDictionary(entry => Edition.Resolve(entry.Heading!, new(2021)).Heading!.Code, entry => entry.Definition);

        // All but one, which leaves out what the heading is used for as well.
        Assert.Equal(printed.Count - 1, defined.Count);
        Assert.All(defined, heading => Assert.Equal((printed[heading.Code], "绍兴市商务局 2021 预算，名词解释"), (heading.Definition, heading.DefinitionSource)));
        Assert.All(Edition.Headings.Except(defined), heading => Assert.Null(heading.DefinitionSource));
    }

    [Theory]
    [InlineData(2009, "基本公共管理与服务")]
    [InlineData(2021, "一般公共服务支出")]
    [InlineData(2025, "一般公共服务支出")]
    public void ForYear_IsTheBestGuess(int year, string name) =>
        Assert.Equal(name, FunctionalClassification.ForYear(new(year)).Find(FunctionalCode.Parse("201"))!.Name);

    [Fact]
    public void EconomicEditions_AreReadLikewise()
    {
        Assert.Equal("公务接待费", EconomicClassification.ForYear(new FiscalYear(2021)).Find(EconomicCode.Parse("30217"))!.Name);
        Assert.Equal("住房公积金", EconomicClassification.ForYear(new FiscalYear(2010)).Find(EconomicCode.Parse("30311"))!.Name);
        Assert.Equal("代缴社会保险费", EconomicClassification.Attested.Find(EconomicCode.Parse("30311"))!.Name);
    }

    [Fact]
    public void OnesOwnTable_HasTheSamePowers()
    {
        var table = "name,code,level,fund,definition\n一般公共服务支出,201,类,all,\n\"商贸事务\",20113,款,generalPublicBudget,\"反映商贸, 含“对外”\"\n行政运行,2011301,项,generalPublicBudget,\n";
        var edition = FunctionalClassification.Read(table, "2021年政府收支分类科目").Value;

        Assert.Equal(("反映商贸, 含“对外”", "2021年政府收支分类科目"), (edition.Find(FunctionalCode.Parse("20113"))!.Definition, edition.Find(FunctionalCode.Parse("20113"))!.DefinitionSource));
        Assert.Equal("2011301", edition.FindByName("行政运行（商贸事务）", FunctionalCode.Parse("20113"))!.Code.ToString());
        Assert.Equal((EvidenceKind.Supplied, "2021年政府收支分类科目"), (edition.Headings[0].Evidence, edition.Headings[0].Source));
    }

    [Theory]
    [InlineData("201,一般公共服务支出,类\n20113,商贸事务,项\n20113,商贸事务,款\n2080501,行政单位离退休,款\n2010,错,类\n205,,类\n", "LevelMismatch 3:12, DuplicateCode 4:1, OrphanCode 5:1, LevelMismatch 5:17, WrongCode 6:1, BlankCell 7:1")]
    [InlineData("201,,类\n20113,商贸事务,款\n", "BlankCell 2:1")]
    [InlineData("201,甲,类\n20113,商贸事务,项\n2011301,丙,项\n2011302,丁,项\n", "LevelMismatch 3:12")]
    [InlineData("20113,商贸事务,款\n20113,商贸事务,款\n20113,,x\n", "OrphanCode 2:1, DuplicateCode 3:1, DuplicateCode 4:1, BlankCell 4:1, LevelMismatch 4:8")]
    public void EverythingWrongWithATable_IsReportedAtOnce(string rows, string errors)
    {
        var result = FunctionalClassification.Read("code,name,level\n" + rows, "表");

        Assert.False(result.IsSuccess);
        Assert.Equal(errors, string.Join(", ", result.Errors.Select(error => $"{error.Code} {error.Line}:{error.LinePosition}")));
    }

    [Theory]
    [InlineData("一般公共服务支出（类）")]
    [InlineData("人大，政协")]
    [InlineData("12345")]
    [InlineData("一般公共服务（支出")]
    public void ANameThatCannotBePrintedAsAHeading_IsReported(string name)
    {
        var error = Assert.Single(FunctionalClassification.Read($"code,name\n201,{name}\n", "表").Errors);

        Assert.Equal((InputErrorCode.StrayCharacter, name, 2, 5), (error.Code, error.Found, error.Line, error.LinePosition));
    }

    [Fact]
    public void TwoHeadingsOfOneNameBelowOneParent_AreToldApartBySpellingOrNotAtAll()
    {
        var edition = FunctionalClassification.Read("code,name\n201,甲\n20101,乙事务\n20102,乙事务支出\n2010201,丑\n20103,丙\n20104,丙\n", "表").Value;

        Assert.Equal(
            ["20101", "20102", "2010201", null],
            new[] { "甲（类）乙事务（款）", "甲（类）乙事务支出（款）", "甲（类）乙事务支出（款）丑（项）", "甲（类）丙（款）" }
                .Select(text => edition.Resolve(new(text), new(2030)).Heading?.Code.ToString()));
        Assert.Equal(["20103", "20104"], edition.Resolve(new("甲（类）丙（款）"), new(2030)).Candidates.Select(heading => heading.Code.ToString()));
        Assert.Equal("20102", edition.FindByName("乙事务 支出", FunctionalCode.Parse("201"))?.Code.ToString());
        Assert.Null(edition.FindByName("丙", FunctionalCode.Parse("201")));
    }

    [Theory]
    [InlineData("", InputErrorCode.MissingColumn, "lacks the column “code”. A table needs at least: code, name")]
    [InlineData("code\n201\n", InputErrorCode.MissingColumn, "lacks the column “name”")]
    [InlineData("code,name,colour\n", InputErrorCode.UnknownColumn, "no column called “colour”")]
    [InlineData("code,name,code\n", InputErrorCode.DuplicateColumn, "“code” stands twice in the header, first at position 1")]
    [InlineData("code;name\n201;甲\n", InputErrorCode.WrongDelimiter, "separated by “;”. Expected commas, as in code,name")]
    [InlineData("code\tname\n201\t甲\n", InputErrorCode.WrongDelimiter, "separated by “\\t”")]
    [InlineData("code,name\n201,\"甲\n", InputErrorCode.StrayCharacter, "\"…\"")]
    [InlineData("code,name\n201,\n", InputErrorCode.BlankCell, "document (line 2, position 1): The cell of the column name is blank.")]
    [InlineData("code,name,from\n201,甲,x1\n", InputErrorCode.WrongYear, "“x1” is no year")]
    [InlineData("code,name,years\n201,甲,2020 21\n", InputErrorCode.WrongYear, "“21” is no year")]
    [InlineData("code,name\n201,甲,乙\n", InputErrorCode.SurplusCell, "“乙” stands beyond the last column. The header has 2 columns")]
    [InlineData("code,name,formerUntil\n201,甲,2019\n", InputErrorCode.BlankCell, "column formerName is blank")]
    [InlineData("code,name,from,until\n201,甲,2020,2019\n", InputErrorCode.EndBeforeStart, "“2019” lies before the first year. Expected 2020 or later")]
    public void AWrongTable_SaysWhy(string table, InputErrorCode code, string message)
    {
        var error = Assert.Single(FunctionalClassification.Read(table, "表").Errors.Take(table.Length == 0 ? 1 : int.MaxValue));

        Assert.Equal(code, error.Code);
        Assert.Contains(message, error.Message.English, StringComparison.Ordinal);
        Assert.NotNull(error.Line);
        Assert.NotEqual(error.Message.English, error.Message.Chinese);
    }

    [Fact]
    public void AWrongHeader_HidesNoRow() => Assert.Equal(
        [InputErrorCode.UnknownColumn, InputErrorCode.WrongCode],
        FunctionalClassification.Read("code,name,colour\n2010,甲,red\n", "表").Errors.Select(error => error.Code));

    [Fact]
    public void AFormerName_NeedsNoYear()
    {
        var edition = FunctionalClassification.Read("code,name,formerName,from,until\n201,甲,乙,2020,2020\n", "表").Value;

        Assert.Equal(new FormerName("乙", null), edition.Headings[0].Former);
        Assert.Equal(HeadingRelation.Renamed, edition.Resolve(new("乙（类）"), new(2020)).Levels[0].Change?.Kind);
    }

    private static IEnumerable<FunctionalCode> Walk(FunctionalClassification edition, FunctionalCode code) =>
        edition.ChildrenOf(code).SelectMany(child => Walk(edition, child.Code).Prepend(child.Code));
}
