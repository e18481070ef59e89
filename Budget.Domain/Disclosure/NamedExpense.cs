namespace Budget.Domain.Disclosure;

/// <summary>An expense that tables state by its name, beside the classifications: the three public expenses (“三公”经费) and agency operating costs.</summary>
public enum NamedExpense
{
    /// <summary>The three public expenses together (“三公”经费合计).</summary>
    ThreePublicExpenses,

    /// <summary>Overseas travel (因公出国（境）费).</summary>
    OverseasTravel,

    /// <summary>Official reception (公务接待费).</summary>
    OfficialReception,

    /// <summary>Vehicles, purchase and operation together (公务用车购置及运行维护费).</summary>
    Vehicles,

    /// <summary>Vehicle purchase (公务用车购置费).</summary>
    VehiclePurchase,

    /// <summary>Vehicle operation and maintenance (公务用车运行维护费).</summary>
    VehicleOperation,

    /// <summary>Agency operating costs (机关运行经费).</summary>
    OperatingCosts,
}
