using Budget.Domain.Classification;
using Budget.Domain.Expenditure;

namespace Budget.Domain.Comparison;

/// <summary>A line of a budget, or a part of one, on its way to another edition of a classification.</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <param name="Index">The position of the original in the lines of its budget, from zero.</param>
/// <param name="Line">The line with its new code and the amount of this part; with its old code if it is incomparable.</param>
/// <param name="Part">Where its amount goes, and why.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record RestatedLine<TCode>(int Index, ExpenditureLine Line, RestatedAmount<TCode> Part)
    where TCode : struct, IClassificationCode<TCode>;
