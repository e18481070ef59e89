using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Performance.Scoring;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class ScoreAProject
{
    [Fact]
    public void ScoreAProject_ByTheDefault_IsAsWorkedByHand()
    {
        var path = Repository.Example("shaoxing-commerce-2021.json");
        var actualsPath = Repository.Example("shaoxing-commerce-2021-actuals.json");

        // <score>
        var budget = BudgetJson.ReadDisclosure(File.ReadAllText(path)).OrThrow();
        var actuals = BudgetJson.ReadActuals(File.ReadAllText(actualsPath)).OrThrow();

        var evaluation = PerformanceEvaluation.Of(budget, actuals);
        foreach (var project in evaluation.Projects)
        {
            var score = project.Score;
            Console.WriteLine($"{project.Project.Name}: {score.Score}, {score.Score.Round(2, RoundingConvention.HalfUp)}, {score.Grade}");
        }
        // </score>

        var worked = evaluation.Projects.Single(project => project.Project.Name == "商务发展调研及课题");
        Assert.Equal(["17", "15", "15", "150/11", "15", "20"], worked.Score.Indicators.Select(indicator => indicator.Score.ToString()));
        Assert.Equal(("1052/11", "95.64", Grade.Excellent), (worked.Score.Score.ToString(), Shown(worked.Score.Score), worked.Score.Grade));
        Assert.Equal(["32/33", "37/40", "1"], new[] { Domain.Performance.FirstLevelIndicator.Output, Domain.Performance.FirstLevelIndicator.Benefit, Domain.Performance.FirstLevelIndicator.Satisfaction }.Select(level => worked.Score.ShareOf(level).ToString()));
        Assert.Equal(("96.23", (Grade?)Grade.Excellent, (Rational?)1), (Shown(worked.SelfEvaluation.Score!.Value), worked.SelfEvaluation.Grade, worked.SelfEvaluation.Execution));
    }

    [Fact]
    public void ScoreAProject_ByAnotherPolicy_CountsOtherwise()
    {
        // <policy>
        var policy = ScoringPolicy.Default with
        {
            Attainment = new ProportionalAttainment
            {
                Equality = EqualityRule.AtLeast,
                Ceiling = CeilingRule.LessByExcess,
                Exceeding = ExceedingRule.LessByDeviation,
                FarExceededFrom = new(13, 10),
            },
        };
        // </policy>

        Assert.Equal(1, policy.Attainment.Compare(Domain.Performance.TargetOperator.Equal, 20, 22).Share);
        Assert.Equal(new Rational(13, 20), policy.Attainment.Compare(Domain.Performance.TargetOperator.AtLeast, 20, 40).Share);
    }

    private static string Shown(Rational number) => number.Round(2, RoundingConvention.HalfUp).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
