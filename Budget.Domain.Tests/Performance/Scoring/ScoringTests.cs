using Budget.Domain.Figures;
using Budget.Domain.Performance;
using Budget.Domain.Performance.Scoring;
using Xunit;

namespace Budget.Domain.Tests.Performance.Scoring;

/// <summary>What targets earn, by name and number.</summary>
public class ScoringTests
{
    [Theory]
    [InlineData("≥90%", "90", true, "1")]
    [InlineData("≥90%", "95", true, "1")]
    [InlineData("≥90%", "60", false, "2/3")]
    [InlineData("≥90%", "0", false, "0")]
    [InlineData("≥90%", "-5", false, "0")]
    [InlineData(">90%", "90", false, "4/5")]
    [InlineData(">90%", "81", false, "4/5")]
    [InlineData(">90%", "60", false, "2/3")]
    [InlineData(">90%", "90.01", true, "1")]
    [InlineData("<1件", "1", false, "4/5")]
    [InlineData("≤200元", "150", true, "1")]
    [InlineData("≤200元", "250", false, "4/5")]
    [InlineData("<3件", "3", false, "4/5")]
    [InlineData("<3件", "6", false, "1/2")]
    [InlineData("=5天", "5", true, "1")]
    [InlineData("=5天", "4", false, "4/5")]
    [InlineData("=5天", "6", false, "5/6")]
    [InlineData("=0个", "0", true, "1")]
    [InlineData("=0个", "1", false, "0")]
    [InlineData("≤0个", "1", false, "0")]
    [InlineData("≥-5%", "-4", true, "1")]
    [InlineData("≥-5%", "-6", false, "0")]
    public void TheDefault_GivesFullMarksOrProportion(string target, string actual, bool isAttained, string share)
    {
        var attainment = Assess(ProportionalAttainment.Default, target, actual);

        Assert.Equal((isAttained, share), (attainment.IsAttained, attainment.Share.ToString()));
    }

    [Theory]
    [InlineData(CeilingRule.LessByExcess, EqualityRule.ByDeviation, "≤200元", "250", "3/4")]
    [InlineData(CeilingRule.LessByExcess, EqualityRule.ByDeviation, "≤200元", "500", "0")]
    [InlineData(CeilingRule.Nothing, EqualityRule.ByDeviation, "≤200元", "200.01", "0")]
    [InlineData(CeilingRule.InverseProportion, EqualityRule.AtLeast, "=5天", "6", "1")]
    [InlineData(CeilingRule.InverseProportion, EqualityRule.AtLeast, "=5天", "4", "4/5")]
    [InlineData(CeilingRule.InverseProportion, EqualityRule.AtLeast, "=0个", "1", "0")]
    [InlineData(CeilingRule.InverseProportion, EqualityRule.AtLeast, "=0个", "0", "1")]
    [InlineData(CeilingRule.InverseProportion, EqualityRule.Nothing, "=5天", "4", "0")]
    public void Options_ChangeWhatTheRegulationLeavesOpen(CeilingRule ceiling, EqualityRule equality, string target, string actual, string share) =>
        Assert.Equal(share, Assess(new ProportionalAttainment { Ceiling = ceiling, Equality = equality }, target, actual).Share.ToString());

    [Theory]
    [InlineData("150", false, "1", "1")]
    [InlineData("151", true, "1", "150/151")]
    [InlineData("300", true, "1", "1/2")]
    public void ATargetFarExceeded_IsMarkedAndMayEarnLess(string actual, bool isFar, string full, string less)
    {
        var usual = Assess(ProportionalAttainment.Default, "≥100个", actual);
        var strict = Assess(new ProportionalAttainment { Exceeding = ExceedingRule.LessByDeviation }, "≥100个", actual);

        Assert.Equal((isFar, full, isFar, less), (usual.IsFarExceeded, usual.Share.ToString(), strict.IsFarExceeded, strict.Share.ToString()));
        Assert.True(strict.IsAttained);
    }

    [Theory]
    [InlineData("1", QualitativeBand.Reached, true)]
    [InlineData("4/5", QualitativeBand.Reached, true)]
    [InlineData("799/1000", QualitativeBand.ReachedInPart, false)]
    [InlineData("3/5", QualitativeBand.ReachedInPart, false)]
    [InlineData("599/1000", QualitativeBand.NotReached, false)]
    [InlineData("0", QualitativeBand.NotReached, false)]
    public void AShareOfATargetInWords_FallsIntoItsBand(string share, QualitativeBand band, bool isAttained)
    {
        var actual = QualitativeActual.FromShare(Rational.Parse(share));
        var attainment = ProportionalAttainment.Default.Judge(actual);

        Assert.Equal((band, isAttained, share), (actual.Band, attainment.IsAttained, attainment.Share.ToString()));
    }

    [Fact]
    public void WhatCannotBe_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new QualitativeActual(QualitativeBand.Reached, new(79, 100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new QualitativeActual(QualitativeBand.NotReached, new(61, 100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new QualitativeActual((QualitativeBand)3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => QualitativeActual.FromShare(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Attainment(false, new(11, 10)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProportionalAttainment { FarExceededFrom = new(9, 10) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProportionalAttainment { StrictBound = new(11, 10) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProportionalAttainment { StrictBound = -1 });
        Assert.Throws<ArgumentException>(() => new GradeScale(80, 90, 60));
        Assert.Throws<ArgumentException>(() => new GradeScale(101, 90, 60));
        Assert.Throws<ArgumentException>(() => new GradeScale(90, 80, -1));
        Assert.Throws<ArgumentException>(() => new SelfEvaluationWeights(10, 50, 30, 11));
        Assert.Throws<ArgumentException>(() => new SelfEvaluationWeights(10, 70, 30, -10));
        Assert.Throws<ArgumentNullException>(() => ScoringPolicy.Default with { Attainment = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => SelfEvaluation.Of(ProjectScore.Of([]), -1));
    }

    [Theory]
    [InlineData(null, "1", "20", ScoreGap.NoTarget, false)]
    [InlineData("= 个", "1", "20", ScoreGap.NoTarget, false)]
    [InlineData("6天", "6", "20", ScoreGap.NoTarget, false)]
    [InlineData("=6天", null, "20", ScoreGap.NoActual, false)]
    [InlineData("定性：及时", "1", "20", ScoreGap.DifferentKinds, false)]
    [InlineData("=6天", "6", null, ScoreGap.NoWeight, true)]
    [InlineData("=6天", "6", "-20", ScoreGap.NoWeight, true)]
    public void WhatIsMissing_IsSaid(string? target, string? actual, string? weight, ScoreGap gap, bool isAssessed)
    {
        var score = IndicatorScore.Of(new(Row(FirstLevelIndicator.Output, target, weight), actual is null ? null : new QuantitativeActual(Rational.Parse(actual))));

        Assert.Equal((gap, null, isAssessed), (score.Gap, score.Score, score.Attainment is not null));
    }

    [Fact]
    public void AnIndicatorWithoutAScore_LeavesARange()
    {
        IndicatorResult[] results =
        [
            new(Row(FirstLevelIndicator.Output, "≥100人", "80"), new QuantitativeActual(75)),
            new(Row(FirstLevelIndicator.Benefit, "= 个", "20"), new QuantitativeActual(0)),
        ];
        var score = ProjectScore.Of(results);

        Assert.Equal(((Rational)60, (Rational)80, (Rational)100, false, (Grade?)null), (score.Score, score.HighestScore, score.Weight, score.IsComplete, score.Grade));
        Assert.Null(score.ShareOf(FirstLevelIndicator.Benefit));
        Assert.Null(SelfEvaluation.Of(score, 1).Score);
    }

    [Theory]
    [InlineData(0, null, "4")]
    [InlineData(null, null, "4")]
    [InlineData(6, Grade.Excellent, "1")]
    public void AMissingWeight_LeavesTheGradeOpen_WhileItCouldChangeIt(int? days, Grade? grade, string share)
    {
        // The first has 80 of the 80 printed; 20 of a hundred may be the weight of the second.
        var score = ProjectScore.Of([
            new(Row(FirstLevelIndicator.Output, "≥100人", "80"), new QuantitativeActual(100)),
            new(Row(FirstLevelIndicator.Output, "=6天", null), days is null ? null : new QuantitativeActual(days.Value)),
        ]);

        Assert.Equal(((Rational)80, grade), (score.Score, score.Grade));
        Assert.Equal(share == "1" ? 1 : null, score.ShareOf(FirstLevelIndicator.Output));
        Assert.Null(score.ShareOf(FirstLevelIndicator.Benefit));
    }

    [Fact]
    public void AGradeThatNoGapCanChange_IsGiven() =>
        Assert.Equal(
            Grade.Excellent,
            ProjectScore.Of([
                new(Row(FirstLevelIndicator.Output, "≥100人", "95"), new QuantitativeActual(100)),
                new(Row(FirstLevelIndicator.Benefit, "= 个", "5"), null),
                new(Row(FirstLevelIndicator.Benefit, "=6天", null), new QuantitativeActual(3)),
            ]).Grade);

    [Fact]
    public void ASelfEvaluation_CountsLevelsByTheirSetWeights()
    {
        // Output 30 of 40, benefit all, satisfaction 9 of 10 as printed; 95 % spent: 9.5 + 37.5 + 30 + 9 = 86.
        var project = ProjectScore.Of([
            new(Row(FirstLevelIndicator.Output, "≥100人", "40"), new QuantitativeActual(75)),
            new(Row(FirstLevelIndicator.Benefit, "定性：提升", "50"), new QualitativeActual(QualitativeBand.Reached, 1)),
            new(Row(FirstLevelIndicator.Satisfaction, "≥90%", "10"), new QuantitativeActual(81)),
        ]);
        var evaluation = SelfEvaluation.Of(project, new(95, 100));

        Assert.Equal(((Rational)89, (Grade?)Grade.Good), (project.Score, project.Grade));
        Assert.Equal(((Rational?)86, (Grade?)Grade.Good), (evaluation.Score, evaluation.Grade));
        Assert.Equal((Rational?)1, SelfEvaluation.Of(project, new(11, 10)).Execution);
        Assert.Null(SelfEvaluation.Of(project, null).Score);

        // Without execution: 45 + 10 + 27.
        Assert.Equal((Rational?)82, SelfEvaluation.Of(project, null, ScoringPolicy.Default with { Weights = new(0, 60, 10, 30) }).Score);
    }

    [Fact]
    public void WhatHasNoPlaceInASelfEvaluation_LeavesItOpen()
    {
        IndicatorResult[] results =
        [
            new(Row(FirstLevelIndicator.Output, "=1篇", "40"), new QuantitativeActual(1)),
            new(Row(FirstLevelIndicator.Benefit, "=1篇", "30"), new QuantitativeActual(1)),
            new(Row(FirstLevelIndicator.Satisfaction, "≥90%", "10"), new QuantitativeActual(90)),
            new(Row(FirstLevelIndicator.Cost, "≤5万元", "20"), new QuantitativeActual(5)),
        ];
        var project = ProjectScore.Of(results);

        Assert.Null(SelfEvaluation.Of(project, 1).Score);
        Assert.Equal((Rational?)100, SelfEvaluation.Of(project, 1, ScoringPolicy.Default with { Weights = new(10, 40, 20, 10, 20) }).Score);
        Assert.Null(SelfEvaluation.Of(ProjectScore.Of([.. results[..3], new(Row(null, "=1篇", "20"), new QuantitativeActual(1))]), 1).Score);
    }

    [Fact]
    public void APolicyOfOnesOwn_IsAsked()
    {
        var policy = ScoringPolicy.Default with { Attainment = new AllOrNothing(), Grades = new(95, 85, 70) };
        var score = ProjectScore.Of([new(Row(FirstLevelIndicator.Output, "≥100人", "92"), new QuantitativeActual(100)), new(Row(FirstLevelIndicator.Output, "≥100人", "8"), new QuantitativeActual(99))], policy);

        Assert.Equal(((Rational)92, (Grade?)Grade.Good), (score.Score, score.Grade));
    }

    [Fact]
    public void EveryName_HasWordsOfItsOwn()
    {
        var words = Enum.GetValues<Grade>().Select(grade => grade.ToText())
            .Concat(Enum.GetValues<QualitativeBand>().Select(band => band.ToText()))
            .Concat(Enum.GetValues<UnplacedReason>().Select(reason => reason.ToText()))
            .Concat(Enum.GetValues<ScoreGap>().Select(gap => gap.ToText())).ToList();

        Assert.Equal("优 良 中 差", string.Join(' ', words.Take(4).Select(text => text.Chinese)));
        Assert.Equal(words.Count, words.Select(text => text.English).Distinct(StringComparer.Ordinal).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Grade)4).ToText());
    }

    [Fact]
    public void APolicyThatSaysNothing_IsACallersBug() =>
        Assert.Throws<InvalidOperationException>(() => IndicatorScore.Of(new(Row(FirstLevelIndicator.Output, "=6天", "20"), new QuantitativeActual(6)), new Silent()));

    private static Attainment Assess(AttainmentPolicy policy, string target, string actual)
    {
        var read = Assert.IsType<QuantitativeTarget>(Target.Parse(target));
        return policy.Compare(read.Operator!.Value, Rational.FromDecimal(read.Value!.Value), Rational.FromDecimal(decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static Indicator Row(FirstLevelIndicator? level, string? target, string? weight) => new()
    {
        FirstLevel = level,
        Name = "指标",
        Target = target is null ? null : Target.Parse(target),
        Weight = weight is null ? null : Figure.TryReadNumber(weight).Value,
    };

    private sealed class AllOrNothing : AttainmentPolicy
    {
        public override Attainment Compare(TargetOperator comparison, Rational target, Rational actual)
        {
            var isAttained = comparison.Holds(actual, target);
            return new(isAttained, isAttained ? 1 : 0);
        }
    }

    private sealed class Silent : AttainmentPolicy
    {
        public override Attainment Compare(TargetOperator comparison, Rational target, Rational actual) => null!;
    }
}
