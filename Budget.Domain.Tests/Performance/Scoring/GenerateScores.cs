using Budget.Domain.Figures;
using Budget.Domain.Performance;
using Budget.Domain.Performance.Scoring;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Budget.Domain.Tests.Performance.Scoring;

/// <summary>Generates indicators with what became of them, whole and with anything missing.</summary>
internal static class GenerateScores
{
    /// <summary>Numbers around the targets, on them and far from them.</summary>
    internal static Gen<Rational> Value { get; } = Gen.OneOf(
        Gen.Choose(-3, 12).Select(number => (Rational)number),
        from numerator in Gen.Choose(-50, 2000) from denominator in Gen.Choose(1, 9) select new Rational(numerator, denominator));

    internal static Gen<Rational> Share { get; } = Gen.OneOf(
        Gen.Elements<Rational>(0, 1, new(6, 10), new(8, 10), new(599, 1000)),
        Gen.Choose(0, 1000).Select(number => new Rational(number, 1000)));

    internal static Gen<ProportionalAttainment> Policy { get; } =
        from limit in Gen.Elements<Rational>(1, new(6, 5), new(3, 2), 3)
        from exceeding in Gen.Elements(Enum.GetValues<ExceedingRule>())
        from ceiling in Gen.Elements(Enum.GetValues<CeilingRule>())
        from equality in Gen.Elements(Enum.GetValues<EqualityRule>())
        from strict in Gen.Elements<Rational>(0, new(4, 5), 1)
        select new ProportionalAttainment { FarExceededFrom = limit, StrictBound = strict, Exceeding = exceeding, Ceiling = ceiling, Equality = equality };

    internal static Gen<Actual> Actual { get; } = Gen.OneOf(
        Value.Select(value => (Actual)new QuantitativeActual(value)),
        Share.Select(share => (Actual)QualitativeActual.FromShare(share)),
        Gen.Elements<Actual>(new QualitativeActual(QualitativeBand.ReachedInPart, new(6, 10)), new QualitativeActual(QualitativeBand.Reached, new(8, 10))));

    /// <summary>What became of projects, some of them twice.</summary>
    internal static Gen<PerformanceActuals> Actuals { get; } =
        from department in GenerateDisclosure.Text
        from year in Gen.Choose(2000, 2030)
        from note in GenerateDisclosure.Maybe(GenerateDisclosure.Text)
        from projects in GenerateDisclosure.List(
            from name in Gen.OneOf(Gen.Elements("项目一", "项目二"), GenerateDisclosure.Text)
            from code in GenerateDisclosure.Maybe(GenerateDisclosure.Text)
            from unit in GenerateDisclosure.Maybe(GenerateDisclosure.Text)
            from outturn in GenerateDisclosure.Maybe(GenerateDisclosure.Amount)
            from indicators in GenerateDisclosure.List(
                from name in Gen.OneOf(Gen.Elements("培训覆盖率", "企业满意度", "单位成本", "单位 成本"), GenerateDisclosure.Text)
                from level in GenerateDisclosure.MaybeValue(Gen.Elements(Enum.GetValues<SecondLevelIndicator>()))
                from actual in Actual
                select new IndicatorActual { Name = name, SecondLevel = level, Actual = actual })
            select new ProjectActuals { Name = name, Code = code, Unit = unit, Outturn = outturn, Indicators = indicators })
        select new PerformanceActuals { Department = department, FiscalYear = new(year), Note = note, Projects = projects };

    /// <summary>Indicators with anything missing, and actual values of either kind or none.</summary>
    internal static Gen<IndicatorResult> AnyResult { get; } =
        from indicator in GeneratePerformance.Indicator
        from actual in GenerateDisclosure.Maybe(Actual)
        select new IndicatorResult(indicator, actual);

    /// <summary>Indicators with target, weight and an actual value of the right kind, under the three usual first levels.</summary>
    internal static Gen<IndicatorResult> WholeResult { get; } =
        from level in Gen.Choose(0, (int)SecondLevelIndicator.ServiceSatisfaction).Select(number => (SecondLevelIndicator)number)
        from comparison in GeneratePerformance.Operator
        from target in Gen.Choose(0, 10)
        from weight in Gen.Choose(1, 40)
        from isQuantitative in Gen.Elements(true, true, false)
        from value in Value
        from share in Share
        select new IndicatorResult(
            new Indicator
            {
                FirstLevel = level.FirstLevel(),
                SecondLevel = level,
                Name = "指标",
                Target = isQuantitative ? new QuantitativeTarget(comparison, Figure.Number(target), "个") : new QualitativeTarget("及时"),
                Weight = Figure.Number(weight),
            },
            isQuantitative ? new QuantitativeActual(value) : QualitativeActual.FromShare(share));
}
