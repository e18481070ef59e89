using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Performance.Scoring;

/// <summary>Grades, bands and what is missing in words, as a page shows them. Stateless and thread-safe.</summary>
public static class ScoringWords
{
    /// <summary>A grade: excellent, good, fair or poor (优、良、中、差).</summary>
    /// <param name="grade">A defined grade.</param>
    /// <exception cref="ArgumentOutOfRangeException">The grade is not defined.</exception>
    public static LocalizedText ToText(this Grade grade) =>
        LocalizedText.FromResource("Grade." + Guard.Defined(grade, Grade.Poor));

    /// <summary>A band: reached, reached in part or not reached (达成、部分达成、未达成).</summary>
    /// <param name="band">A defined band.</param>
    /// <exception cref="ArgumentOutOfRangeException">The band is not defined.</exception>
    public static LocalizedText ToText(this QualitativeBand band) =>
        LocalizedText.FromResource("Band." + Guard.Defined(band, QualitativeBand.NotReached));

    /// <summary>Why an indicator has no score.</summary>
    /// <param name="gap">A defined gap.</param>
    /// <exception cref="ArgumentOutOfRangeException">The gap is not defined.</exception>
    public static LocalizedText ToText(this ScoreGap gap) =>
        LocalizedText.FromResource("ScoreGap." + Guard.Defined(gap, ScoreGap.NoWeight));

    /// <summary>Why an actual value has no place.</summary>
    /// <param name="reason">A defined reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not defined.</exception>
    public static LocalizedText ToText(this UnplacedReason reason) =>
        LocalizedText.FromResource("Unplaced." + Guard.Defined(reason, UnplacedReason.OtherBudget));
}
