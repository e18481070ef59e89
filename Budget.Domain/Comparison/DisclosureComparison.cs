using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;

namespace Budget.Domain.Comparison;

/// <summary>Two published budgets compared (公开文本对比): what moved, what cannot be compared, and where the documents contradict each other.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed partial record DisclosureComparison
{
    /// <summary>The title of the document that changes are measured from.</summary>
    public required string PriorTitle { get; init => field = Guard.NotBlank(value); }

    /// <summary>The title of the document that they lead to.</summary>
    public required string CurrentTitle { get; init => field = Guard.NotBlank(value); }

    /// <summary>What is compared with what: the years, the stages and whose budgets they are.</summary>
    public required ComparisonBasis Basis { get; init => field = Guard.NotNull(value); }

    /// <summary>How the amounts of the prior document were read; unknown if nothing in it tells how it rounds.</summary>
    public required RoundingConvention PriorConvention { get; init => field = Guard.Defined(value, RoundingConvention.Unknown); }

    /// <summary>How the amounts of the current document were read; unknown if nothing in it tells how it rounds.</summary>
    public required RoundingConvention CurrentConvention { get; init => field = Guard.Defined(value, RoundingConvention.Unknown); }

    /// <summary>Every quantity that can be compared, as the current document prints them, then those that it leaves out of a complete list.</summary>
    public required ValueList<PublishedMovement> Movements { get; init => field = Guard.NotNull(value); }

    /// <summary>What cannot be compared and why, in the order of the documents, the current one first.</summary>
    public required ValueList<Incomparable> Incomparable { get; init => field = Guard.NotNull(value); }

    /// <summary>The current document held against the prior one: whether stated prior figures, changes and balances are those of that document.</summary>
    public required AuditReport Reconciliation { get; init => field = Guard.NotNull(value); }

    /// <summary>Compares what two documents print of one stage (同口径对比): the stage of the current document, in the year of each.</summary>
    /// <param name="prior">The document that changes are measured from, such as a final account that also prints the budget of its year.</param>
    /// <param name="current">The document that they lead to.</param>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    public static DisclosureComparison LikeForLike(DisclosureReading prior, DisclosureReading current) =>
        AcrossStages(prior, Guard.NotNull(current).Disclosure.Stage, current, current.Disclosure.Stage);

    /// <summary>Compares one stage of one document with another of another (不同口径对比), such as a budget with the outturn of the year before.</summary>
    /// <param name="prior">The document that changes are measured from.</param>
    /// <param name="priorStage">Which of its stages.</param>
    /// <param name="current">The document that they lead to; it can be the same one.</param>
    /// <param name="currentStage">Which of its stages.</param>
    /// <returns>A comparison whose <see cref="Basis"/> says which stages they are.</returns>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A stage is not defined.</exception>
    public static DisclosureComparison AcrossStages(DisclosureReading prior, BudgetStage priorStage, DisclosureReading current, BudgetStage currentStage) =>
        new DisclosureComparer(Guard.NotNull(prior), Guard.NotNull(current), new(
            new(prior.Disclosure.FiscalYear, priorStage), new(current.Disclosure.FiscalYear, currentStage))
        {
            PriorDepartment = prior.Disclosure.Department,
            CurrentDepartment = current.Disclosure.Department,
        }).Compare();
}
