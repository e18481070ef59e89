using Budget.Domain.Expenditure;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>The three public expenses (“三公”经费). An expense that is not printed is null, which is not zero.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record ThreePublicExpensesSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The funds the section covers; all if it does not say.</summary>
    public FundScope Funds { get; init; }

    /// <summary>All three together.</summary>
    public StatedAmount? Total { get; init; }

    /// <summary>Overseas travel (因公出国（境）费用).</summary>
    public StatedAmount? OverseasTravel { get; init; }

    /// <summary>Official reception (公务接待费).</summary>
    public StatedAmount? OfficialReception { get; init; }

    /// <summary>Vehicles, purchase and operation together (公务用车购置及运行维护费).</summary>
    public StatedAmount? Vehicles { get; init; }

    /// <summary>Vehicle purchase (公务用车购置).</summary>
    public StatedAmount? VehiclePurchase { get; init; }

    /// <summary>Vehicle operation and maintenance (公务用车运行维护).</summary>
    public StatedAmount? VehicleOperation { get; init; }

    /// <summary>What is printed beside the amounts, such as that there were none.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }
}
