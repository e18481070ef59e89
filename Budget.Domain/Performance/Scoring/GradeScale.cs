using Budget.Domain.Figures;

namespace Budget.Domain.Performance.Scoring;

/// <summary>From which score of a hundred each grade is given (等级划分).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record GradeScale
{
    /// <summary>Creates a scale.</summary>
    /// <param name="excellent">The lowest score that is 优, not above 100.</param>
    /// <param name="good">The lowest score that is 良, not above that of 优.</param>
    /// <param name="fair">The lowest score that is 中, not above that of 良 nor below zero.</param>
    /// <exception cref="ArgumentException">The scores are not in that order, or not scores of a hundred.</exception>
    public GradeScale(Rational excellent, Rational good, Rational fair)
    {
        if (excellent < good || good < fair)
        {
            throw new ArgumentException("A better grade needs at least the score of a worse one.", nameof(excellent));
        }

        if (excellent > 100 || fair.Sign < 0)
        {
            throw new ArgumentException("Scores lie between 0 and 100.", excellent > 100 ? nameof(excellent) : nameof(fair));
        }

        Excellent = excellent;
        Good = good;
        Fair = fair;
    }

    /// <summary>优 from 90, 良 from 80, 中 from 60: the scale of 财预〔2020〕10号.</summary>
    public static GradeScale Default { get; } = new(90, 80, 60);

    /// <summary>The lowest score that is 优.</summary>
    public Rational Excellent { get; }

    /// <summary>The lowest score that is 良.</summary>
    public Rational Good { get; }

    /// <summary>The lowest score that is 中.</summary>
    public Rational Fair { get; }

    /// <summary>The grade of a score of a hundred, which is not rounded before: 89.999 is not 优.</summary>
    /// <param name="score">The score.</param>
    public Grade Of(Rational score) =>
        score >= Excellent ? Grade.Excellent : score >= Good ? Grade.Good : score >= Fair ? Grade.Fair : Grade.Poor;
}
