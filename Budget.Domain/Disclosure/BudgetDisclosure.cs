using Budget.Domain.Collections;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Disclosure;

/// <summary>A departmental budget or final account as published (部门预算公开、部门决算公开): every number as printed, so that it can disagree with itself.</summary>
/// <remarks>A section or figure that the document does not print is null or an empty list. Source: 《地方预决算公开操作规程》(财预〔2016〕143号). The exact counterpart is <see cref="Expenditure.DepartmentBudget"/>. Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record BudgetDisclosure
{
    /// <summary>The title as printed.</summary>
    public required string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>The name of the department.</summary>
    public required string Department { get; init => field = Guard.NotBlank(value); }

    /// <summary>The fiscal year of the budget.</summary>
    public required FiscalYear FiscalYear { get; init => field = Guard.NotNull(value); }

    /// <summary>The stage of the budget; the initial budget if not said otherwise.</summary>
    public BudgetStage Stage { get; init => field = Guard.Defined(value, BudgetStage.Outturn); }

    /// <summary>Duties (主要职能).</summary>
    public DutiesSection? Duties { get; init; }

    /// <summary>Units in scope (部门预算单位构成).</summary>
    public UnitsSection? Units { get; init; }

    /// <summary>The tables (预算表、决算表), in printed order.</summary>
    public ValueList<BudgetTable> Tables { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>General statement (收支预算总体情况).</summary>
    public OverviewSection? Overview { get; init; }

    /// <summary>Revenue (收入预算).</summary>
    public RevenueSection? Revenue { get; init; }

    /// <summary>Expenditure (支出预算).</summary>
    public ExpenditureSection? Expenditure { get; init; }

    /// <summary>Fiscal appropriations (财政拨款收支预算).</summary>
    public AppropriationsSection? Appropriations { get; init; }

    /// <summary>The general public budget (一般公共预算当年拨款).</summary>
    public FundBudgetSection? GeneralPublicBudget { get; init; }

    /// <summary>Basic expenditure (一般公共预算基本支出).</summary>
    public BasicExpenditureSection? BasicExpenditure { get; init; }

    /// <summary>Government-managed funds (政府性基金预算).</summary>
    public FundBudgetSection? GovernmentManagedFunds { get; init; }

    /// <summary>State capital operations (国有资本经营预算).</summary>
    public FundBudgetSection? StateCapitalOperations { get; init; }

    /// <summary>The three public expenses (“三公”经费).</summary>
    public ThreePublicExpensesSection? ThreePublicExpenses { get; init; }

    /// <summary>Agency operating costs (机关运行经费).</summary>
    public OperatingCostsSection? OperatingCosts { get; init; }

    /// <summary>Government procurement (政府采购).</summary>
    public ProcurementSection? Procurement { get; init; }

    /// <summary>State assets (国有资产占有使用情况).</summary>
    public StateAssetsSection? StateAssets { get; init; }

    /// <summary>Performance targets (绩效目标设置情况).</summary>
    public PerformanceSection? Performance { get; init; }

    /// <summary>The descriptions of projects (项目经费情况说明), in printed order.</summary>
    public ValueList<ProjectDescription> ProjectDescriptions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The glossary (名词解释).</summary>
    public GlossarySection? Glossary { get; init; }
}
