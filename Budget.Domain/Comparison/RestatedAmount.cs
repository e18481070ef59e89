using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>An amount, or a part of one, on its way from one edition of a classification to another.</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <param name="From">The code that the amount is given under.</param>
/// <param name="To">The code it stands under in the other edition; null if it is incomparable.</param>
/// <param name="Amount">The amount of this part.</param>
/// <param name="Kind">Whether it is comparable, restated or incomparable.</param>
/// <param name="Relation">What became of the heading as a whole.</param>
/// <param name="Reason">Why it is incomparable; null if it is not.</param>
/// <param name="Explanation">Why it goes there, or nowhere, in words.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record RestatedAmount<TCode>(
    TCode From, TCode? To, Money Amount, RestatementKind Kind, HeadingRelation Relation, IncomparableReason? Reason, LocalizedText Explanation)
    where TCode : struct, IClassificationCode<TCode>;
