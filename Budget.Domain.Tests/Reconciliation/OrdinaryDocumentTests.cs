using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>Documents of other shapes than the examples: nothing is accused that is right, and nothing missed that is wrong.</summary>
public class OrdinaryDocumentTests
{
    private static readonly Place Here = new() { Section = "节" };

    private static readonly BudgetDisclosure Blank = new() { Title = "某局部门预算", Department = "某局", FiscalYear = new FiscalYear(2021) };

    [Fact]
    public void HeadingsByNameHereAndByCodeThere_AreOne()
    {
        var report = Audit(OneFund(Functions(("一般公共服务支出", "60万元"), ("教育支出", "40万元")), Functions(("201", "60万元"), ("205", "40万元"))));

        Assert.Empty(report.Findings);
        Assert.Equal(3, report.Checks.Count(check => check is { Rule: "totals.expenditure-by-fund", Verdict: Verdict.Exact }));
        Assert.DoesNotContain(report.Checks, check => check.Verdict == Verdict.NotCheckable);
    }

    [Fact]
    public void HeadingsThatNoEditionKnows_AreNotCheckableByNameAgainstCode()
    {
        var report = Audit(OneFund(Functions(("甲类支出", "60万元"), ("教育支出", "40万元")), Functions(("299", "60万元"), ("205", "40万元"))));

        Assert.Empty(report.Contradictions);
        Assert.Contains(report.Checks, check => check is { Rule: "totals.expenditure-by-fund", Verdict: Verdict.NotCheckable });
    }

    [Fact]
    public void AHeadingThatTheFundDoesNotList_IsNothing()
    {
        var report = Audit(OneFund(Functions(("201", "60万元"), ("205", "40万元")), Functions(("201", "60万元"))));

        Assert.Contains(report.Findings, finding => finding is { Rule: "totals.expenditure-by-fund", Stated: "40万元", Expected: "0万元" });
    }

    [Fact]
    public void AListOfSeveralLevels_ClosesByItsOutermostEntries()
    {
        var types = new TypeList
        {
            Place = Here,
            Entries =
            [
                Type(ExpenditureType.Basic, "40万元", "40%"), Type(ExpenditureType.Personnel, "30万元", "30%"),
                Type(ExpenditureType.DailyOperating, "10万元", "10%"), Type(ExpenditureType.Project, "60万元", "60%"),
            ],
        };
        var functions = new FunctionalList
        {
            Place = Here,
            Entries = [Share("201", "70万元", "70%"), Share("20113", "70万元", "70%"), Share("2011301", "70万元", "70%"), Share("206", "30万元", "30%")],
        };
        var report = Audit(Blank with { Expenditure = new() { Place = Here, Total = Figure.Parse("100万元"), ByFunction = functions, ByType = types } });

        Assert.Empty(report.Findings);
        Assert.Equal(2, report.Checks.Count(check => check is { Rule: "shares.close-at-100", Verdict: Verdict.Exact }));
    }

    [Fact]
    public void EconomicCategoriesWithTheirItems_AddUpByLevel()
    {
        EconomicItem[] items = [Economic("301", "80万元"), Economic("30101", "50万元"), Economic("30102", "30万元"), Economic("303", "20万元"), Economic("30302", "20万元")];

        Assert.Empty(Audit(Personnel(items)).Findings);
        Assert.Equal(
            ("types.economic-items", "80万元", "77万元"),
            Assert.Single(Audit(Personnel([.. items[..2], Economic("30102", "27万元"), .. items[3..]])).Findings.Select(found => (found.Rule, found.Stated, found.Expected))));

        static BudgetDisclosure Personnel(EconomicItem[] items) => Blank with
        {
            BasicExpenditure = new() { Place = Here, Personnel = new() { Name = "人员经费", Amount = Figure.Parse("100万元"), Items = [.. items] } },
        };
    }

    [Fact]
    public void TwoSourcesOfOneFund_AreTwoParts()
    {
        var report = Audit(Blank with
        {
            Revenue = Revenue("130万元", Source(Fund.GeneralPublicBudget, "100万元"), Source(Fund.OtherFunds, "10万元"), Source(Fund.OtherFunds, "20万元")),
            Expenditure = new() { Place = Here, Total = Figure.Parse("130万元") },
            GeneralPublicBudget = new() { Place = Here, Scale = new() { Place = Here, Amount = Figure.Parse("100万元") } },
        });

        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData("100万元")]
    [InlineData("110万元")]
    public void MoneyCarriedOver_MayOrMayNotBePartOfAFundsBudget(string scale)
    {
        var budget = OneFund(Functions(("201", "110万元")), Functions(("201", scale))) with
        {
            Revenue = Revenue("110万元", Source(Fund.GeneralPublicBudget, "100万元"), Source(Fund.GeneralPublicBudget, "10万元") with { IsCarriedOver = true }),
            Expenditure = new() { Place = Here, Total = Figure.Parse("110万元"), ByFunction = Functions(("201", "110万元")) },
            Appropriations = new()
            {
                Place = Here,
                Total = Figure.Parse("110万元"),
                Sources = [Source(Fund.GeneralPublicBudget, "100万元"), Source(Fund.OtherFunds, "10万元") with { IsCarriedOver = true }],
            },
            GeneralPublicBudget = new() { Place = Here, Scale = new() { Place = Here, Amount = Figure.Parse(scale) }, Structure = Functions(("201", scale)) },
        };

        Assert.Empty(Audit(budget).Findings);
        Assert.Contains(Audit(budget).Checks, check => check is { Rule: "totals.expenditure-by-fund", Verdict: Verdict.NotCheckable });
        Assert.Contains(
            Audit(budget with { Expenditure = budget.Expenditure with { Total = Figure.Parse("120万元") } }).Findings,
            finding => finding is { Rule: "totals.revenue-equals-expenditure", Stated: "120万元" });
    }

    [Theory]
    [InlineData("0.00万元", "120万元")]
    [InlineData("5万元", "125万元")]
    public void SourcesOfOneFund_CountTogether(string first, string total)
    {
        var report = Audit(Blank with
        {
            Revenue = Revenue(total, Source(Fund.GeneralPublicBudget, "100万元"), Source(Fund.OtherFunds, first), Source(Fund.OtherFunds, "20万元")),
            Expenditure = new() { Place = Here, Total = Figure.Parse(total) },
            GeneralPublicBudget = new() { Place = Here, Scale = new() { Place = Here, Amount = Figure.Parse("100万元") } },
        });

        Assert.Empty(report.Findings);
    }

    [Fact]
    public void TwoEntriesOfOneType_CountTogether()
    {
        var report = Audit(Blank with
        {
            Expenditure = new()
            {
                Place = Here,
                Total = Figure.Parse("100万元"),
                ByType = new()
                {
                    Place = Here,
                    Entries =
                    [
                        Type(ExpenditureType.Personnel, "30万元", null), Type(ExpenditureType.DailyOperating, "10万元", null),
                        Type(ExpenditureType.Project, "20万元", null), Type(ExpenditureType.Project, "40万元", null),
                    ],
                },
            },
        });

        Assert.Equal(Verdict.Exact, Assert.Single(report.Checks, check => check.Rule == "types.sum-of-parts").Verdict);
    }

    [Fact]
    public void AnEntryWithoutItsCategory_LeavesTheTotalOpen()
    {
        var list = Functions(("一般公共服务（类）", "60万元"), ("社会保障（类）行政（款）", "50万元"));
        var report = Audit(Blank with { Expenditure = new() { Place = Here, Total = Figure.Parse("110万元"), ByFunction = list } });

        Assert.Empty(report.Contradictions);
    }

    [Fact]
    public void HeadingsAtOtherLevels_AreNotNothing()
    {
        var report = Audit(OneFund(Functions(("20113", "60万元"), ("20805", "40万元")), Functions(("20113", "60万元"), ("2080505", "40万元"))));

        Assert.Empty(report.Findings);
    }

    [Fact]
    public void TwoRowsOfACategoryWithItemsBelow_AreNotCheckable() =>
        Assert.Empty(Audit(Blank with
        {
            Expenditure = new()
            {
                Place = Here,
                Total = Figure.Parse("100万元"),
                ByFunction = Functions(("201", "60万元"), ("201", "40万元"), ("20101", "60万元"), ("20102", "40万元")),
            },
        }).Findings);

    [Fact]
    public void EntriesOfOneKind_AreParts()
    {
        var report = Audit(Blank with
        {
            Units = new() { Place = Here, Units = [new("甲"), new("乙"), new("丙")] },
            OperatingCosts = new()
            {
                Place = Here,
                Units =
                [
                    new() { Kind = UnitKind.Administrative, Count = Figure.Parse("1家"), Names = ["甲"] },
                    new() { Kind = UnitKind.Administrative, Count = Figure.Parse("2家"), Names = ["乙", "丙"] },
                ],
            },
            Performance = new() { Place = Here, Funds = Figure.Parse("30万元"), OfWhich = [Source(Fund.OtherFunds, "10万元"), Source(Fund.OtherFunds, "20万元")] },
        });

        Assert.Empty(report.Findings);
    }

    [Fact]
    public void OneFund_SpendsAtMostWhatAllSpendOnAHeading()
    {
        var report = Audit(OneFund(Functions(("201", "60万元"), ("208", "50万元")), Functions(("201", "70万元"), ("208", "30万元"))) with
        {
            Revenue = Revenue("110万元", Source(Fund.GeneralPublicBudget, "100万元"), Source(Fund.OtherFunds, "10万元")),
            Expenditure = new() { Place = Here, Total = Figure.Parse("110万元"), ByFunction = Functions(("201", "60万元"), ("208", "50万元")) },
        });

        Assert.Equal(("totals.fund-within-scope", "70万元", "≤ 60万元"), Assert.Single(report.Findings.Select(found => (found.Rule, found.Stated, found.Expected))));
    }

    [Fact]
    public void PerformanceOfAnOutturn_CanBeSpentFromBalances()
    {
        var report = Audit(Blank with
        {
            Stage = BudgetStage.Outturn,
            Revenue = Revenue("60万元", Source(Fund.GeneralPublicBudget, "60万元")),
            Performance = new() { Place = Here, Funds = Figure.Parse("100万元"), OfWhich = [Source(Fund.GeneralPublicBudget, "60万元")] },
        });

        Assert.Empty(report.Findings);
    }

    [Fact]
    public void RowsOfOneHeadingInOneList_ArePartsAndNotPrintings()
    {
        var items = Functions(("行政运行（项）", "10万元"), ("行政运行（项）", "20万元"));
        var report = Audit(Blank with
        {
            GeneralPublicBudget = new() { Place = Here, Scale = new() { Place = Here, Amount = Figure.Parse("30万元") }, Items = items },
        });

        Assert.Empty(report.Findings);
        Assert.Contains(report.Checks, check => check is { Rule: "function.sum-of-parts", Verdict: Verdict.Exact });
    }

    [Fact]
    public void EquipmentOfOneNameFromTwoValues_IsTwoKinds()
    {
        CountedAsset Asset(string threshold, string? count) => new()
        {
            Name = "设备",
            Threshold = Figure.Parse(threshold),
            Count = count is null ? null : Figure.Parse(count),
        };
        var report = Audit(Blank with
        {
            StateAssets = new()
            {
                Place = Here,
                AsOf = new(2020, 12, 31),
                Equipment = [Asset("50万元", "3台"), Asset("100万元", "1台")],
                Planned = new() { Year = new(2021), IsNothing = true, Equipment = [Asset("50万元", null), Asset("100万元", null)] },
            },
        });

        Assert.Empty(report.Findings);
    }

    [Fact]
    public void SharesOfNothing_NeedNotClose()
    {
        var report = Audit(Blank with
        {
            Revenue = Revenue("0.00万元", Source(Fund.GeneralPublicBudget, "0.00万元") with { Share = Figure.Parse("0.0%") }),
        });

        Assert.Empty(report.Findings);
    }

    [Fact]
    public void AnOutturn_LeavesABalance()
    {
        var report = Audit(OneFund(Functions(("201", "95万元")), Functions(("201", "95万元"))) with
        {
            Stage = BudgetStage.Outturn,
            Overview = new() { Place = Here, Total = Figure.Parse("110万元") },
            Expenditure = new() { Place = Here, Total = Figure.Parse("95万元"), ByFunction = Functions(("201", "95万元")) },
            GeneralPublicBudget = new() { Place = Here, Scale = new() { Place = Here, Amount = Figure.Parse("95万元") } },
        });

        Assert.Empty(report.Findings);
    }

    [Fact]
    public void WhereOneFundHasAllTheMoney_ItsTypesAreAllTypes()
    {
        var report = Audit(OneFund(Functions(("201", "100万元")), Functions(("201", "100万元"))) with
        {
            Expenditure = new()
            {
                Place = Here,
                Total = Figure.Parse("100万元"),
                ByType = new() { Place = Here, Entries = [Type(ExpenditureType.Basic, "40万元", null), Type(ExpenditureType.Project, "60万元", null)] },
            },
            BasicExpenditure = new() { Place = Here, Total = Figure.Parse("30万元") },
        });

        Assert.Contains(report.Findings, finding => finding is { Rule: "totals.fund-within-scope", Stated: "30万元", Expected: "40万元" });
    }

    [Fact]
    public void PriorFigures_AddUp()
    {
        StatedAmount Expense(string amount, string prior) => new()
        {
            Place = Here,
            Amount = Figure.Parse(amount),
            Change = new() { Base = new() { Text = "上年预算数", Year = new(2020), Stage = BudgetStage.InitialBudget }, Direction = ChangeDirection.Decrease, Prior = Figure.Parse(prior) },
        };
        var report = Audit(Blank with
        {
            ThreePublicExpenses = new()
            {
                Place = Here,
                Total = Expense("6万元", "50万元"),
                OverseasTravel = Expense("1万元", "3万元"),
                OfficialReception = Expense("2万元", "4万元"),
                Vehicles = Expense("3万元", "6万元"),
            },
        });

        Assert.Equal(("changes.prior-sum", "50万元", "13万元"), Assert.Single(report.Findings.Select(found => (found.Rule, found.Stated, found.Expected))));
    }

    [Fact]
    public void AReservationForMicroFirms_LiesWithinThatForSmallOnes()
    {
        var report = Audit(Blank with
        {
            Procurement = new() { Place = Here, Total = Figure.Parse("100万元"), ReservedForSmallFirms = Figure.Parse("30万元"), ReservedForMicroFirms = Figure.Parse("50万元") },
        });

        Assert.Equal("≤ 30万元", Assert.Single(report.Findings).Expected);
    }

    [Fact]
    public void FiguresAtTheEdgeOfTheirRange_AreAudited()
    {
        var huge = Figure.Parse("90000000000000000.00元");
        var report = Audit(Blank with
        {
            FiscalYear = new(FiscalYear.Earliest),
            Revenue = new()
            {
                Place = Here,
                Total = huge,
                Sources = [Source(Fund.GeneralPublicBudget, huge.Text) with { Share = Figure.Parse("60%") }, Source(Fund.OtherFunds, huge.Text) with { Share = Figure.Parse("1.0000000000%") }],
            },
            Expenditure = new() { Place = Here, Total = Figure.Parse("0.01元"), ByType = new() { Place = Here, Entries = [Type(ExpenditureType.Project, huge.Text, "1.0000000000%")] } },
            OperatingCosts = new() { Place = Here, Amount = huge, Change = new() { Direction = ChangeDirection.Decrease, Rate = Figure.Parse("5.9%") } },
            StateAssets = new() { Place = Here, AsOf = new(1948, 12, 31) },
        });

        Assert.True(report.HasContradictions);
    }

    [Fact]
    public void EveryContradictionOfALargeDocument_CostsTheSame()
    {
        long Allocated(int size)
        {
            var entries = Enumerable.Range(0, size).Select(i => Share((2_010_101 + (i / 99 * 100) + (i % 99)).ToString(System.Globalization.CultureInfo.InvariantCulture), "1.00万元", "99.9%"));
            var items = Enumerable.Range(0, size).Select(i => Economic("30101", "1.00万元"));
            var document = Blank with
            {
                Expenditure = new() { Place = Here, Total = Figure.Parse("1.00万元"), ByFunction = new() { Place = Here, Entries = [.. entries] } },
                BasicExpenditure = new() { Place = Here, Personnel = new() { Name = "人员经费", Amount = Figure.Parse("1.00万元"), Items = [.. items] } },
            };
            Audit(document);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Audit(document);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange(Allocated(3_000), 0, 12 * Allocated(300));
    }

    [Fact]
    public void ManySourcesAndHeadings_CostInProportion()
    {
        long Allocated(int size)
        {
            var headings = Functions([.. Enumerable.Range(0, size).Select(i => ((2_010_101 + (i / 99 * 100) + (i % 99)).ToString(System.Globalization.CultureInfo.InvariantCulture), "1.00万元"))]);
            var sources = Enumerable.Range(0, size).Select(i => Source(Fund.OtherFunds, i % 2 == 0 ? "1.00万元" : "0.00万元") with { Share = Figure.Parse("99%") });
            var document = OneFund(headings, headings) with { Revenue = Revenue("1.00万元", [.. sources]) };
            Audit(document);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Audit(document);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange(Allocated(1_000), 0, 12 * Allocated(100));
    }

    private static AuditReport Audit(BudgetDisclosure disclosure) => new Auditor().Audit(disclosure);

    private static BudgetDisclosure OneFund(FunctionalList all, FunctionalList fund) => Blank with
    {
        Revenue = Revenue("100万元", Source(Fund.GeneralPublicBudget, "100万元")),
        Expenditure = new() { Place = Here, Total = Figure.Parse("100万元"), ByFunction = all },
        GeneralPublicBudget = new() { Place = Here, Scale = new() { Place = Here, Amount = Figure.Parse("100万元") }, Structure = fund },
    };

    private static RevenueSection Revenue(string total, params FundEntry[] sources) => new() { Place = Here, Total = Figure.Parse(total), Sources = [.. sources] };

    private static FundEntry Source(Fund fund, string amount) => new() { Fund = fund, Name = "来源", Amount = Figure.Parse(amount) };

    private static FunctionalList Functions(params (string Heading, string Amount)[] entries) =>
        new() { Place = Here, Entries = [.. entries.Select(entry => Share(entry.Heading, entry.Amount, null))] };

    private static FunctionalEntry Share(string heading, string amount, string? share) => new()
    {
        Heading = new HeadingCitation(heading),
        Amount = Figure.Parse(amount),
        Share = share is null ? null : Figure.Parse(share),
    };

    private static TypeEntry Type(ExpenditureType type, string amount, string? share) => new()
    {
        Type = type,
        Name = "类型",
        Amount = Figure.Parse(amount),
        Share = share is null ? null : Figure.Parse(share),
    };

    private static EconomicItem Economic(string code, string amount) => new() { Name = "科目", Code = EconomicCode.Parse(code), Amount = Figure.Parse(amount) };
}
