using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;

namespace Budget.Domain.Comparison;

/// <summary>What the known changes of a classification made of its codes between the years of two documents (科目调整).</summary>
internal sealed class HeadingsBetween<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly HashSet<TCode> reused;
    private readonly List<HeadingChange<TCode>> between;

    /// <param name="prior">The edition of the prior document.</param>
    /// <param name="current">The edition of the current one.</param>
    /// <param name="changes">What is known to have changed.</param>
    /// <param name="years">The years of the two documents, in any order.</param>
    internal HeadingsBetween(ClassificationEdition<TCode> prior, ClassificationEdition<TCode> current, HeadingChanges<TCode> changes, params int[] years)
    {
        reused = ReferenceEquals(prior, current) ? [] : [.. Crosswalk.Between(prior, current, changes).ReusedCodes];
        between = [.. changes.All.Where(change => change.Year > years.Min() && change.Year <= years.Max() && change is { From: not null, To: not null })];
    }

    /// <summary>Why amounts under a code are not of one heading; null if nothing is known to say so. A heading below it is not looked at.</summary>
    /// <param name="code">The code.</param>
    /// <param name="isListedTwice">Whether both documents list it, each with a meaning of its time.</param>
    internal NotComparableReason? FindReason(TCode code, bool isListedTwice)
    {
        for (var above = code; above.Level > 0; above = above.Parent)
        {
            var changes = between.FindAll(change => change.From!.Code.Equals(above) != change.To!.Code.Equals(above));
            if (reused.Contains(above) || (isListedTwice && changes.Exists(change => change.Kind == HeadingRelation.Moved)))
            {
                return NotComparableReason.CodeReused;
            }

            if (changes.Count > 0)
            {
                return NotComparableReason.HeadingChanged;
            }
        }

        return null;
    }
}
