using Budget.Domain.Figures;
using Budget.Domain.Performance;
using Budget.Domain.Performance.Scoring;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Performance.Scoring;

/// <summary>What holds for every score, whatever the indicators and whatever happened.</summary>
public class ScoringLawTests
{
    [Fact]
    public void AScore_LiesBetweenNothingAndTheWeight() =>
        Property.Holds(
            from result in Gen.OneOf(GenerateScores.AnyResult, GenerateScores.WholeResult)
            from policy in GenerateScores.Policy
            select (result, policy),
            given =>
            {
                var score = IndicatorScore.Of(given.result, given.policy);

                Assert.True(score.Score is null || (score.Score >= 0 && score.Score <= score.Weight));
                Assert.Equal(score.Gap is null, score.Score is not null);
            },
            cases: 3000);

    [Fact]
    public void MoreInTheDirectionOfTheOperator_EarnsNoLess() =>
        Property.Holds(
            from comparison in GeneratePerformance.Operator
            from target in GenerateScores.Value
            from values in Generate.Pair(GenerateScores.Value)
            from policy in GenerateScores.Policy
            select (comparison, target, values, policy),
            given =>
            {
                var policy = new ProportionalAttainment { Ceiling = given.policy.Ceiling, Equality = given.policy.Equality, FarExceededFrom = given.policy.FarExceededFrom, StrictBound = given.policy.StrictBound };
                var (low, high) = given.values.Left < given.values.Right ? given.values : (given.values.Right, given.values.Left);
                var (less, more) = (policy.Compare(given.comparison, given.target, low), policy.Compare(given.comparison, given.target, high));
                var isUpwards = given.comparison switch
                {
                    TargetOperator.AtLeast or TargetOperator.MoreThan => true,
                    TargetOperator.AtMost or TargetOperator.LessThan => false,
                    _ => (policy.Equality == EqualityRule.AtLeast && given.target.Sign > 0) || high <= given.target ? true : low >= given.target ? false : (bool?)null,
                };

                Assert.True(isUpwards is null || (isUpwards.Value ? less.Share <= more.Share : more.Share <= less.Share));
            },
            cases: 10_000);

    [Fact]
    public void WhatIsAttained_EarnsAllOfIt() =>
        Property.Holds(
            from comparison in GeneratePerformance.Operator
            from target in GenerateScores.Value
            from actual in GenerateScores.Value
            select (comparison, target, actual),
            given =>
            {
                var attainment = ProportionalAttainment.Default.Compare(given.comparison, given.target, given.actual);

                Assert.Equal(given.comparison.Holds(given.actual, given.target), attainment.IsAttained);
                Assert.True(!attainment.IsAttained || attainment.Share == 1);
                Assert.True(attainment.IsAttained || attainment.Share < 1);
            },
            cases: 5000);

    [Fact]
    public void TheOrderOfIndicators_DoesNotMatter() =>
        Property.Holds(
            from results in GenerateScores.AnyResult.ListOf()
            from shuffled in Generate.Shuffled(results)
            from execution in GenerateScores.Share
            select (results, shuffled, execution),
            given =>
            {
                var (left, right) = (ProjectScore.Of(given.results), ProjectScore.Of(given.shuffled));

                Assert.Equal((left.Score, left.HighestScore, left.Weight, left.Grade), (right.Score, right.HighestScore, right.Weight, right.Grade));
                Assert.Equal(SelfEvaluation.Of(left, given.execution).Score, SelfEvaluation.Of(right, given.execution).Score);
            },
            cases: 500);

    [Fact]
    public void TheTotal_IsTheSumOfItsParts() =>
        Property.Holds(
            GenerateScores.AnyResult.ListOf(),
            results =>
            {
                var score = ProjectScore.Of(results);

                Assert.Equal(score.Indicators.Aggregate(Rational.Zero, (sum, indicator) => sum + (indicator.Score ?? 0)), score.Score);
                Assert.True(score.Score <= score.HighestScore && score.HighestScore <= score.Weight);
                Assert.Equal(results.Count, score.Indicators.Count);
            },
            cases: 500);

    [Fact]
    public void ScalingAllWeights_ScalesTheScore() =>
        Property.Holds(
            from results in GenerateScores.AnyResult.ListOf()
            from factor in Gen.Elements(2m, 0.5m, 0.1m, 10m)
            select (results, factor),
            given =>
            {
                var scaled = given.results.Select(result => result.Indicator.Weight is not { } weight ? result
                    : result with { Indicator = result.Indicator with { Weight = Figure.Number(weight.Value * given.factor) } });
                var (score, other) = (ProjectScore.Of(given.results), ProjectScore.Of(scaled));

                Assert.Equal(score.Score * Rational.FromDecimal(given.factor), other.Score);
                Assert.Equal(score.HighestScore * Rational.FromDecimal(given.factor), other.HighestScore);
                Assert.True(score.Grade == other.Grade || score.Indicators.Any(indicator => indicator.Weight is null));
            },
            cases: 500);

    [Fact]
    public void AGrade_AgreesWithItsScoreAtEveryBoundary() =>
        Property.Holds(
            from shift in GenerateScores.Value
            select shift,
            shift =>
            {
                var (better, worse) = (new[] { Grade.Excellent, Grade.Good, Grade.Fair }, new[] { Grade.Good, Grade.Fair, Grade.Poor });
                var smallest = new Rational(1, 1_000_000_000) * (shift.Abs() + 1);
                foreach (var (bound, i) in new Rational[] { 90, 80, 60 }.Select((bound, i) => (bound, i)))
                {
                    Assert.Equal(better[i], GradeScale.Default.Of(bound));
                    Assert.Equal(worse[i], GradeScale.Default.Of(bound - smallest));
                    Assert.Equal(better[i], GradeScale.Default.Of(bound + smallest));
                }
            },
            cases: 100);

    [Fact]
    public void AProject_HasTheGradeOfItsScore() =>
        Property.Holds(
            GenerateScores.WholeResult.ListOf().Where(results => results.Count > 0),
            results =>
            {
                var score = ProjectScore.Of(results);

                Assert.True(score.IsComplete);
                Assert.Equal(GradeScale.Default.Of(score.Score * 100 / score.Weight), score.Grade);
            },
            cases: 500);

    [Fact]
    public void ASelfEvaluation_IsTheWeightedSumOfItsParts() =>
        Property.Holds(
            from results in GenerateScores.WholeResult.ListOf()
            from rate in GenerateScores.Value
            where rate.Sign >= 0
            select (results, rate),
            given =>
            {
                var project = ProjectScore.Of(given.results);
                var evaluation = SelfEvaluation.Of(project, given.rate);
                var shares = new[] { FirstLevelIndicator.Output, FirstLevelIndicator.Benefit, FirstLevelIndicator.Satisfaction }.Select(project.ShareOf).ToList();

                Assert.Equal(shares.Contains(null), evaluation.Score is null);
                Assert.Equal(evaluation.Score, (10 * evaluation.Execution) + (50 * shares[0]) + (30 * shares[1]) + (10 * shares[2]));
                Assert.True(evaluation.Score is null || (evaluation.Score >= 0 && evaluation.Score <= 100));
                Assert.Equal(evaluation.Score is { } score ? GradeScale.Default.Of(score) : null, evaluation.Grade);
            },
            cases: 500);
}
