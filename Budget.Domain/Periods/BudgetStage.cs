namespace Budget.Domain.Periods;

/// <summary>The stage of a budget in its year (预算阶段). Amounts of different stages are different amounts.</summary>
public enum BudgetStage
{
    /// <summary>The initial budget (年初预算), as approved before execution.</summary>
    InitialBudget,

    /// <summary>The adjusted budget (调整预算), with the changes of the year.</summary>
    AdjustedBudget,

    /// <summary>The outturn (执行数、决算): what was received and spent.</summary>
    Outturn,
}
