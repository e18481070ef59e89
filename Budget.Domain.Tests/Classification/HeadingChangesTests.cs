using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Figures;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Classification;

/// <summary>Tables of changes: how they are read, and what is wrong with them.</summary>
public class HeadingChangesTests
{
    private const string Header = "kind,fromCode,fromName,toCode,toName,year,weight,weightBack,evidence,source\n";

    [Fact]
    public void KnownChanges_AreThere()
    {
        Assert.Contains(HeadingChanges.Functional.All, change => change is { Kind: HeadingRelation.CodeReused, From.Name: "妇幼保健", To.Name: "计划生育事务" });
        Assert.Contains(HeadingChanges.Economic.All, change => change is { Kind: HeadingRelation.Moved, From.Name: "住房公积金", Year: 2018 });
        Assert.All(HeadingChanges.Functional.All, change => Assert.NotEqual(EvidenceKind.Supplied, change.Evidence));
        Assert.All(HeadingChanges.Functional.All, change => Assert.NotEqual("-", change.Source));
        Assert.All(HeadingChanges.Economic.All, change => Assert.NotEqual("-", change.Source));
    }

    [Fact]
    public void ATable_IsReadAndReplacesWhatIsKnownOfItsHeadings()
    {
        var read = HeadingChanges.ReadEconomic(
            Header + "split,31004,交通工具购置,31013,公务用车购置,2011,3/4,,,\nsplit,31004,交通工具购置,31019,其他交通工具购置,2011,1/4,,attested,a circular\n", "own").Value;

        var changes = HeadingChanges.Economic.With(read);
        var own = changes.All.Where(change => change.From?.Name == "交通工具购置").ToList();
        Assert.Equal([new Rational(3, 4), new Rational(1, 4)], own.Select(change => change.Weight!.Value));
        Assert.Equal([(EvidenceKind.Supplied, "own"), (EvidenceKind.Attested, "a circular")], own.Select(change => (change.Evidence, change.Source)));
        Assert.Equal(HeadingChanges.Economic.All.Count, changes.All.Count);
    }

    [Fact]
    public void EverythingWrongWithATable_IsReportedAtOnce()
    {
        const string rows = """
            vanished,201,甲,202,乙,,,,,
            renamed,2010,甲,201,乙,,,,,
            renamed,201,,201,乙,,,,,
            renamed,,甲,201,乙,,,,,
            renamed,201,甲,201,乙,99,,,,
            split,203,甲,204,乙,,x,,,
            renamed,201,甲,201,乙,,,,hearsay,
            moved,0,甲,201,乙,,,,,
            ,201,甲,201,乙,,,,,
            """;
        Assert.Equal(
            [
                (InputErrorCode.UnknownValue, 2, 1), (InputErrorCode.WrongCode, 3, 9), (InputErrorCode.BlankCell, 4, 9), (InputErrorCode.BlankCell, 5, 10),
                (InputErrorCode.WrongYear, 6, 21), (InputErrorCode.StrayCharacter, 7, 20), (InputErrorCode.UnknownValue, 8, 24),
                (InputErrorCode.WrongCode, 9, 7), (InputErrorCode.BlankCell, 10, 1),
            ],
            Errors(rows));
    }

    [Theory]
    [InlineData("renamed,201,甲,202,乙,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("renamed,201,甲,201,甲支出,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("moved,201,甲,201,乙,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("codeReused,201,甲,202,乙,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("introduced,201,甲,201,乙,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("retired,201,甲,202,乙,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("retired,,,202,乙,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("moved,201,甲,,,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("split,201,甲,202,乙,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("merged,201,甲,202,乙,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("moved,201,甲,202,乙,,,,,\nretired,201,甲,,,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("split,201,甲,202,乙,,,,,\nsplit,201,甲,202,乙支出,,,,,", InputErrorCode.ContradictoryChange)]
    [InlineData("split,201,甲,202,乙,,1/2,,,\nsplit,201,甲,203,丙,,,,,", InputErrorCode.WeightsDoNotAddUp)]
    [InlineData("split,201,甲,202,乙,,1/2,,,\nsplit,201,甲,203,丙,,1/3,,,", InputErrorCode.WeightsDoNotAddUp)]
    [InlineData("merged,201,甲,203,丙,,,1/2,,\nmerged,202,乙,203,丙,,,1/3,,", InputErrorCode.WeightsDoNotAddUp)]
    [InlineData("split,201,甲,202,乙,,3/2,,,\nsplit,201,甲,203,丙,,-1/2,,,", InputErrorCode.OutOfRange)]
    public void AContradictoryTable_SaysWhy(string rows, InputErrorCode code)
    {
        var errors = HeadingChanges.ReadFunctional(Header + rows, "own").Errors;

        Assert.All(errors, error => Assert.Equal(code, error.Code));
        Assert.NotEmpty(errors);
        Assert.Equal(errors.Select(error => (error.Code, error.Line, error.LinePosition)).Distinct().Count(), errors.Count);
        Assert.All(errors, error => Assert.NotEqual(error.Message.English, error.Message.Chinese));
    }

    [Fact]
    public void ASplit_CanGoOnUnderItsOldName() =>
        Assert.True(HeadingChanges.ReadFunctional(Header + "split,201,甲,201,甲,,2/3,,,\nsplit,201,甲,203,丙,,1/3,,,", "own").IsSuccess);

    [Fact]
    public void OneHeading_CanHaveHadSeveralNames() =>
        Assert.True(HeadingChanges.ReadFunctional(Header + "renamed,201,甲,201,丙,,,,,\nrenamed,201,乙,201,丙,,,,,", "own").IsSuccess);

    [Fact]
    public void Contradictions_AreRefused()
    {
        var moved = new HeadingChange<FunctionalCode>
        {
            Kind = HeadingRelation.Moved,
            From = new(FunctionalCode.Parse("201"), "甲"),
            To = new(FunctionalCode.Parse("201"), "乙"),
        };

        var exception = Assert.Throws<ArgumentException>(() => new HeadingChanges<FunctionalCode>([moved]));
        Assert.Contains("moved: 201 甲 → 201 乙", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new HeadingChanges<FunctionalCode>([moved with { Kind = HeadingRelation.Same }]));
        Assert.Throws<ArgumentException>(() => new HeadingChanges<FunctionalCode>([moved with { Kind = (HeadingRelation)99 }]));
        Assert.Throws<ArgumentException>(() => new NamedCode<FunctionalCode>(FunctionalCode.Root, "甲"));
    }

    private static IEnumerable<(InputErrorCode Code, int Line, int Position)> Errors(string rows) =>
        HeadingChanges.ReadFunctional(Header + rows, "own").Errors.Select(error => (error.Code, error.Line!.Value, error.LinePosition!.Value));
}
