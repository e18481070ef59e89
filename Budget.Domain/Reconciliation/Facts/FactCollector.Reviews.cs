using Budget.Domain.Disclosure;

namespace Budget.Domain.Reconciliation.Facts;

/// <content>Projects reviewed: how many, their money, their grades, and the problems found.</content>
internal sealed partial class FactCollector
{
    private void CollectReviews(PerformanceSection section)
    {
        CollectReview(section.Tracking, "/performance/tracking", "performance.tracked", section.Place);
        CollectReview(section.SelfEvaluation, "/performance/selfEvaluation", "performance.evaluated", section.Place);
    }

    private void CollectReview(ProjectReview? review, string pointer, string measure, Place place)
    {
        if (review is null)
        {
            return;
        }

        var (projects, problems) = (Of("projects"), Of("problems"));
        Note(review.Projects, projects, pointer + "/projects", place);
        Note(review.Funds, Of("funds"), pointer + "/funds", place);
        Note(review.AverageScore, Of("score"), pointer + "/averageScore", place);
        NoteList(ListingAxis.Grade, projects, pointer + "/byGrade", place, review.ByGrade, grade => (whole with { Measure = projects.Measure.Of(grade.Grade) }, grade.Count, null), "/count");
        Note(review.Problems, problems, pointer + "/problems", place);
        var solved = Note(review.Solved, Of("problems-solved"), pointer + "/solved", place);
        var unsolved = Note(review.Unsolved, Of("problems-unsolved"), pointer + "/unsolved", place);
        if (review is { Solved: not null, Unsolved: not null })
        {
            NoteListing(ListingAxis.ProblemState, problems, pointer, place, [solved, unsolved]);
        }

        Coordinate Of(string what) => whole with { Measure = new(measure + "." + what) };
    }
}
