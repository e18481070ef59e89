using Budget.Domain.Internal;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>What is measured, when it is not simply the money of the budget: a public expense, procurement, a number of vehicles.</summary>
/// <remarks>
/// A language-free code, open to codes of your own. Equality is that of the code. The default is <see cref="Budget"/>.
/// Immutable and thread-safe.
/// </remarks>
public readonly record struct Measure
{
    private const string BudgetCode = "budget";

    private readonly string? code;

    /// <summary>Creates a measure.</summary>
    /// <param name="code">Its code, not blank, such as <c>procurement.goods</c>.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public Measure(string code) => this.code = Guard.NotBlank(code) == BudgetCode ? null : code;

    /// <summary>The money of the budget itself.</summary>
    public static Measure Budget => default;

    /// <summary>Money carried over from earlier years (上年结转).</summary>
    public static Measure CarriedOver { get; } = new("carried-over");

    /// <summary>What was carried over into the year (年初结转和结余).</summary>
    public static Measure OpeningBalance { get; } = new("balances.opening");

    /// <summary>What is carried over out of the year (年末结转和结余).</summary>
    public static Measure ClosingBalance { get; } = new("balances.closing");

    /// <summary>Earlier surplus of own revenue that is used (使用非财政拨款结余).</summary>
    public static Measure SurplusUsed { get; } = new("balances.surplus-used");

    /// <summary>Surplus that is distributed (结余分配).</summary>
    public static Measure SurplusDistributed { get; } = new("balances.surplus-distributed");

    /// <summary>The three public expenses together (“三公”经费).</summary>
    public static Measure ThreePublicExpenses { get; } = new("three-public");

    /// <summary>Overseas travel (因公出国（境）).</summary>
    public static Measure OverseasTravel { get; } = new("three-public.overseas-travel");

    /// <summary>Official reception (公务接待).</summary>
    public static Measure OfficialReception { get; } = new("three-public.reception");

    /// <summary>Vehicles, purchase and operation together (公务用车购置及运行维护).</summary>
    public static Measure Vehicles { get; } = new("three-public.vehicles");

    /// <summary>Vehicle purchase (公务用车购置).</summary>
    public static Measure VehiclePurchase { get; } = new("three-public.vehicle-purchase");

    /// <summary>Vehicle operation and maintenance (公务用车运行维护).</summary>
    public static Measure VehicleOperation { get; } = new("three-public.vehicle-operation");

    /// <summary>Agency operating costs (机关运行经费).</summary>
    public static Measure OperatingCosts { get; } = new("operating-costs");

    /// <summary>The number of units that have operating costs.</summary>
    public static Measure OperatingCostUnits { get; } = new("operating-costs.units");

    /// <summary>The number of units below the department itself (下属预算单位).</summary>
    public static Measure SubordinateUnits { get; } = new("units.subordinate");

    /// <summary>The number of budgetary units in scope (预算单位).</summary>
    public static Measure Units { get; } = new("units");

    /// <summary>Government procurement (政府采购).</summary>
    public static Measure Procurement { get; } = new("procurement");

    /// <summary>Procurement of goods (货物).</summary>
    public static Measure Goods { get; } = new("procurement.goods");

    /// <summary>Procurement of works (工程).</summary>
    public static Measure Works { get; } = new("procurement.works");

    /// <summary>Procurement of services (服务).</summary>
    public static Measure Services { get; } = new("procurement.services");

    /// <summary>Procurement reserved for small and medium firms (面向中小企业预留).</summary>
    public static Measure ReservedForSmallFirms { get; } = new("procurement.reserved-small");

    /// <summary>Procurement reserved for small and micro firms (面向小微企业预留).</summary>
    public static Measure ReservedForMicroFirms { get; } = new("procurement.reserved-micro");

    /// <summary>What small and medium firms were awarded of procurement reserved for them (由中小企业供应商中标或成交).</summary>
    public static Measure AwardedToSmallFirms { get; } = new("procurement.awarded-small");

    /// <summary>What small and micro firms were awarded of procurement reserved for them (由小微企业供应商中标或成交).</summary>
    public static Measure AwardedToMicroFirms { get; } = new("procurement.awarded-micro");

    /// <summary>What small and medium firms were awarded of all other procurement.</summary>
    public static Measure OtherAwardsToSmallFirms { get; } = new("procurement.awarded-small-other");

    /// <summary>The number of vehicles held (车辆数).</summary>
    public static Measure VehicleCount { get; } = new("assets.vehicles");

    /// <summary>The number of vehicles planned to be acquired.</summary>
    public static Measure PlannedVehicleCount { get; } = new("assets.planned-vehicles");

    /// <summary>The number of projects with performance targets.</summary>
    public static Measure PerformanceProjects { get; } = new("performance.projects");

    /// <summary>The money of the projects with performance targets: of all, of one unit's, or of one; of a part of one by its name.</summary>
    public static Measure PerformanceFunds { get; } = new("performance.funds");

    /// <summary>The money of those projects with performance targets that a selection shows (重点项目).</summary>
    public static Measure SelectedProjectFunds { get; } = new("performance.selected-funds");

    /// <summary>The number of projects that the text on performance targets names.</summary>
    public static Measure NamedProjects { get; } = new("performance.named-projects");

    /// <summary>The number of projects tracked during the year (绩效跟踪).</summary>
    public static Measure TrackedProjects { get; } = new("performance.tracked.projects");

    /// <summary>The money of the projects tracked.</summary>
    public static Measure TrackedFunds { get; } = new("performance.tracked.funds");

    /// <summary>The number of projects that the department evaluated itself (绩效自评); of one grade by its name.</summary>
    public static Measure EvaluatedProjects { get; } = new("performance.evaluated.projects");

    /// <summary>The money of the projects evaluated.</summary>
    public static Measure EvaluatedFunds { get; } = new("performance.evaluated.funds");

    /// <summary>The weights of a project's performance indicators; of one of them by its name.</summary>
    public static Measure IndicatorWeight { get; } = new("performance.weight");

    /// <summary>The target values of a project's performance indicators; of one of them by its name.</summary>
    public static Measure IndicatorTarget { get; } = new("performance.target");

    /// <summary>The code; <c>budget</c> for the default.</summary>
    public string Code => code ?? BudgetCode;

    /// <summary>The measure of one kind within this one, such as the vehicles of a kind.</summary>
    /// <param name="kind">The name of the kind, not blank.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Measure Of(string kind) => new(Code + "/" + Guard.NotBlank(kind));

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
