using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Performance;
using Budget.Domain.Performance.Scoring;
using Budget.Domain.Periods;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace Budget.Domain.Tests.Json;

/// <summary>A small budget with every section and every property, and text helpers.</summary>
internal static class Sample
{
    internal static BudgetDisclosure Empty { get; } = new() { Title = "某局 2021 年部门预算", Department = "某局", FiscalYear = new FiscalYear(2021) };

    internal static DutiesSection Duties { get; } = new() { Place = At("（一）"), Paragraphs = ["1.负责商务。", "2.其他。"] };

    internal static UnitsSection Units { get; } = new() { Place = At("（二）"), Statement = "包括本级和下属单位。", Units = [new("某局本级", "301001"), new("某中心") { Remark = "并入本级" }], ByKind = [new() { Kind = UnitKind.Administrative, Count = Figure.Parse("1家") }], Subordinates = Figure.Parse("1家") };

    internal static BudgetTable Table { get; } = new(
        At("财政拨款收入支出决算总表", "支出"),
        AmountUnit.TenThousandYuan,
        [new() { Name = "合计" }, new() { Name = "基本支出", Type = ExpenditureType.Basic, Stage = BudgetStage.Outturn }],
        [
            new() { Head = new() { Function = new HeadingCitation("205 01 教育支出") }, Cells = [Cell("1,090.00"), null] },
            new() { Head = new() { Name = "年末结转和结余", Item = AccountItem.ClosingBalance, Source = RevenueSource.OtherIncome }, Cells = [null, Cell("5元")] },
            new() { Head = new() { Name = "办公费", Economic = EconomicCode.Parse("30201"), Expense = NamedExpense.OperatingCosts }, Cells = [Cell("0.00"), null] },
        ])
    {
        About = new() { Funds = FundScope.Appropriations },
        Note = "注：含结转",
    };

    internal static OverviewSection Overview { get; } = new()
    {
        Place = At("（三）", "1."),
        RevenueSources = ["一般公共预算拨款收入"],
        ExpenditureCategories = ["教育支出"],
        Total = Figure.Parse("100.00 万元"),
        Change = new() { Direction = ChangeDirection.NearlyUnchanged },
    };

    internal static RevenueSection Revenue { get; } = new()
    {
        Place = At("（四）"),
        Total = Figure.Parse("100.00 万元"),
        Sources =
        [
            new() { Fund = Fund.GeneralPublicBudget, Name = "一般公共预算拨款收入", Amount = Figure.Parse("90万元"), Share = Figure.Parse("90.0%") },
            new() { Fund = Fund.OtherFunds, Source = RevenueSource.OtherIncome, Name = "其他收入", Amount = Figure.Parse("10万元"), Change = new() { Direction = ChangeDirection.Unchanged } },
        ],
    };

    internal static ExpenditureSection Expenditure { get; } = new()
    {
        Place = At("（五）"),
        Total = Figure.Parse("1,000,000元"),
        ByFunction = new()
        {
            Place = At("（五）", "1."),
            Entries = [new() { Heading = new HeadingCitation("教育（类）"), Amount = Figure.Parse("100万元"), Share = Figure.Parse("100%"), Purpose = "办学" }],
        },
        ByType = new()
        {
            Place = At("（五）", "2."),
            Entries =
            [
                new() { Type = ExpenditureType.Personnel, Name = "人员支出", Amount = Figure.Parse("60万元"), Share = Figure.Parse("60.0%") },
                new() { Type = ExpenditureType.DailyOperating, Name = "日常公用支出", Amount = Figure.Parse("10万元") },
                new() { Type = ExpenditureType.Project, Name = "项目支出", Amount = Figure.Parse("30万元"), Share = Figure.Parse("30.1%") },
            ],
        },
    };

    internal static AppropriationsSection Appropriations { get; } = new()
    {
        Place = At("（六）"),
        Total = Figure.Parse("90万元"),
        Change = new() { Direction = ChangeDirection.Increase, Amount = Figure.Parse("5万元") },
        Expenditure = new() { Place = At("（六）"), Amount = Figure.Parse("90万元") },
        MainItems = new() { Place = At("（六）", "主要内容"), Entries = [new() { Heading = new HeadingCitation("1.教育（类）"), Amount = Figure.Parse("90万元") }] },
        Sources = [new() { Fund = Fund.StateCapitalOperations, Name = "国有资本经营预算", Amount = Figure.Parse("0万元") }],
        Categories = [new() { Heading = new HeadingCitation("205") }],
    };

    internal static StatedChange Change { get; } = new()
    {
        Base = new() { Text = "上年执行数", Year = new FiscalYear(2020), Stage = BudgetStage.Outturn },
        Direction = ChangeDirection.Decrease,
        Prior = Figure.Parse("100万元"),
        Amount = Figure.Parse("10万元"),
        Rate = Figure.Parse("10.0％"),
        Reason = "压减",
    };

    internal static FundBudgetSection GeneralPublicBudget { get; } = new()
    {
        Place = At("（七）"),
        Scale = new() { Place = At("（七）", "1."), Amount = Figure.Parse("90万元"), Share = Figure.Parse("90.0%"), Change = Change, Purpose = "办学" },
        StructureTotal = new() { Place = At("（七）", "2."), Amount = Figure.Parse("90.00万元") },
        Structure = new() { Place = At("（七）", "2."), Entries = [new() { Heading = new HeadingCitation("教育（类）"), Amount = Figure.Parse("90万元") }] },
        ItemsTotal = new()
        {
            Place = At("（七）", "3."),
            Amount = Figure.Parse("90万元"),
            Execution = new()
            {
                Stage = BudgetStage.AdjustedBudget,
                Budget = Figure.Parse("95万元"),
                Rate = Figure.Parse("94.7%"),
                Direction = ChangeDirection.Decrease,
                Reason = "结转",
            },
        },
        Items = new()
        {
            Place = At("（七）", "3."),
            Entries = [new() { Heading = new HeadingCitation("教育（类）普通教育（款）小学教育（项）"), Execution = new() { Stage = BudgetStage.InitialBudget } }],
        },
        Note = "合计含结转",
    };

    internal static BasicExpenditureSection BasicExpenditure { get; } = new()
    {
        Place = At("（八）"),
        Total = Figure.Parse("70万元"),
        Personnel = new() { Name = "人员经费", Amount = Figure.Parse("60万元"), Items = [new() { Name = "基本工资" }] },
        DailyOperating = new()
        {
            Name = "公用经费",
            Amount = Figure.Parse("10万元"),
            Items = [new() { Name = "公务接待费", Code = EconomicCode.Parse("30217"), Amount = Figure.Parse("1万元") }, new() { Name = "其他", Amount = Figure.Parse("8万元") }],
        },
    };

    internal static FundBudgetSection GovernmentManagedFunds { get; } = new() { Place = At("（九）"), Note = "无" };

    internal static FundBudgetSection StateCapitalOperations { get; } = new()
    {
        Place = At("（十）"),
        Scale = new() { Place = At("（十）"), Change = new() { Direction = ChangeDirection.Unchanged, Base = new() { Text = "上年", Year = new FiscalYear(2020) } } },
    };

    internal static ThreePublicExpensesSection ThreePublicExpenses { get; } = new()
    {
        Place = At("（十一）"),
        Funds = Fund.GeneralPublicBudget,
        Total = new() { Place = At("（十一）"), Amount = Figure.Parse("3万元") },
        OverseasTravel = new() { Place = At("（十一）", "1."), Amount = Figure.Parse("0万元") },
        OfficialReception = new() { Place = At("（十一）", "2."), Amount = Figure.Parse("1万元"), Change = new() { Direction = ChangeDirection.Increase, Rate = Figure.Parse("5%") } },
        Vehicles = new() { Place = At("（十一）", "3."), Amount = Figure.Parse("2万元") },
        VehiclePurchase = new() { Place = At("（十一）", "3.1"), Amount = Figure.Parse("0万元") },
        VehicleOperation = new() { Place = At("（十一）", "3.2"), Amount = Figure.Parse("2万元"), Purpose = "燃料" },
        Note = "厉行节约",
    };

    internal static OperatingCostsSection OperatingCosts { get; } = new()
    {
        Place = At("（十二）", "1."),
        Units =
        [
            new() { Kind = UnitKind.Administrative, Count = Figure.Parse("1 家"), Names = ["某局本级"] },
            new() { Kind = UnitKind.CivilServiceInstitution, Count = Figure.Parse("0家") },
            new() { Kind = UnitKind.PublicInstitution, Names = ["某中心"] },
        ],
        Amount = Figure.Parse("9万元"),
        Change = new() { Direction = ChangeDirection.Increase, Amount = Figure.Parse("1万元") },
    };

    internal static ProcurementSection Procurement { get; } = new()
    {
        Place = At("（十二）", "2."),
        Total = Figure.Parse("6万元"),
        Goods = Figure.Parse("1万元"),
        Works = Figure.Parse("2万元"),
        Services = Figure.Parse("3万元"),
        ReservedForSmallFirms = Figure.Parse("4万元"),
        ReservedForMicroFirms = Figure.Parse("2万元"),
        AwardedToSmallFirms = Figure.Parse("3万元"),
        AwardedToMicroFirms = Figure.Parse("1万元"),
        OtherAwardsToSmallFirms = Figure.Parse("0万元"),
    };

    internal static StateAssetsSection StateAssets { get; } = new()
    {
        Place = At("（十二）", "3."),
        AsOf = new LocalDate(2020, 12, 31),
        Vehicles = Figure.Parse("2 辆"),
        VehiclesByKind = [new() { Name = "机要通信用车", Count = Figure.Parse("2辆") }],
        Equipment = [new() { Name = "通用设备", Threshold = Figure.Parse("50万元"), Count = Figure.Parse("0台（套）") }],
        Planned = new()
        {
            Year = new FiscalYear(2021),
            IsNothing = true,
            Vehicles = Figure.Parse("0辆"),
            VehiclesByKind = [new() { Name = "其他用车", Count = Figure.Parse("0辆") }],
            Equipment = [new() { Name = "专用设备", Threshold = Figure.Parse("100万元") }],
        },
    };

    internal static ProjectTargets Training { get; } = new()
    {
        Name = "培训",
        Code = "P01",
        Funding = new()
        {
            Total = Figure.Parse("200,000.00元"),
            GeneralPublicBudget = Figure.Parse("120,000.00元"),
            GovernmentManagedFunds = Figure.Parse("50,000.00元"),
            StateCapitalOperations = Figure.Parse("10,000.00元"),
            SpecialFiscalAccounts = Figure.Parse("15,000.00元"),
            OtherFunds = Figure.Parse("5,000.00元"),
        },
        Goal = "提高业务水平",
        Indicators =
        [
            Row(FirstLevelIndicator.Output, SecondLevelIndicator.Quantity, "参加人数", new QuantitativeTarget(TargetOperator.AtLeast, Figure.Number(150), "人"), "50"),
            Row(FirstLevelIndicator.Output, SecondLevelIndicator.Cost, "单位成本", new QuantitativeTarget(TargetOperator.AtMost, Figure.Number(200.5m), "元"), "12.5"),
            Row(FirstLevelIndicator.Benefit, SecondLevelIndicator.SocialBenefit, "覆盖率", new QuantitativeTarget(TargetOperator.Equal, null, "(%)"), "17.5"),
            Row(FirstLevelIndicator.Satisfaction, SecondLevelIndicator.ServiceSatisfaction, "满意度", new QualitativeTarget("≥90%"), "20"),
            Row(null, null, "影响力", new QualitativeTarget(null), null),
            Row(null, null, "其他", null, null),
        ],
    };

    internal static PerformanceSection Performance { get; } = new()
    {
        Place = At("（十二）", "4."),
        Projects = Figure.Parse("3个"),
        Funds = Figure.Parse("30万元"),
        OfWhich = [new() { Fund = Fund.GeneralPublicBudget, Name = "一般公共预算", Amount = Figure.Parse("20万元") }],
        NamedProjects = new() { Place = At("（十二）", "4."), IsSelection = true, Projects = [new() { Name = "培训", Amount = Figure.Parse("20万元") }] },
        Tracking = new() { Projects = Figure.Parse("2个"), Funds = Figure.Parse("20万元") },
        SelfEvaluation = new()
        {
            AverageScore = Figure.Parse("99.43分"),
            ByGrade = [new() { Grade = "优", Count = Figure.Parse("1个") }],
            Problems = Figure.Parse("2个"),
            Solved = Figure.Parse("1个"),
            Unsolved = Figure.Parse("1个"),
        },
        Table = new()
        {
            Place = At("表 10", "绩效目标表"),
            IsSelection = true,
            Funding = new() { Total = Figure.Parse("200,000.00元") },
            Units =
            [
                new()
                {
                    Unit = new("某局本级", "301001"),
                    Funding = new() { Total = Figure.Parse("200,000.00元"), GeneralPublicBudget = Figure.Parse("120,000.00元") },
                    Projects = [Training, new() { Name = "未列金额的项目" }],
                },
            ],
        },
    };

    internal static ProjectDescription Description { get; } = new()
    {
        Place = At("项目经费情况说明"),
        Project = "培训",
        Overview = "开展培训。",
        Grounds = "有关办法。",
        Implementer = "办公室",
        Plan = "有序推进。",
        Period = "全年",
        Budget = new() { Place = At("项目经费情况说明", "六、年度预算安排"), Amount = Figure.Parse("20万元") },
        Breakdown = new() { Place = At("项目经费情况说明", "六、年度预算安排"), Projects = [new() { Name = "授课", Amount = Figure.Parse("20.0万元") }] },
        Goal = "提高能力。",
    };

    internal static GlossarySection Glossary { get; } = new()
    {
        Place = At("（十三）"),
        Entries =
        [
            new() { Term = "基本支出", Definition = "为保障机构正常运转而发生的支出。" },
            new() { Term = "教育（类）", Heading = new HeadingCitation("教育（类）"), Definition = "反映教育方面的支出。" },
        ],
    };

    internal static BudgetDisclosure Full { get; } = Empty with
    {
        Stage = BudgetStage.AdjustedBudget,
        Duties = Duties,
        Units = Units,
        Tables = [Table],
        Overview = Overview,
        Revenue = Revenue,
        Expenditure = Expenditure,
        Appropriations = Appropriations,
        GeneralPublicBudget = GeneralPublicBudget,
        BasicExpenditure = BasicExpenditure,
        GovernmentManagedFunds = GovernmentManagedFunds,
        StateCapitalOperations = StateCapitalOperations,
        ThreePublicExpenses = ThreePublicExpenses,
        OperatingCosts = OperatingCosts,
        Procurement = Procurement,
        StateAssets = StateAssets,
        Performance = Performance,
        ProjectDescriptions = [Description],
        Glossary = Glossary,
    };

    /// <summary>Actual values of every kind.</summary>
    internal static PerformanceActuals Actuals { get; } = new()
    {
        Department = "某局",
        FiscalYear = new FiscalYear(2021),
        Note = "说明",
        Projects =
        [
            new()
            {
                Name = "项目一",
                Code = "330601",
                Unit = "某局本级",
                Outturn = Figure.Parse("9.80 万元"),
                Indicators =
                [
                    new() { Name = "培训场次", SecondLevel = SecondLevelIndicator.Quantity, Actual = QuantitativeActual.FromDecimal(8.5m) },
                    new() { Name = "及时性", Actual = new QualitativeActual(QualitativeBand.ReachedInPart, new(7, 10)) },
                    new() { Name = "人均次数", Actual = new QuantitativeActual(new(2, 3)) },
                ],
            },
            new() { Name = "项目二" },
        ],
    };

    /// <summary>An exact budget with every property.</summary>
    internal static DepartmentBudget Budget { get; } = new(
        "某局",
        new FiscalYear(2021),
        BudgetStage.InitialBudget,
        [new("某局本级", "301001"), new("某中心")],
        [
            new(Money.Parse("700000.00元"), Fund.GeneralPublicBudget, FunctionalCode.Parse("2050101"), ExpenditureType.Personnel, EconomicCode.Parse("30101")),
            new(Money.Parse("0.01元"), Fund.GeneralPublicBudget, FunctionalCode.Parse("20501"), ExpenditureType.DailyOperating, EconomicCode.Parse("302"), unit: 1),
            new(Money.Parse("299999.99元"), Fund.StateCapitalOperations, FunctionalCode.Parse("205"), ExpenditureType.Project, EconomicCode.Root, unit: 1, project: 2),
            new(Money.Zero, Fund.OtherFunds, FunctionalCode.Root, ExpenditureType.Basic),
        ],
        [new("校舍维修"), new("设备购置", "P-02")]);

    /// <summary>A tree of the JSON in which every text stands as written.</summary>
    internal static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }

    private static Indicator Row(FirstLevelIndicator? first, SecondLevelIndicator? second, string name, Target? target, string? weight) => new()
    {
        FirstLevel = first,
        SecondLevel = second,
        Name = name,
        Target = target,
        Weight = weight is null ? null : Figure.TryReadNumber(weight).Value,
    };

    private static Figure Cell(string text) => Figure.TryRead(text, AmountUnit.TenThousandYuan).Value;

    private static Place At(string section, string? paragraph = null) => new() { Section = section, Paragraph = paragraph };
}
