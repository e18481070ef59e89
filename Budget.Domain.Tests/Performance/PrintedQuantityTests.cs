using Budget.Domain.Performance;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Performance;

/// <summary>Quantities and dates in running text are found, and nothing that only looks like one.</summary>
public class PrintedQuantityTests
{
    [Theory]
    [InlineData("≥90%", "≥90%", TargetOperator.AtLeast, "90", null, "%")]
    [InlineData("500 元/人/天", "500 元/人/天", null, "500", null, "元/人/天")]
    [InlineData("6天", "6天", null, "6", null, "天")]
    [InlineData("100%", "100%", null, "100", null, "%")]
    [InlineData("提升绍兴本地内需市场，拉动消费4-5亿元", "4-5亿元", null, "4", "5", "亿元")]
    [InlineData("境外投资中方投资额同比增长 5%", "5%", null, "5", null, "%")]
    [InlineData("组织宣传展会 10 场以上", "10 场以上", TargetOperator.AtLeast, "10", null, "场")]
    [InlineData("覆盖县/区不少于 6 个", "不少于 6 个", TargetOperator.AtLeast, "6", null, "个")]
    [InlineData("不少于三次", "不少于三次", TargetOperator.AtLeast, "3", null, "次")]
    [InlineData("达到百分之九十五以上", "达到百分之九十五", TargetOperator.AtLeast, "95", null, "%")]
    [InlineData("提高２．５个百分点", "２．５个百分点", null, "２．５", null, "个百分点")]
    [InlineData("惠及群众5万人次", "5万人次", null, "5", null, "万人次")]
    [InlineData("投诉低于0.5‰", "低于0.5‰", TargetOperator.LessThan, "0.5", null, "‰")]
    [InlineData("3个工作日以内办结", "3个工作日以内", TargetOperator.AtMost, "3", null, "个工作日")]
    [InlineData("成本控制≤1,200", "≤1,200", TargetOperator.AtMost, "1,200", null, null)]
    [InlineData("增速＞－3％", "＞－3％", TargetOperator.MoreThan, "－3", null, "％")]
    public void AQuantity_IsFoundWithItsParts(string text, string printed, TargetOperator? comparison, string value, string? upper, string? unit)
    {
        var quantity = Assert.Single(PrintedQuantity.FindIn(text));

        Assert.Equal((printed, comparison, value, upper, unit), (quantity.Text, quantity.Operator, quantity.Value?.Text, quantity.UpperValue?.Text, quantity.Unit));
    }

    [Theory]
    [InlineData("2021 年 12 月 31 日前完成", "2021 年 12 月 31 日前")]
    [InlineData("2021年12月底前完成规划", "2021年12月底前")]
    [InlineData("12月31日完成", "12月31日")]
    [InlineData("2021年底前完成", "2021年底前")]
    [InlineData("2021-12-31前完成", "2021-12-31前")]
    [InlineData("于2021.6.30完成", "2021.6.30")]
    [InlineData("６月３０日之前", "６月３０日之前")]
    public void ADate_IsFound(string text, string printed)
    {
        var date = Assert.Single(PrintedQuantity.FindIn(text));

        Assert.Equal((printed, true, null), (date.Text, date.IsDate, date.ToTarget()));
    }

    [Theory]
    [InlineData("及时")]
    [InlineData("落实2021年工作部署，推动“1+9”政策")]
    [InlineData("建设5G网络和4A级景区，通过ISO9001认证")]
    [InlineData("第3次会议、第 2 届展会")]
    [InlineData("进一步加强与一带一路沿线国家的合作，达一流水平，高于一般水平")]
    [InlineData("“十四五”规划、达到十四五目标")]
    [InlineData("2021-2023年行动方案")]
    [InlineData("电话0575-88888888")]
    [InlineData("6月开展宣传")]
    [InlineData("超过预期")]
    [InlineData("")]
    public void WhatIsNoQuantity_IsNotFound(string text) => Assert.Empty(PrintedQuantity.FindIn(text));

    [Fact]
    public void Several_AreFoundInOrder() =>
        Assert.Equal(["20场", "≥90%", "2021年12月底前"], PrintedQuantity.FindIn("举办20场活动，满意度≥90%，2021年12月底前完成").Select(quantity => quantity.Text));

    [Fact]
    public void WhatIsFound_StandsInTheText() =>
        Property.Holds(
            from pieces in Gen.Elements("≥", "不少于", "90", "1.5", "%", " ", "个", "元/人", "/", "-", "2021", "年", "12", "月", "31", "日", "前", "第", "三", "百分之", "以上", "，", "万", "A", "+", "（", "%)").ListOf()
            select string.Concat(pieces),
            text =>
            {
                var position = 0;
                foreach (var quantity in PrintedQuantity.FindIn(text))
                {
                    var at = text.IndexOf(quantity.Text, position, StringComparison.Ordinal);
                    Assert.True(at >= 0 && quantity.Text.Length > 0);
                    position = at + quantity.Text.Length;
                }
            },
            cases: 5000);
}
