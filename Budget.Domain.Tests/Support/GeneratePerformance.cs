using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Performance;
using FsCheck;
using FsCheck.Fluent;
using static Budget.Domain.Tests.Support.GenerateDisclosure;

namespace Budget.Domain.Tests.Support;

/// <summary>Generates target tables of every form, and targets and indicators by themselves.</summary>
internal static class GeneratePerformance
{
    internal static Gen<string> UnitWord { get; } = Gen.Elements("(%)", "%", "‰", "人", "个", "平米", "县/区", "元/人/天", "元", "万元");

    /// <summary>A number without a unit, whole or not, below zero or not.</summary>
    internal static Gen<Figure> Number { get; } = Gen.OneOf(
        Gen.Elements("0", "1", "8.5", "100", "100.0", "1,250", "９０", "-3", "101").Select(text => Domain.Figures.Figure.TryReadNumber(text).OrThrow()),
        from number in Gen.Choose(-1000, 10_000)
        from decimals in Gen.Choose(0, 3)
        select Domain.Figures.Figure.Number(Generate.Scaled(number, decimals)));

    internal static Gen<TargetOperator> Operator { get; } = Gen.Elements(Enum.GetValues<TargetOperator>());

    internal static Gen<QuantitativeTarget> Quantitative { get; } =
        from comparison in MaybeValue(Operator)
        from value in Maybe(Number)
        from unit in Maybe(Gen.OneOf(UnitWord, GenerateDisclosure.Text))
        select comparison is null && value is null && unit is null
            ? new QuantitativeTarget(TargetOperator.Equal, null)
            : new QuantitativeTarget(comparison, value, unit);

    internal static Gen<QualitativeTarget> Qualitative { get; } =
        from text in Maybe(Gen.OneOf(Gen.Elements("及时", "≥90%", "500 元/人/天", "2021 年 12 月 31日前完成", "拉动消费4-5亿元"), GenerateDisclosure.Text))
        select new QualitativeTarget(text);

    internal static Gen<Target> Target { get; } = Gen.OneOf(Quantitative.Select(target => (Target)target), Qualitative.Select(target => (Target)target));

    internal static Gen<Figure> Weight { get; } = Gen.Frequency(
        (3, Gen.Elements("10", "20", "50", "100", "0").Select(Domain.Figures.Figure.Parse)),
        (1, Gen.Elements("12.5", "33.33").Select(text => Domain.Figures.Figure.TryReadNumber(text).OrThrow())),
        (1, Gen.Elements("20%", "12.5 %", "20分").Select(Domain.Figures.Figure.Parse)));

    internal static Gen<Indicator> Indicator { get; } =
        from first in MaybeValue(Gen.Elements(Enum.GetValues<FirstLevelIndicator>()))
        from second in MaybeValue(Gen.Elements(Enum.GetValues<SecondLevelIndicator>()))
        from name in Gen.OneOf(Gen.Elements("培训覆盖率", "企业满意度", "单位成本"), GenerateDisclosure.Text)
        from target in Maybe(Target)
        from weight in Maybe(Weight)
        select new Indicator { FirstLevel = first, SecondLevel = second, Name = name, Target = target, Weight = weight };

    private static Gen<FundingColumns> Funding { get; } = Gen.OneOf(
        Gen.Constant(new FundingColumns()),
        from total in Maybe(Amount)
        from general in Maybe(Amount)
        from managed in Maybe(Amount)
        from capital in Maybe(Amount)
        from accounts in Maybe(Amount)
        from other in Maybe(Amount)
        select new FundingColumns
        {
            Total = total,
            GeneralPublicBudget = general,
            GovernmentManagedFunds = managed,
            StateCapitalOperations = capital,
            SpecialFiscalAccounts = accounts,
            OtherFunds = other,
        });

    private static Gen<ProjectTargets> Project { get; } =
        from name in Gen.OneOf(Gen.Elements("项目一", "项目二"), GenerateDisclosure.Text)
        from code in Maybe(GenerateDisclosure.Text)
        from funding in Funding
        from goal in Maybe(GenerateDisclosure.Text)
        from indicators in List(Indicator)
        select new ProjectTargets { Name = name, Code = code, Funding = funding, Goal = goal, Indicators = indicators };

    private static Gen<UnitTargets> Unit { get; } =
        from unit in Maybe(Gen.Elements(new BudgetaryUnit("某局本级", "001"), new BudgetaryUnit("某中心")))
        from funding in Funding
        from projects in List(Project)
        select new UnitTargets { Unit = unit, Funding = funding, Projects = projects };

    internal static Gen<TargetTable> Table { get; } =
        from place in GenerateDisclosure.Place
        from selection in Gen.Elements(false, true)
        from funding in Funding
        from units in List(Unit)
        select new TargetTable { Place = place, IsSelection = selection, Funding = funding, Units = units };
}
