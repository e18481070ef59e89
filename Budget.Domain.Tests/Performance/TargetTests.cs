using Budget.Domain.Figures;
using Budget.Domain.Performance;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Performance;

/// <summary>Targets read from one text, and what they refuse to hold.</summary>
public class TargetTests
{
    [Theory]
    [InlineData("≥90%", "≥90%")]
    [InlineData(" >= 90 (%) ", "≥90(%)")]
    [InlineData("= 800 平米", "=800平米")]
    [InlineData("＝6 县/区", "=6县/区")]
    [InlineData("≥3 艘", "≥3艘")]
    [InlineData("= 个", "=个")]
    [InlineData("≤", "≤")]
    [InlineData("6天", "6天")]
    [InlineData("10 场以上", "≥10场")]
    [InlineData("≥ -5 %", "≥-5%")]
    [InlineData("不超过 8.5‰", "≤8.5‰")]
    [InlineData("≥90%以上", "≥90%")]
    [InlineData("≥ 95 % 以上", "≥95%")]
    [InlineData("=>3天", "≥3天")]
    [InlineData("≥3 个乡镇", "≥3个乡镇")]
    [InlineData("三次以上", "≥3次")]
    public void Parse_AQuantity_IsATargetInNumbers(string text, string printed) =>
        Assert.Equal(printed, Assert.IsType<QuantitativeTarget>(Target.Parse(text)).ToString());

    [Theory]
    [InlineData("及时", "定性：及时")]
    [InlineData("定性 ≥90%", "定性：≥90%")]
    [InlineData("定性", "定性")]
    [InlineData("定性：", "定性")]
    [InlineData("4-5亿元", "定性：4-5亿元")]
    [InlineData("2021年12月底前", "定性：2021年12月底前")]
    [InlineData("≥90%，且无投诉", "定性：≥90%，且无投诉")]
    [InlineData("超过预期", "定性：超过预期")]
    [InlineData("≤2021年底前", "定性：≤2021年底前")]
    [InlineData("≤6月底前", "定性：≤6月底前")]
    [InlineData("6月", "定性：6月")]
    [InlineData("≥90%且无投诉", "定性：≥90%且无投诉")]
    [InlineData("≥90（含）", "定性：≥90（含）")]
    [InlineData("≥90%以内", "定性：≥90%以内")]
    [InlineData("≥10场左右", "定性：≥10场左右")]
    [InlineData("≥100余家", "定性：≥100余家")]
    [InlineData("≥ 及时", "定性：≥ 及时")]
    [InlineData("= 完成", "定性：= 完成")]
    [InlineData("零投诉", "定性：零投诉")]
    public void Parse_Words_AreATargetInWords(string text, string printed) =>
        Assert.Equal(printed, Assert.IsType<QualitativeTarget>(Target.Parse(text)).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Parse_Nothing_IsAnError(string? text)
    {
        Assert.Equal(InputErrorCode.Blank, Target.TryRead(text).Error?.Code);
        Assert.False(Target.TryParse(text, out _));
    }

    [Fact]
    public void ATextThatIsOneQuantity_IsReadAsThatQuantity() =>
        Property.Holds(
            from pieces in Gen.Elements("≥", "<=", "不少于", "90", "-3", "三", "%", " ", "个", "艘", "月", "底", "前", "-", "2021年", "以上", "内", "余", "左右", "且", "万", "零投诉").ListOf()
            select string.Concat(pieces).Trim(),
            text =>
            {
                if (PrintedQuantity.FindIn(text) is [var only] && only.Text == text)
                {
                    Assert.Equal((Target?)only.ToTarget() ?? new QualitativeTarget(text), Target.Parse(text));
                }
            },
            cases: 5000);

    [Fact]
    public void WhatIsReadFromText_PrintsBackToTheSameMeaning() =>
        Property.Holds(
            Gen.OneOf(
                from pieces in Gen.Elements("≥", "<=", "不少于", "定性", "：", "90", "1.5", "-3", "(%)", "%", " ", "个", "艘", "元/人", "/", "-", "2021年", "以上", "及时", "，", "万", "A").ListOf()
                select string.Concat(pieces),
                GeneratePerformance.Target.Select(target => target.ToString()!),
                GenerateDisclosure.Text)
                .Where(text => !string.IsNullOrWhiteSpace(text)),
            text =>
            {
                var target = Target.Parse(text);

                Assert.Equal(target, Target.Parse(target.ToString()));
            },
            cases: 10_000);

    [Fact]
    public void ATargetInNumbers_WithAKnownUnit_ReadsBack() =>
        Property.Holds(
            from comparison in GeneratePerformance.Operator
            from value in GeneratePerformance.Number
            from unit in GenerateDisclosure.Maybe(GeneratePerformance.UnitWord)
            select new QuantitativeTarget(comparison, value, unit),
            target => Target.Parse(target.ToString()).Equals(target));

    [Fact]
    public void ATargetInWords_ReadsBack() =>
        Property.Holds(
            GeneratePerformance.Qualitative.Where(target => target.Text is null || target.Text == target.Text.Trim()),
            target => Target.Parse(target.ToString()).Equals(target));

    [Fact]
    public void Targets_RefuseWhatTheyCannotHold()
    {
        Assert.Throws<ArgumentException>(() => new QuantitativeTarget(null, null));
        Assert.Throws<ArgumentException>(() => new QuantitativeTarget(TargetOperator.Equal, Figure.Parse("90%")));
        Assert.Throws<ArgumentException>(() => new QuantitativeTarget(TargetOperator.Equal, Figure.Parse("90个")));
        Assert.Throws<ArgumentException>(() => new QuantitativeTarget(TargetOperator.Equal, null, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuantitativeTarget((TargetOperator)5, null));
        Assert.Throws<ArgumentException>(() => new QualitativeTarget(" "));
        Assert.Throws<ArgumentException>(() => new Indicator { Name = " " });
        Assert.Throws<ArgumentException>(() => new Indicator { Name = "名", Weight = Figure.Parse("20元") });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Indicator { Name = "名", SecondLevel = (SecondLevelIndicator)12 });
        Assert.Throws<ArgumentException>(() => new FundingColumns { Total = Figure.Parse("20%") });
    }

    [Theory]
    [InlineData(TargetOperator.Equal, "=", false, true, false)]
    [InlineData(TargetOperator.AtLeast, "≥", false, true, true)]
    [InlineData(TargetOperator.AtMost, "≤", true, true, false)]
    [InlineData(TargetOperator.MoreThan, ">", false, false, true)]
    [InlineData(TargetOperator.LessThan, "<", true, false, false)]
    public void Operators_HoldBelowAtAndAbove(TargetOperator comparison, string symbol, bool below, bool at, bool above) =>
        Assert.Equal((symbol, below, at, above), (comparison.Symbol(), comparison.Holds(1, 2), comparison.Holds(2, 2), comparison.Holds(3, 2)));

    [Fact]
    public void SecondLevels_BelongToOneFirstLevel() =>
        Assert.Equal(
            [
                FirstLevelIndicator.Output, FirstLevelIndicator.Output, FirstLevelIndicator.Output, FirstLevelIndicator.Output,
                FirstLevelIndicator.Benefit, FirstLevelIndicator.Benefit, FirstLevelIndicator.Benefit, FirstLevelIndicator.Benefit,
                FirstLevelIndicator.Satisfaction,
                FirstLevelIndicator.Cost, FirstLevelIndicator.Cost, FirstLevelIndicator.Cost,
            ],
            Enum.GetValues<SecondLevelIndicator>().Select(level => level.FirstLevel()));
}
