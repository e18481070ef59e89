using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Expenditure;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Disclosure;

/// <summary>The head of a row or a column (表头、项目): its name as printed, and what that says of its figures.</summary>
/// <remarks>
/// A figure of a table is about what the table, its row and its column say together; where two of them speak of the same
/// thing, the column counts before the row, and the row before the table. What none of them says is not narrowed:
/// expenditure, all funds, all headings, the stage of the document. Texts are not blank, else
/// <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record TableHead
{
    /// <summary>Nothing said.</summary>
    public static TableHead Empty { get; } = new();

    /// <summary>The name as printed, such as 本年收入合计; null if nothing is printed, or only a functional heading.</summary>
    public string? Name { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The item of the account.</summary>
    public AccountItem? Item { get; init => field = value is { } item ? Guard.Defined(item, AccountItem.SurplusDistributed) : null; }

    /// <summary>The funds.</summary>
    public FundScope? Funds { get; init; }

    /// <summary>The source of revenue within other funds.</summary>
    public RevenueSource? Source { get; init => field = value is { } source ? Guard.Defined(source, RevenueSource.OtherIncome) : null; }

    /// <summary>The heading of the functional classification, as printed, code and name.</summary>
    public HeadingCitation? Function { get; init; }

    /// <summary>The type of expenditure.</summary>
    public ExpenditureType? Type { get; init => field = value is { } type ? Guard.Defined(type, ExpenditureType.GrantsToAffiliates) : null; }

    /// <summary>The heading of the economic classification.</summary>
    public EconomicCode? Economic { get; init; }

    /// <summary>The expense, if it is one that is stated by name.</summary>
    public NamedExpense? Expense { get; init => field = value is { } expense ? Guard.Defined(expense, NamedExpense.OperatingCosts) : null; }

    /// <summary>The stage: in a final account, the budget beside the outturn.</summary>
    public BudgetStage? Stage { get; init => field = value is { } stage ? Guard.Defined(stage, BudgetStage.Outturn) : null; }

    /// <summary>What is printed: the name, or the functional heading; empty if neither is.</summary>
    public string Text => Name ?? Function?.Text ?? string.Empty;
}
