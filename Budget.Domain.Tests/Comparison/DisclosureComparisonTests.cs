using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Comparison;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Markdown;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using FsCheck.Fluent;
using Xunit;
using Interval = Budget.Domain.Figures.Interval;

namespace Budget.Domain.Tests.Comparison;

public class DisclosureComparisonTests
{
    private static readonly Location Here = new("/x", "节");

    [Theory]
    [InlineData("12.70万元", "9.70万元", "fell, by 23.5 % to 23.7 %", "减少，降幅为23.5%至23.7%")]
    [InlineData("2993.92万元", "3121.42万元", "rose, by 4.2 % to 4.3 %", "增加，增幅为4.2%至4.3%")]
    [InlineData("100.00元", "150.00元", "rose, by 50.0 %", "增加，增幅为50.0%")]
    [InlineData("100.00元", "100.00元", "did not change", "持平")]
    [InlineData("0.95万元", "0.95万元", "the same as printed; between -1.1 % and 1.1 % can be hidden by rounding", "印出的数相同，取舍可能掩盖-1.1%至1.1%之间的变动")]
    [InlineData("10.00万元", "10万元", "the same as printed; between -5.1 % and 5.1 % can be hidden by rounding", "印出的数相同，取舍可能掩盖-5.1%至5.1%之间的变动")]
    [InlineData("10万元", "10.2万元", "rose or fell, cannot be said: between -3.4 % and 7.9 %", "增减无法断定，变动在-3.4%至7.9%之间")]
    [InlineData("10.4万元", "10.5万元", "did not fall; rose by at most 2.0 %", "未减少，至多增加2.0%")]
    [InlineData("10.5万元", "10.4万元", "did not rise; fell by at most 1.9 %", "未增加，至多减少1.9%")]
    [InlineData("0.00元", "5.00元", "rose, by 5.00元; no rate (undefined: the base is zero)", "增加5.00元；无法计算：基数为零")]
    [InlineData("0.00万元", "5.00万元", "rose, by 4.99万元 to 5.005万元; perhaps no rate (undefined: the base is zero, or no more than rounding hides)", "增加4.99万元至5.005万元；可能无法计算：基数为零")]
    [InlineData("0万元", "0万元", "the same as printed; between -0.5万元 and 0.5万元 can be hidden by rounding", "印出的数相同，取舍可能掩盖-0.5万元至0.5万元之间的变动")]
    [InlineData("3辆", "2辆", "fell, by 33.3 % to 33.4 %", "减少，降幅为33.3%至33.4%")]
    [InlineData("0辆", "2辆", "rose, by 2辆; no rate (undefined: the base is zero)", "增加2辆；无法计算：基数为零")]
    [InlineData("-5.00元", "5.00元", "rose, by 10.00元; no rate (undefined: the base is negative)", "增加10.00元；无法计算：基数为负")]
    public void ToText_SaysWhatCanBeSaid(string prior, string current, string english, string chinese) =>
        Assert.Equal(new LocalizedText(english, chinese), Of(prior, current).ToText());

    [Fact]
    public void ToText_WithMoreDecimals_IsSharper()
    {
        Assert.Equal("rose, by 4.2582 % to 4.2590 %", Of("2993.92万元", "3121.42万元").ToText(4).English);
        Assert.Equal("rose, by 4 % to 5 %", Of("2993.92万元", "3121.42万元").ToText(0).English);
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => Of("1元", "2元").ToText(11));
    }

    [Fact]
    public void ToText_OfWhatIsNotListed_SaysSo()
    {
        var (left, right) = (new PublishedAmount(null, Interval.Between(0, 50), Here), Published("5.00万元"));

        Assert.Equal(new("newly listed, with 5.00万元", "新增，5.00万元"), new PublishedMovement(Anything, left, right).ToText());
        Assert.Equal(new("no longer listed; it had 5.00万元", "不再列示，原为5.00万元"), new PublishedMovement(Anything, right, left).ToText());
    }

    [Fact]
    public void TwoDepartments_AreNoChangeOfOne()
    {
        var comparison = DisclosureComparison.LikeForLike(Of("某市财政局"), Of("某市商务局"));

        Assert.False(comparison.Basis.IsOfOneDepartment);
        Assert.Contains("These are two departments", comparison.Basis.ToString(), StringComparison.Ordinal);
        Assert.Contains("两个不同部门", BudgetMarkdown.Render(comparison).Chinese, StringComparison.Ordinal);
        Assert.False(BudgetJson.ReadComparison(BudgetJson.Write(comparison)).OrThrow().Basis.IsOfOneDepartment);
        Assert.True(DisclosureComparison.LikeForLike(Of("某市财政局"), Of("某市财政局")).Basis.IsOfOneDepartment);

        static DisclosureReading Of(string department) => new(new BudgetDisclosure { Title = department + "2024年部门预算", Department = department, FiscalYear = new(2024) });
    }

    [Fact]
    public void AMovement_OfNothingOrOfDifferentKinds_Throws()
    {
        var absent = new PublishedAmount(null, Interval.Point(0), Here);

        Assert.Throws<ArgumentException>("current", () => new PublishedMovement(Anything, absent, absent));
        Assert.Throws<ArgumentException>("current", () => Of("5.00元", "5辆"));
    }

    [Fact]
    public void LikeForLike_TakesTheStageOfTheCurrentDocument()
    {
        var comparison = DisclosureComparison.LikeForLike(new(Outturn(2024, 90)), new(Document(2025, BudgetStage.InitialBudget, 110)));

        Assert.True(comparison.Basis.IsLikeForLike);
        Assert.Empty(comparison.Movements);
        Assert.Contains(comparison.Incomparable, entry => entry.Reason == NotComparableReason.NotPrintedBefore && entry.Location.Document is null);
    }

    [Fact]
    public void OneStageOfOneYear_IsNotComparedWithItself()
    {
        var comparison = DisclosureComparison.LikeForLike(new(Document(2024, BudgetStage.InitialBudget, 100)), new(Outturn(2024, 90)));

        Assert.Empty(comparison.Movements);
        Assert.Contains(comparison.Incomparable, entry => entry.Reason == NotComparableReason.NotPrintedBefore && entry.Location.Document is null);
    }

    [Fact]
    public void ARevision_IsComparedWithWhatItRevises()
    {
        var first = Budget(2025, BudgetStage.InitialBudget, Line("2010601", 100));
        var second = Budget(2025, BudgetStage.InitialBudget, Line("2010601", 100), Line("2160699", 700));

        var comparison = DisclosureComparison.LikeForLike(Print(first), Print(second));

        Assert.Equal(
            ["2160699: newly listed, with 700.00万元; 99.9 % to 100.1 %", "2010601: the same as printed; between -0.1 % and 0.1 % can be hidden by rounding; -0.1 % to 0.1 %"],
            comparison.ByFunction().Select(row => $"{row.Coordinate.Function.Code}: {row.ToText().English}; {row.Share!.ToText().English}"));
        Assert.All(comparison.Movements, movement => Assert.NotNull(movement.Prior.Location.Document));
    }

    [Fact]
    public void OfTwoDepartments_NothingIsBorrowedAndNothingHeldAgainstTheOther()
    {
        var stranger = Document(2024, BudgetStage.InitialBudget, 100) with { Department = "甲局", Overview = null };
        var current = Budget(2025, BudgetStage.InitialBudget, Line("2010601", 700)).Disclose(
            AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp, 1, Budget(2024, BudgetStage.InitialBudget, Line("2010601", 600)));

        var comparison = DisclosureComparison.LikeForLike(new(stranger), new(current));

        Assert.All(comparison.Movements, movement => Assert.NotNull(movement.Prior.Location.Document));
        Assert.Empty(comparison.Reconciliation.Checks);
        var finding = Assert.Single(comparison.Reconciliation.Findings);
        Assert.Equal((FindingKind.Diagnostic, Severity.Warning, "某局", "甲局"), (finding.Kind, finding.Severity, finding.Stated, finding.Expected));
        Assert.False(comparison.Reconciliation.HasContradictions);
        Assert.False(new Auditor().Audit(current, new DisclosureReading(stranger)).HasContradictions);
    }

    [Fact]
    public void ACodeThatMeansAnotherHeading_IsNotCompared()
    {
        var prior = Budget(2016, BudgetStage.InitialBudget, Item("30311", 80), Item("30101", 100));
        var current = Budget(2019, BudgetStage.InitialBudget, Item("30311", 1), Item("30113", 90), Item("30101", 110));

        var comparison = DisclosureComparison.LikeForLike(Print(prior), Print(current));

        Assert.Equal(
            ["30113 HeadingChanged", "30311 CodeReused"],
            comparison.Incomparable.Where(entry => entry.Coordinate.Economic is { Length: 5 }).Select(entry => $"{entry.Coordinate.Economic} {entry.Reason}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["30101"], comparison.Movements.Select(movement => movement.Coordinate.Economic).Where(code => code is { Length: 5 }).Distinct());

        static ExpenditureLine Item(string economic, decimal tenThousands) => new(
            Money.From(tenThousands, AmountUnit.TenThousandYuan), Fund.GeneralPublicBudget, FunctionalCode.Parse("2010601"), ExpenditureType.Personnel, EconomicCode.Parse(economic));
    }

    [Fact]
    public void AHeadingThatCameUnderACodeInBetween_IsNotWhatWasThere()
    {
        var prior = Budget(2012, BudgetStage.InitialBudget, Line("2100701", 30), Line("2010601", 10));
        var current = Budget(2020, BudgetStage.InitialBudget, Line("2100716", 50), Line("2010601", 12));

        var (there, back) = (DisclosureComparison.LikeForLike(Print(prior), Print(current)), DisclosureComparison.LikeForLike(Print(current), Print(prior)));

        foreach (var comparison in new[] { there, back })
        {
            Assert.Equal(
                ["21007 CodeReused", "2100701 HeadingChanged", "2100716 HeadingChanged"],
                comparison.Incomparable.Where(entry => entry.Coordinate.Function.Level > 0).Select(entry => $"{entry.Coordinate.Function.Code} {entry.Reason}").Distinct().Order(StringComparer.Ordinal));
            Assert.Contains(comparison.Movements, movement => movement.Coordinate.Function.Code == FunctionalCode.Parse("2010601"));
        }

        // The change is older than either document.
        Assert.DoesNotContain(DisclosureComparison.LikeForLike(Print(current), Print(Budget(2021, BudgetStage.InitialBudget, Line("2100716", 60)))).Incomparable, entry =>
            entry.Reason is NotComparableReason.CodeReused or NotComparableReason.HeadingChanged);
    }

    [Fact]
    public void AShareThatMayBeUndefined_SaysWhy() => Assert.Equal(
        new("cannot be said (undefined: the total has not changed, or by no more than rounding hides)", "无法断定（可能无法计算：总额无变化）"),
        new RateRange(Interval.Everything, UndefinedReason.NoTotalChange).ToText());

    [Fact]
    public void APriorFigure_IsThatOfThePriorDocument_WhereTheCurrentOneStatesAnother()
    {
        var current = Budget(2025, BudgetStage.InitialBudget, Line("2010601", 110)).Disclose(
            AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp, 1, Budget(2024, BudgetStage.InitialBudget, Line("2010601", 100)));

        var comparison = DisclosureComparison.LikeForLike(new(Document(2024, BudgetStage.InitialBudget, 90)), new(current));

        Assert.All(comparison.Movements.Where(movement => movement.Prior.Figure is { Value: not 0 }), movement => Assert.Equal("90.00", movement.Prior.Figure!.Text[..5]));
        Assert.True(comparison.Reconciliation.HasContradictions);
    }

    [Fact]
    public void AcrossStages_ComparesWhatIsAskedForAndSaysSo()
    {
        var comparison = DisclosureComparison.AcrossStages(
            new(Outturn(2024, 90)), BudgetStage.Outturn, new(Document(2025, BudgetStage.InitialBudget, 110)), BudgetStage.InitialBudget);

        Assert.False(comparison.Basis.IsLikeForLike);
        Assert.Contains("different stages", comparison.Basis.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(comparison.Movements);
        Assert.All(comparison.Movements.Where(movement => movement.Current.Figure is { Value: > 0 }), movement =>
            Assert.Equal(KnownDirection.Increase, movement.Direction));
    }

    [Fact]
    public void APriorFigure_ThatOnlyTheCurrentDocumentStates_Serves()
    {
        var bare = Outturn(2024, 90) with { GeneralPublicBudget = null };
        var current = Budget(2025, BudgetStage.InitialBudget, Line("2010601", 110)).Disclose(
            AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp, 1, Budget(2024, BudgetStage.InitialBudget, Line("2010601", 100)));

        var scale = Assert.Single(
            DisclosureComparison.LikeForLike(new(bare), new(current)).Movements,
            movement => movement.Prior.Location.Pointer == "/generalPublicBudget/scale/change/prior");

        Assert.Equal(("100.00万元", null), (scale.Prior.Figure!.Text, scale.Prior.Location.Document));
    }

    [Fact]
    public void HeadingsThatCameAndWent_AreBoundedByTheirLists()
    {
        var prior = Budget(2024, BudgetStage.InitialBudget, Line("2010601", 100), Line("2010602", 30));
        var current = Budget(2025, BudgetStage.InitialBudget, Line("2010601", 100), Line("2080501", 7));

        var comparison = DisclosureComparison.LikeForLike(Print(prior), Print(current));
        var items = comparison.Movements.Where(movement => movement.Coordinate.Function.Level == 3 && movement.Coordinate is { Type: null, Flow: Flow.Expenditure, Funds.IsSingleFund: true }).ToList();

        Assert.Equal(
            ["2010601 listed listed", "2080501 absent listed", "2010602 listed absent"],
            items.Select(movement => $"{movement.Coordinate.Function.Code} {Name(movement.Prior)} {Name(movement.Current)}"));

        // Each figure was rounded by half of 0.01 万元 at most: in both lists the heading above and the one beside.
        Assert.Equal(Interval.Between(0, 100), items[1].Prior.Range);
        Assert.Equal(Interval.Between(0, 100), items[2].Current.Range);

        static string Name(PublishedAmount amount) => amount.IsListed ? "listed" : "absent";
    }

    [Fact]
    public void AQuantityThatADocumentPrintsDifferently_IsNotCompared()
    {
        var odd = Support.Document.Change(Document(2024, BudgetStage.InitialBudget, 90), ("/appropriations/sources/0/amount", "91.00万元"));
        var comparison = DisclosureComparison.LikeForLike(new(odd), new(Document(2025, BudgetStage.InitialBudget, 110)));

        Assert.Contains(comparison.Incomparable, entry => entry.Reason == NotComparableReason.PrintedDifferently);
    }

    [Fact]
    public void Shares_AreOfTheWholeThatBothPrint()
    {
        var prior = Budget(2024, BudgetStage.InitialBudget, Line("2010601", 100), Line("2010602", 30));
        var current = Budget(2025, BudgetStage.InitialBudget, Line("2010601", 140), Line("2010602", 20));

        var comparison = DisclosureComparison.LikeForLike(new(ToTheFen(prior)), new(ToTheFen(current)));
        var running = comparison.Movements.First(movement => movement.Coordinate.Function.Code == FunctionalCode.Parse("2010601"));

        Assert.Equal(new RateRange(Interval.Between(133.3333333333m, 133.3333333334m), null), running.Share);
        Assert.Equal(new RateRange(Interval.Point(40), null), running.Rate);

        static BudgetDisclosure ToTheFen(DepartmentBudget budget) => budget.Disclose(AmountUnit.Yuan, 2, RoundingConvention.HalfUp);
    }

    [Fact]
    public void AComparison_ThatIsWritten_IsReadBack()
    {
        Property.Holds(
            from prior in GenerateDisclosure.Disclosure
            from current in GenerateDisclosure.Disclosure
            from sameYear in Gen.Elements(true, false)
            select (prior, current: sameYear ? current with { FiscalYear = prior.FiscalYear, Stage = prior.Stage } : current),
            given =>
            {
                var comparison = DisclosureComparison.AcrossStages(new(given.prior), given.prior.Stage, new(given.current), given.current.Stage);
                var json = BudgetJson.Write(comparison);
                var read = BudgetJson.ReadComparison(json).OrThrow();

                Assert.Equal(comparison, read);
                Assert.Equal(json, BudgetJson.Write(read));
            },
            cases: 100);
    }

    [Fact]
    public void ToComparison_OfAMovementOfDifferentKinds_IsAnError()
    {
        var json = BudgetJson.Write(DisclosureComparison.LikeForLike(new(Document(2024, BudgetStage.InitialBudget, 90)), new(Document(2025, BudgetStage.InitialBudget, 110))));
        var first = json.IndexOf("\"figure\": \"", StringComparison.Ordinal);
        var end = json.IndexOf('"', first + 11);

        Assert.Equal(InputErrorCode.WrongKind, BudgetJson.ReadComparison(json[..(first + 11)] + "5辆" + json[end..]).Error?.Code);
    }

    [Fact]
    public void ABaseBetweenTwoFen_IsNoBase()
    {
        var prior = new PublishedAmount(Figure.Parse("0.00元"), Interval.Between(0.001m, 0.004m), Here);

        Assert.Equal(new RateRange(null, UndefinedReason.ZeroBase), new PublishedMovement(Anything, prior, Published("5.00元")).Rate);
    }

    private static Coordinate Anything => new() { Year = new(2025), Stage = BudgetStage.InitialBudget };

    private static PublishedMovement Of(string prior, string current) => new(Anything, Published(prior), Published(current));

    // As a document that rounds half up and has no negative amounts but those that it prints.
    private static PublishedAmount Published(string text)
    {
        var figure = Figure.Parse(text);
        var range = figure.ToInterval(RoundingConvention.HalfUp);
        return new(figure, figure.Value < 0 ? range : range.Intersect(Interval.AtLeast(0))!.Value, Here);
    }

    private static DisclosureReading Print(DepartmentBudget budget) => new(budget.Disclose(AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp), RoundingConvention.HalfUp);

    private static BudgetDisclosure Outturn(int year, decimal tenThousands) => Document(year, BudgetStage.Outturn, tenThousands);

    private static BudgetDisclosure Document(int year, BudgetStage stage, decimal tenThousands) =>
        Budget(year, stage, Line("2010601", tenThousands)).Disclose(AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp);

    private static DepartmentBudget Budget(int year, BudgetStage stage, params ExpenditureLine[] lines) => new("某局", new(year), stage, [new("本级")], [.. lines]);

    private static ExpenditureLine Line(string function, decimal tenThousands) =>
        new(Money.From(tenThousands, AmountUnit.TenThousandYuan), Fund.GeneralPublicBudget, FunctionalCode.Parse(function), ExpenditureType.Project);
}
