using System.Collections.Immutable;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>What must hold between facts (勾稽关系).</summary>
/// <remarks>The kinds are closed: rules choose among them, and only they compute. Immutable and thread-safe.</remarks>
public abstract class Relation : Claim
{
    private protected Relation(RelationKind kind, ImmutableArray<(OperandRole Role, Fact Fact)> operands)
    {
        Kind = kind;
        Operands = operands;
    }

    /// <summary>The kind of relation.</summary>
    public RelationKind Kind { get; }

    /// <summary>The facts, with the part that each plays.</summary>
    public ImmutableArray<(OperandRole Role, Fact Fact)> Operands { get; }

    /// <summary>Whether the relation needs every figure to be printed; a change can do with some.</summary>
    private protected virtual bool NeedsAll => true;

    /// <summary>Whether enough figures are printed, of kinds and on bases that can be compared, for the relation to say anything.</summary>
    internal bool IsComplete => Preclude() is null && (!NeedsAll || IsPrinted()) && HasOneKind();

    /// <summary>Whether a figure of a kind takes part.</summary>
    internal bool Concerns(FigureKind kind)
    {
        foreach (var operand in Operands)
        {
            if (operand.Fact.Figure?.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The true values that each operand can stand for; everything where it is not printed.</summary>
    internal Interval[] Read(Reading reading)
    {
        var values = new Interval[Operands.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reading.Read(Operands[i].Fact);
        }

        return values;
    }

    internal Outcome Evaluate(Evaluation evaluation)
    {
        if (Preclude() is { } precluded)
        {
            return precluded;
        }

        if (NeedsAll && !IsPrinted())
        {
            var missing = Operands.Where(operand => operand.Fact.Figure is null).Select(operand => operand.Fact).ToList();
            var unprinted = missing.Count == 1 && HasOneKind() ? Imply(missing[0], Read(evaluation.Reading)) : null;
            return Outcome.NotCheckable(NotCheckableReason.FigureNotPrinted, NoteOf(missing)) with
            {
                Implied = unprinted?.ToImpliedValue(),
                Unprinted = unprinted,
            };
        }

        return HasOneKind()
            ? HoldsByDigits ? Outcome.Exact : Decide(evaluation, Read(evaluation.Reading))
            : Outcome.NotCheckable(NotCheckableReason.DifferentKinds, LocalizedText.FromResource("Note.DifferentKinds"));
    }

    /// <summary>Why the facts cannot be held against each other, whatever they print; null if they can.</summary>
    private protected virtual Outcome? Preclude() => null;

    /// <summary>
    /// Whether the printed digits themselves satisfy the relation, every figure being printed: then true values do, because a figure can always
    /// stand for its digits. Four of five relations of a document do, and nothing needs to be computed of what their figures stand for.
    /// </summary>
    internal virtual bool HoldsByDigits => false;

    /// <summary>Whether there are true values, one in the interval of each operand, that satisfy the relation; null where it is undefined.</summary>
    internal abstract bool? CanHold(Interval[] values);

    /// <summary>
    /// What is left for each operand while all the others lie in their intervals: no value outside satisfies the relation.
    /// Null where nothing is left.
    /// </summary>
    internal abstract Interval?[] Remaining(Interval[] values);

    /// <summary>Whether a verdict can come of what is printed; else something may still follow from it.</summary>
    internal virtual bool IsConclusive => true;

    /// <summary>Whether <see cref="Remaining"/> leaves nothing that does not satisfy the relation.</summary>
    internal virtual bool RemainingIsExact => true;

    /// <summary>Whether a word such as 持平 may be what is wrong, so that a contradiction makes no figure suspicious.</summary>
    internal virtual bool HangsOnAWord => false;

    /// <summary>The digits, in base units, that an operand would have if all printed digits agreed; none if that does not settle them.</summary>
    /// <param name="operand">The operand.</param>
    /// <param name="digits">What is printed for each operand, in base units; null where nothing is.</param>
    /// <param name="reading">How the document is read.</param>
    internal virtual IEnumerable<decimal> Agreeing(int operand, decimal?[] digits, Reading reading) => [];

    /// <summary>Whether printed digits agree to the last place; never of a bound, which leaves them room.</summary>
    /// <param name="digits">What is printed for each operand, in base units; null where nothing is.</param>
    /// <param name="reading">How the document is read.</param>
    internal virtual bool Agrees(decimal?[] digits, Reading reading) => false;

    /// <summary>What follows for a figure that is not printed, the others lying in their intervals; null if nothing does.</summary>
    internal virtual ImpliedValue? Imply(Interval[] values) => null;

    /// <summary>The verdict, with every needed figure printed and of the right kind.</summary>
    private protected abstract Outcome Decide(Evaluation evaluation, Interval[] values);

    /// <summary>Gives facts their parts, in order.</summary>
    private protected static ImmutableArray<(OperandRole Role, Fact Fact)> Cast(params (OperandRole Role, IReadOnlyCollection<Fact> Facts)[] parts)
    {
        var count = 0;
        foreach (var (_, facts) in parts)
        {
            count += facts.Count;
        }

        var operands = ImmutableArray.CreateBuilder<(OperandRole, Fact)>(count);
        foreach (var (role, facts) in parts)
        {
            foreach (var fact in facts)
            {
                operands.Add((role, fact));
            }
        }

        return operands.MoveToImmutable();
    }

    private static LocalizedText NoteOf(List<Fact> missing) => LocalizedText.Later(() =>
        LocalizedText.FromResource("Note.FigureNotPrinted", LocalizedText.Join("; ", "；", missing.Select(FactText.Describe))));

    /// <summary>What follows for the one amount or count that is not printed.</summary>
    private Unprinted? Imply(Fact missing, Interval[] values)
    {
        var index = Enumerable.Range(0, Operands.Length).First(i => Operands[i].Fact == missing);
        var amounts = Operands.Where(operand => !IsPercentage(operand.Role) && operand.Fact.Figure is not null).ToList();

        // It would be printed as its like are.
        var model = amounts.OrderBy(operand => operand.Role == Operands[index].Role ? 0 : 1).FirstOrDefault().Fact?.Figure;
        return !IsPercentage(Operands[index].Role) && model is not null && model.Kind != FigureKind.Percentage
            && Remaining(values)[index] is { } range && range != Interval.Everything
            ? new(this, missing, range, model)
            : null;
    }

    private bool IsPrinted()
    {
        foreach (var operand in Operands)
        {
            if (operand.Fact.Figure is null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPercentage(OperandRole role) => role is OperandRole.Percentage or OperandRole.ChangeRate;

    // Percentages relate other figures; those must all be of one kind, or there is nothing to compare.
    private bool HasOneKind()
    {
        FigureKind? kind = null;
        foreach (var (role, fact) in Operands)
        {
            if (fact.Figure is null)
            {
                continue;
            }

            if (IsPercentage(role) ? fact.Figure.Kind != FigureKind.Percentage : (kind ??= fact.Figure.Kind) != fact.Figure.Kind)
            {
                return false;
            }
        }

        return true;
    }
}
