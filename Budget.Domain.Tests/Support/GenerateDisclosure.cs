using System.Globalization;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Budget.Domain.Tests.Support;

/// <summary>Generates published budgets of every form: each section and each optional property is there or not at random.</summary>
internal static class GenerateDisclosure
{
    private static readonly string[] Fragments =
    [
        "绍兴市商务局", "本级", "预算", "支出", "“三公”经费", "（类）", "（款）", "（项）", "一般公共服务", "2021 年", "１２", "—", "、", "。",
        "\"", "'", "\\", "/", "~", "\n", "\r\n", "\t", "\b", "\0", "\u0085", "\u2028", "\uFEFF", "\u200B", " ", "　",
        "[", "]", "{", "}", "<", ">", "&", ",", ":", "//", "/*", "null", "2021-01-01T00:00:00Z", "/Date(0)/", "1e5", "😀", "𠮷", "👨‍👩‍👧", "é", "ﬁ",
    ];

    /// <summary>A visible Chinese text with anything in it that JSON has to escape or must leave alone.</summary>
    internal static Gen<string> Text { get; } =
        from start in Gen.Elements("绍兴市商务局", "名", "𠮷", "“", "a", "1")
        from length in Gen.Choose(0, 5)
        from rest in Gen.Elements(Fragments).ArrayOf(length)
        select start + string.Concat(rest);

    internal static Gen<Figure> Amount { get; } = Gen.Frequency(
        (3, Gen.Elements("100 万元", "50.00万元", "50万元", "0.00 万元", "1,000,000元", "１００万元", "25.5 万元", "0.01亿元").Select(Domain.Figures.Figure.Parse)),
        (3, Figure(Gen.Choose(0, 10_000_000).Select(number => (long)number), 4, "元", "万元", "千元", "亿元", "万 元")),
        (1, Figure(Generate.Long.Select(number => number / 1_000_000_000), 10, "元", "万元", "千元")));

    internal static Gen<Figure> Percentage { get; } = Gen.Frequency(
        (3, Gen.Elements("100.0%", "50%", "0.0%", "33.3 ％", "-12.5%", "50.00%").Select(Domain.Figures.Figure.Parse)),
        (2, Figure(Gen.Choose(0, 10_000).Select(number => (long)number), 3, "%", "％", " %")));

    internal static Gen<Figure> Count { get; } = Gen.Frequency(
        (3, Gen.Elements("0 辆", "1辆", "2 家", "16个", "3", "0台（套）", "4 台(套)").Select(Domain.Figures.Figure.Parse)),
        (2, Figure(Gen.Choose(0, 100_000).Select(number => (long)number), 0, [.. Domain.Figures.Figure.Counters])));

    internal static Gen<FiscalYear> Year { get; } = Gen.OneOf(
        Gen.Elements(2020, 2021).Select(year => new FiscalYear(year)),
        Gen.Choose(FiscalYear.Earliest + 1, FiscalYear.Latest - 1).Select(year => new FiscalYear(year)));

    internal static Gen<HeadingCitation> Heading { get; } = Gen.OneOf(
        Gen.Elements(
            "一般公共服务支出", "一般公共服务（类）", "201", "20113", "2011301", " 205 ", "一般公共服务（类）商贸事务（款）行政运行（商贸事务）（项）",
            "商贸事务(款)", "2010301 行政运行", "其他支出（类）", "教育").Select(text => new HeadingCitation(text)),
        Text.Where(text => HeadingCitation.TryRead(text).IsSuccess).Select(text => new HeadingCitation(text)),
        Generate.FunctionalCode.Select(code => new HeadingCitation(code.ToString())));

    internal static Gen<Place> Place { get; } =
        from section in Gen.OneOf(Gen.Elements("（一）主要职能。", "（二）收入"), Text)
        from paragraph in Maybe(Text)
        select new Place { Section = section, Paragraph = paragraph };

    private static Gen<BudgetStage> Stage { get; } = Gen.Elements(Enum.GetValues<BudgetStage>());

    private static Gen<Fund> Fund { get; } = Gen.Elements(Enum.GetValues<Fund>());

    private static Gen<ChangeDirection> Direction { get; } = Gen.Elements(Enum.GetValues<ChangeDirection>());

    private static Gen<BudgetExecution> Execution { get; } =
        from stage in Gen.Elements(BudgetStage.InitialBudget, BudgetStage.AdjustedBudget)
        from budget in Maybe(Amount)
        from rate in Maybe(Percentage)
        from direction in MaybeValue(Direction)
        from reason in Maybe(Text)
        select new BudgetExecution { Stage = stage, Budget = budget, Rate = rate, Direction = direction, Reason = reason };

    private static Gen<ChangeBase> ChangeBase { get; } =
        from text in Text
        from year in Year
        from stage in MaybeValue(Stage)
        select new ChangeBase { Text = text, Year = year, Stage = stage };

    private static Gen<StatedChange> Change { get; } =
        from basis in Maybe(ChangeBase)
        from direction in Direction
        from prior in Maybe(Amount)
        from amount in Maybe(Amount)
        from rate in Maybe(Percentage)
        from reason in Maybe(Text)
        select new StatedChange { Base = basis, Direction = direction, Prior = prior, Amount = amount, Rate = rate, Reason = reason };

    private static Gen<FundEntry> FundEntry { get; } =
        from fund in Gen.OneOf(Fund.Select(FundScope.FromFund), Gen.Constant(FundScope.Appropriations))
        from source in MaybeValue(Gen.Elements(Enum.GetValues<RevenueSource>()))
        from name in Text
        from amount in Maybe(Amount)
        from share in Maybe(Percentage)
        from change in Maybe(Change)
        select new FundEntry { Fund = fund, Source = source, Name = name, Amount = amount, Share = share, Change = change };

    private static Gen<FunctionalEntry> FunctionalEntry { get; } =
        from heading in Heading
        from amount in Maybe(Amount)
        from share in Maybe(Percentage)
        from execution in Maybe(Execution)
        from purpose in Maybe(Text)
        select new FunctionalEntry { Heading = heading, Amount = amount, Share = share, Execution = execution, Purpose = purpose };

    private static Gen<FunctionalList> FunctionalList { get; } =
        from place in Place
        from entries in List(FunctionalEntry)
        from repeats in Gen.Elements(false, true)
        select new FunctionalList { Place = place, Entries = repeats ? [.. entries, .. entries] : entries };

    private static Gen<TypeEntry> TypeEntry { get; } =
        from type in Gen.Elements(Enum.GetValues<ExpenditureType>())
        from name in Text
        from amount in Maybe(Amount)
        from share in Maybe(Percentage)
        select new TypeEntry { Type = type, Name = name, Amount = amount, Share = share };

    private static Gen<TypeList> TypeList { get; } =
        from place in Place
        from entries in List(TypeEntry)
        select new TypeList { Place = place, Entries = entries };

    internal static Gen<StatedAmount> StatedAmount { get; } =
        from place in Place
        from amount in Maybe(Amount)
        from share in Maybe(Percentage)
        from change in Maybe(Change)
        from execution in Maybe(Execution)
        from purpose in Maybe(Text)
        select new StatedAmount { Place = place, Amount = amount, Share = share, Change = change, Execution = execution, Purpose = purpose };

    private static Gen<EconomicItem> EconomicItem { get; } =
        from name in Gen.OneOf(Gen.Elements("公务接待费", "因公出国（境）费用", "办公费"), Text)
        from code in MaybeValue(Gen.OneOf(Gen.Elements("30217", "30212", "302").Select(EconomicCode.Parse), Generate.EconomicCode))
        from amount in Maybe(Amount)
        select new EconomicItem { Name = name, Code = code, Amount = amount };

    private static Gen<EconomicGroup> EconomicGroup { get; } =
        from name in Text
        from amount in Maybe(Amount)
        from items in List(EconomicItem)
        select new EconomicGroup { Name = name, Amount = amount, Items = items };

    private static Gen<UnitGroup> UnitGroup { get; } =
        from kind in Gen.Elements(Enum.GetValues<UnitKind>())
        from count in Maybe(Count)
        from names in List(Text)
        select new UnitGroup { Kind = kind, Count = count, Names = names };

    private static Gen<CountedAsset> CountedAsset { get; } =
        from name in Text
        from threshold in Maybe(Amount)
        from count in Maybe(Count)
        select new CountedAsset { Name = name, Threshold = threshold, Count = count };

    private static Gen<PlannedAssets> PlannedAssets { get; } =
        from year in Year
        from isNothing in Gen.Elements(false, true)
        from vehicles in Maybe(Count)
        from byKind in List(CountedAsset)
        from equipment in List(CountedAsset)
        select new PlannedAssets { Year = year, IsNothing = isNothing, Vehicles = vehicles, VehiclesByKind = byKind, Equipment = equipment };

    private static Gen<DutiesSection> Duties { get; } =
        from place in Place
        from paragraphs in List(Text)
        select new DutiesSection { Place = place, Paragraphs = paragraphs };

    private static Gen<BudgetaryUnit> Unit { get; } =
        from name in Text
        from code in Maybe(Gen.OneOf(Gen.Elements("001", "301001"), Text))
        from remark in Maybe(Text)
        select new BudgetaryUnit(name, code) { Remark = remark };

    private static Gen<UnitsSection> Units { get; } =
        from place in Place
        from units in List(Unit)
        from byKind in List(UnitGroup)
        from subordinates in Maybe(Count)
        from statement in Maybe(Text)
        select new UnitsSection { Place = place, Statement = statement, Units = units, ByKind = byKind, Subordinates = subordinates };

    private static Gen<OverviewSection> Overview { get; } =
        from place in Place
        from sources in List(Text)
        from categories in List(Gen.OneOf(Gen.Constant("一般公共服务支出"), Text))
        from total in Maybe(Amount)
        from change in Maybe(Change)
        select new OverviewSection { Place = place, RevenueSources = sources, ExpenditureCategories = categories, Total = total, Change = change };

    private static Gen<RevenueSection> Revenue { get; } =
        from place in Place
        from total in Maybe(Amount)
        from sources in List(FundEntry)
        select new RevenueSection { Place = place, Total = total, Sources = sources };

    private static Gen<ExpenditureSection> Expenditure { get; } =
        from place in Place
        from total in Maybe(Amount)
        from byFunction in Maybe(FunctionalList)
        from byType in Maybe(TypeList)
        select new ExpenditureSection { Place = place, Total = total, ByFunction = byFunction, ByType = byType };

    private static Gen<AppropriationsSection> Appropriations { get; } =
        from place in Place
        from total in Maybe(Amount)
        from change in Maybe(Change)
        from sources in List(FundEntry)
        from expenditure in Maybe(StatedAmount)
        from categories in List(FunctionalEntry)
        from items in Maybe(FunctionalList)
        select new AppropriationsSection
        {
            Place = place,
            Total = total,
            Change = change,
            Sources = sources,
            Expenditure = expenditure,
            Categories = categories,
            MainItems = items,
        };

    private static Gen<FundBudgetSection> FundBudget { get; } =
        from place in Place
        from scale in Maybe(StatedAmount)
        from structureTotal in Maybe(StatedAmount)
        from structure in Maybe(FunctionalList)
        from total in Maybe(StatedAmount)
        from items in Maybe(FunctionalList)
        from note in Maybe(Text)
        select new FundBudgetSection { Place = place, Scale = scale, StructureTotal = structureTotal, Structure = structure, ItemsTotal = total, Items = items, Note = note };

    private static Gen<BasicExpenditureSection> BasicExpenditure { get; } =
        from place in Place
        from total in Maybe(Amount)
        from personnel in Maybe(EconomicGroup)
        from operating in Maybe(EconomicGroup)
        select new BasicExpenditureSection { Place = place, Total = total, Personnel = personnel, DailyOperating = operating };

    private static Gen<FundScope> Scope { get; } = Gen.OneOf(
        Gen.Elements(FundScope.All, FundScope.Appropriations), Fund.Select(FundScope.FromFund));

    private static Gen<TableHead> Head { get; } =
        from name in Maybe(Text)
        from item in Rarely(Gen.Elements(Enum.GetValues<AccountItem>()))
        from funds in Rarely(Scope)
        from source in Rarely(Gen.Elements(Enum.GetValues<RevenueSource>()))
        from function in Maybe(Heading)
        from type in Rarely(Gen.Elements(Enum.GetValues<ExpenditureType>()))
        from economic in Rarely(Gen.OneOf(Gen.Elements("301", "30101", "30217", "310").Select(EconomicCode.Parse), Generate.EconomicCode))
        from expense in Rarely(Gen.Elements(Enum.GetValues<NamedExpense>()))
        from stage in Rarely(Stage)
        select new TableHead
        {
            Name = name,
            Item = item,
            Funds = funds,
            Source = source,
            Function = function,
            Type = type,
            Economic = economic,
            Expense = expense,
            Stage = stage,
        };

    private static Gen<BudgetTable> Table { get; } =
        from place in Place
        from unit in Generate.Unit
        from about in Head
        from columns in List(Head)
        from rows in List(
            from head in Head
            from cells in Maybe(Gen.OneOf(Amount, Gen.Elements("1,234.50", "0.00", "70").Select(text => Domain.Figures.Figure.TryRead(text, unit).Value))).ArrayOf(columns.Count)
            select new TableRow { Head = head, Cells = cells.ToValueList() })
        from note in Maybe(Text)
        select new BudgetTable(place, unit, columns, rows) { About = about with { Name = null }, Note = note };

    private static Gen<ThreePublicExpensesSection> ThreePublicExpenses { get; } =
        from place in Place
        from funds in Scope
        from total in Maybe(StatedAmount)
        from overseas in Maybe(StatedAmount)
        from reception in Maybe(StatedAmount)
        from vehicles in Maybe(StatedAmount)
        from purchase in Maybe(StatedAmount)
        from operation in Maybe(StatedAmount)
        from note in Maybe(Text)
        select new ThreePublicExpensesSection
        {
            Place = place,
            Funds = funds,
            Total = total,
            OverseasTravel = overseas,
            OfficialReception = reception,
            Vehicles = vehicles,
            VehiclePurchase = purchase,
            VehicleOperation = operation,
            Note = note,
        };

    private static Gen<OperatingCostsSection> OperatingCosts { get; } =
        from place in Place
        from units in List(UnitGroup)
        from amount in Maybe(Amount)
        from change in Maybe(Change)
        select new OperatingCostsSection { Place = place, Units = units, Amount = amount, Change = change };

    private static Gen<ProcurementSection> Procurement { get; } =
        from place in Place
        from total in Maybe(Amount)
        from goods in Maybe(Amount)
        from works in Maybe(Amount)
        from services in Maybe(Amount)
        from small in Maybe(Amount)
        from micro in Maybe(Amount)
        from toSmall in Maybe(Amount)
        from toMicro in Maybe(Amount)
        from others in Maybe(Amount)
        select new ProcurementSection
        {
            Place = place,
            Total = total,
            Goods = goods,
            Works = works,
            Services = services,
            ReservedForSmallFirms = small,
            ReservedForMicroFirms = micro,
            AwardedToSmallFirms = toSmall,
            AwardedToMicroFirms = toMicro,
            OtherAwardsToSmallFirms = others,
        };

    private static Gen<LocalDate> Date { get; } = Gen.OneOf(
        Gen.Elements(new LocalDate(2020, 12, 31), new LocalDate(2020, 2, 29), new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31)),
        Gen.Choose(0, 40_000).Select(days => new LocalDate(1949, 10, 1).PlusDays(days)));

    private static Gen<StateAssetsSection> StateAssets { get; } =
        from place in Place
        from asOf in Date
        from vehicles in Maybe(Count)
        from byKind in List(CountedAsset)
        from equipment in List(CountedAsset)
        from planned in Maybe(PlannedAssets)
        select new StateAssetsSection
        {
            Place = place,
            AsOf = asOf,
            Vehicles = vehicles,
            VehiclesByKind = byKind,
            Equipment = equipment,
            Planned = planned,
        };

    private static Gen<ProjectReview> Review { get; } =
        from projects in Maybe(Count)
        from funds in Maybe(Amount)
        from score in Maybe(Count)
        from grades in List(
            from grade in Gen.OneOf(Text, Gen.Elements("优", "良"))
            from count in Maybe(Count)
            select new GradedProjects { Grade = grade, Count = count })
        from problems in Maybe(Count)
        from solved in Maybe(Count)
        from unsolved in Maybe(Count)
        select new ProjectReview
        {
            Projects = projects,
            Funds = funds,
            AverageScore = score,
            ByGrade = grades,
            Problems = problems,
            Solved = solved,
            Unsolved = unsolved,
        };

    private static Gen<PerformanceSection> Performance { get; } =
        from place in Place
        from projects in Maybe(Count)
        from funds in Maybe(Amount)
        from ofWhich in List(FundEntry)
        from named in Maybe(GenerateProjects.List)
        from tracking in Maybe(Review)
        from evaluation in Maybe(Review)
        from table in Maybe(GeneratePerformance.Table)
        select new PerformanceSection
        {
            Place = place,
            Projects = projects,
            Funds = funds,
            OfWhich = ofWhich,
            NamedProjects = named,
            Tracking = tracking,
            SelfEvaluation = evaluation,
            Table = table,
        };

    private static Gen<GlossaryEntry> GlossaryEntry { get; } =
        from term in Text
        from heading in Maybe(Heading)
        from definition in Gen.OneOf(Text, Gen.Elements("反映行政单位的基本支出。", "指医疗保险缴费支出", "住房公积金、购房补贴"))
        select new GlossaryEntry { Term = term, Heading = heading, Definition = definition };

    private static Gen<GlossarySection> Glossary { get; } =
        from place in Place
        from entries in List(GlossaryEntry)
        select new GlossarySection { Place = place, Entries = entries };

    /// <summary>Any published budget. Declared last: static members are made in the order of the text.</summary>
    internal static Gen<BudgetDisclosure> Disclosure { get; } =
        from title in Text
        from department in Text
        from year in Year
        from stage in Stage
        from duties in Maybe(Duties)
        from units in Maybe(Units)
        from tables in List(Table)
        from overview in Maybe(Overview)
        from revenue in Maybe(Revenue)
        from expenditure in Maybe(Expenditure)
        from appropriations in Maybe(Appropriations)
        from general in Maybe(FundBudget)
        from basic in Maybe(BasicExpenditure)
        from managed in Maybe(FundBudget)
        from capital in Maybe(FundBudget)
        from three in Maybe(ThreePublicExpenses)
        from operating in Maybe(OperatingCosts)
        from procurement in Maybe(Procurement)
        from assets in Maybe(StateAssets)
        from performance in Maybe(Performance)
        from descriptions in List(GenerateProjects.Description)
        from glossary in Maybe(Glossary)
        select new BudgetDisclosure
        {
            Title = title,
            Department = department,
            FiscalYear = year,
            Stage = stage,
            Duties = duties,
            Units = units,
            Tables = tables,
            Overview = overview,
            Revenue = revenue,
            Expenditure = expenditure,
            Appropriations = appropriations,
            GeneralPublicBudget = general,
            BasicExpenditure = basic,
            GovernmentManagedFunds = managed,
            StateCapitalOperations = capital,
            ThreePublicExpenses = three,
            OperatingCosts = operating,
            Procurement = procurement,
            StateAssets = assets,
            Performance = performance,
            ProjectDescriptions = descriptions,
            Glossary = glossary,
        };

    /// <summary>A figure spelled as documents do: signs, spaces, groups and full-width digits.</summary>
    private static Gen<Figure> Figure(Gen<long> numbers, int maxDecimals, params string[] units) =>
        from number in numbers
        from decimals in Gen.Choose(0, maxDecimals)
        from grouped in Gen.Elements(false, true)
        from wide in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from sign in Gen.Frequency((6, Gen.Constant("{0}{1}")), (1, Gen.Elements("-{0}{1}", "－{0}{1}", "负{0}{1}", "+{0}{1}", "（{0}）{1}", "({0}{1})")))
        from space in Gen.Elements("", " ", "　")
        from unit in Gen.Elements(units)
        select Parse(Math.Abs(number), decimals, grouped, wide, sign, space + unit);

    private static Figure Parse(long number, int decimals, bool grouped, bool wide, string sign, string unit)
    {
        var value = number / (decimal)Math.Pow(10, decimals);
        var digits = value.ToString((grouped ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        if (wide)
        {
            digits = string.Concat(digits.Select(c => (char)(c + 0xFEE0)));
        }

        return Domain.Figures.Figure.Parse(string.Format(CultureInfo.InvariantCulture, sign, digits, unit));
    }

    internal static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => Gen.Frequency((2, values.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));

    internal static Gen<T?> MaybeValue<T>(Gen<T> values)
        where T : struct => Gen.Frequency((2, values.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));

    private static Gen<T?> Rarely<T>(Gen<T> values)
        where T : struct => Gen.Frequency((1, values.Select(value => (T?)value)), (3, Gen.Constant((T?)null)));

    internal static Gen<ValueList<T>> List<T>(Gen<T> items) =>
        from length in Gen.Choose(0, 3)
        from list in items.ArrayOf(length)
        select list.ToValueList();
}
