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
    [InlineData("达到百分之九十五以上", "达到百分之九十五以上", TargetOperator.AtLeast, "95", null, "%")]
    [InlineData("提高２．５个百分点", "２．５个百分点", null, "２．５", null, "个百分点")]
    [InlineData("惠及群众5万人次", "5万人次", null, "5", null, "万人次")]
    [InlineData("投诉低于0.5‰", "低于0.5‰", TargetOperator.LessThan, "0.5", null, "‰")]
    [InlineData("3个工作日以内办结", "3个工作日以内", TargetOperator.AtMost, "3", null, "个工作日")]
    [InlineData("成本控制≤1,200", "≤1,200", TargetOperator.AtMost, "1,200", null, null)]
    [InlineData("增速＞－3％", "＞－3％", TargetOperator.MoreThan, "－3", null, "％")]
    [InlineData("组织活动三次以上", "三次以上", TargetOperator.AtLeast, "3", null, "次")]
    [InlineData("十场以上", "十场以上", TargetOperator.AtLeast, "10", null, "场")]
    [InlineData("举办展会三场", "三场", null, "3", null, "场")]
    [InlineData("举办展会三场，反响良好", "三场", null, "3", null, "场")]
    [InlineData("三个月内办结", "三个月内", TargetOperator.AtMost, "3", null, "个月")]
    [InlineData("3天内办结", "3天内", TargetOperator.AtMost, "3", null, "天")]
    [InlineData("投入五万元用于宣传", "五万元", null, "5", null, "万元")]
    [InlineData("惠及三百万人次以上", "三百万人次以上", TargetOperator.AtLeast, "300", null, "万人次")]
    [InlineData("生产安全事故0起", "0起", null, "0", null, "起")]
    [InlineData("零投诉", "零", TargetOperator.Equal, "0", null, null)]
    [InlineData("得分90以上", "90以上", TargetOperator.AtLeast, "90", null, null)]
    [InlineData("得分90（含）以上", "90（含）以上", TargetOperator.AtLeast, "90", null, null)]
    [InlineData("绿道5km", "5km", null, "5", null, "km")]
    [InlineData("场地100㎡", "100㎡", null, "100", null, "㎡")]
    [InlineData("90%-95%", "90%-95%", null, "90", "95", "%")]
    [InlineData("满意度90%~95%", "90%~95%", null, "90", "95", "%")]
    [InlineData("拉动消费4亿元-5亿元", "4亿元-5亿元", null, "4", "5", "亿元")]
    [InlineData("拉动消费4亿-5亿元", "4亿-5亿元", null, "4", "5", "亿元")]
    [InlineData("三至五天内", "三至五天内", TargetOperator.AtMost, "3", "5", "天")]
    [InlineData("=>3天", "=>3天", TargetOperator.AtLeast, "3", null, "天")]
    [InlineData("≤6月", "≤6月", TargetOperator.AtMost, "6", null, "月")]
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
    [InlineData("年底前完成", "年底前")]
    [InlineData("年内完成验收", "年内")]
    [InlineData("月底前报送", "月底前")]
    [InlineData("六月底前完成", "六月底前")]
    [InlineData("十二月三十一日完成", "十二月三十一日")]
    [InlineData("第三季度完成", "第三季度")]
    [InlineData("三季度末", "三季度末")]
    [InlineData("于12月完成", "12月")]
    [InlineData("不超过2021年12月31日", "不超过2021年12月31日")]
    [InlineData("≤6月底前", "≤6月底前")]
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
    [InlineData("全年内部审计，2021年内部控制，2021年前期工作")]
    [InlineData("三季度经济运行分析、十月革命、第三季度活动")]
    [InlineData("最多跑一次，一站式服务，三公经费，第二次党代会")]
    [InlineData("项目二期，学习两个维护，三年行动，数十家企业")]
    [InlineData("促进零售，扩大一二三产")]
    [InlineData("引进5家内资企业的2021年度工作", "5家")]
    [InlineData("")]
    public void WhatIsNoQuantity_IsNotFound(string text, params string[] others) =>
        Assert.Equal(others, PrintedQuantity.FindIn(text).Select(quantity => quantity.Text));

    [Theory]
    [InlineData("培训100余家企业", "100余家", "家")]
    [InlineData("参加1500余人", "1500余人", "人")]
    [InlineData("节约5万多元", "5万多元", "万元")]
    [InlineData("举办10场左右", "10场左右", "场")]
    public void ANumberThatIsAboutRight_IsFoundAndNoTarget(string text, string printed, string unit)
    {
        var quantity = Assert.Single(PrintedQuantity.FindIn(text));

        Assert.Equal((printed, unit, true, null), (quantity.Text, quantity.Unit, quantity.IsApproximate, quantity.ToTarget()));
    }

    [Fact]
    public void Several_AreFoundInOrder() =>
        Assert.Equal(["20场", "≥90%", "2021年12月底前"], PrintedQuantity.FindIn("举办20场活动，满意度≥90%，2021年12月底前完成").Select(quantity => quantity.Text));

    [Fact]
    public void WhatIsFound_StandsInTheText() =>
        Property.Holds(
            from pieces in Gen.Elements("≥", "不少于", "90", "1.5", "%", " ", "个", "元/人", "/", "-", "2021", "年", "12", "月", "31", "日", "前", "第", "三", "零投诉", "季度", "底", "内", "余", "左右", "百分之", "以上", "，", "万", "A", "+", "（", "%)").ListOf()
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
