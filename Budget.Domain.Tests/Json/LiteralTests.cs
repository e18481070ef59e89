using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Trust;
using Newtonsoft.Json;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>The exact names and order of everything that is written, and that the same text is read.</summary>
public class LiteralTests
{
    private const string Header = """
        "version": "1", "title": "某局 2021 年部门预算", "department": "某局", "fiscalYear": "2021"
        """;

    [Fact]
    public void EmptyDocument() => Literal(Sample.Empty);

    [Fact]
    public void Duties() => Literal(
        Sample.Empty with { Duties = Sample.Duties },
        """
        "duties": { "place": { "section": "（一）" }, "paragraphs": ["1.负责商务。", "2.其他。"] }
        """);

    [Fact]
    public void Units() => Literal(
        Sample.Empty with { Units = Sample.Units },
        """
        "units": { "place": { "section": "（二）" }, "statement": "包括本级和下属单位。", "units": [{ "name": "某局本级", "code": "301001" }, { "name": "某中心", "remark": "并入本级" }], "byKind": [{ "kind": "administrative", "count": "1家" }], "subordinates": "1家" }
        """);

    [Fact]
    public void Tables() => Literal(
        Sample.Empty with { Tables = [Sample.Table] },
        """
        "tables": [
          {
            "place": { "section": "财政拨款收入支出决算总表", "paragraph": "支出" },
            "unit": "tenThousandYuan",
            "about": { "funds": "appropriations" },
            "columns": [{ "name": "合计" }, { "name": "基本支出", "type": "basic", "stage": "outturn" }],
            "rows": [
              { "function": "205 01 教育支出", "cells": ["1,090.00", ""] },
              { "name": "年末结转和结余", "item": "closingBalance", "source": "otherIncome", "cells": ["", "5元"] },
              { "name": "办公费", "economic": "30201", "expense": "operatingCosts", "cells": ["0.00", ""] }
            ],
            "note": "注：含结转"
          }
        ]
        """);

    [Fact]
    public void Overview() => Literal(
        Sample.Empty with { Overview = Sample.Overview },
        """
        "overview": {
          "place": { "section": "（三）", "paragraph": "1." },
          "revenueSources": ["一般公共预算拨款收入"],
          "expenditureCategories": ["教育支出"],
          "total": "100.00 万元",
          "change": { "direction": "nearlyUnchanged" }
        }
        """);

    [Fact]
    public void Revenue() => Literal(
        Sample.Empty with { Revenue = Sample.Revenue },
        """
        "revenue": {
          "place": { "section": "（四）" },
          "total": "100.00 万元",
          "sources": [
            { "fund": "generalPublicBudget", "name": "一般公共预算拨款收入", "amount": "90万元", "share": "90.0%" },
            { "fund": "otherFunds", "source": "otherIncome", "name": "其他收入", "amount": "10万元", "change": { "direction": "unchanged" } }
          ]
        }
        """);

    [Fact]
    public void Expenditure() => Literal(
        Sample.Empty with { Expenditure = Sample.Expenditure },
        """
        "expenditure": {
          "place": { "section": "（五）" },
          "total": "1,000,000元",
          "byFunction": {
            "place": { "section": "（五）", "paragraph": "1." },
            "entries": [{ "heading": "教育（类）", "amount": "100万元", "share": "100%", "purpose": "办学" }]
          },
          "byType": {
            "place": { "section": "（五）", "paragraph": "2." },
            "entries": [
              { "type": "personnel", "name": "人员支出", "amount": "60万元", "share": "60.0%" },
              { "type": "dailyOperating", "name": "日常公用支出", "amount": "10万元" },
              { "type": "project", "name": "项目支出", "amount": "30万元", "share": "30.1%" }
            ]
          }
        }
        """);

    [Fact]
    public void Appropriations() => Literal(
        Sample.Empty with { Appropriations = Sample.Appropriations },
        """
        "appropriations": {
          "place": { "section": "（六）" },
          "total": "90万元",
          "change": { "direction": "increase", "amount": "5万元" },
          "sources": [{ "fund": "stateCapitalOperations", "name": "国有资本经营预算", "amount": "0万元" }],
          "expenditure": { "place": { "section": "（六）" }, "amount": "90万元" },
          "categories": [{ "heading": "205" }],
          "mainItems": { "place": { "section": "（六）", "paragraph": "主要内容" }, "entries": [{ "heading": "1.教育（类）", "amount": "90万元" }] }
        }
        """);

    [Fact]
    public void GeneralPublicBudget() => Literal(
        Sample.Empty with { GeneralPublicBudget = Sample.GeneralPublicBudget },
        """
        "generalPublicBudget": {
          "place": { "section": "（七）" },
          "scale": {
            "place": { "section": "（七）", "paragraph": "1." },
            "amount": "90万元",
            "share": "90.0%",
            "change": {
              "base": { "text": "上年执行数", "year": "2020", "stage": "outturn" },
              "direction": "decrease",
              "prior": "100万元",
              "amount": "10万元",
              "rate": "10.0％",
              "reason": "压减"
            },
            "purpose": "办学"
          },
          "structureTotal": { "place": { "section": "（七）", "paragraph": "2." }, "amount": "90.00万元" },
          "structure": { "place": { "section": "（七）", "paragraph": "2." }, "entries": [{ "heading": "教育（类）", "amount": "90万元" }] },
          "itemsTotal": {
            "place": { "section": "（七）", "paragraph": "3." },
            "amount": "90万元",
            "execution": { "stage": "adjustedBudget", "budget": "95万元", "rate": "94.7%", "direction": "decrease", "reason": "结转" }
          },
          "items": {
            "place": { "section": "（七）", "paragraph": "3." },
            "entries": [{ "heading": "教育（类）普通教育（款）小学教育（项）", "execution": { "stage": "initialBudget" } }]
          },
          "note": "合计含结转"
        }
        """);

    [Fact]
    public void BasicExpenditure() => Literal(
        Sample.Empty with { BasicExpenditure = Sample.BasicExpenditure },
        """
        "basicExpenditure": {
          "place": { "section": "（八）" },
          "total": "70万元",
          "personnel": { "name": "人员经费", "amount": "60万元", "items": [{ "name": "基本工资" }] },
          "dailyOperating": {
            "name": "公用经费",
            "amount": "10万元",
            "items": [{ "name": "公务接待费", "code": "30217", "amount": "1万元" }, { "name": "其他", "amount": "8万元" }]
          }
        }
        """);

    [Fact]
    public void GovernmentManagedFunds() => Literal(
        Sample.Empty with { GovernmentManagedFunds = Sample.GovernmentManagedFunds },
        """
        "governmentManagedFunds": { "place": { "section": "（九）" }, "note": "无" }
        """);

    [Fact]
    public void StateCapitalOperations() => Literal(
        Sample.Empty with { StateCapitalOperations = Sample.StateCapitalOperations },
        """
        "stateCapitalOperations": {
          "place": { "section": "（十）" },
          "scale": {
            "place": { "section": "（十）" },
            "change": { "base": { "text": "上年", "year": "2020" }, "direction": "unchanged" }
          }
        }
        """);

    [Fact]
    public void ThreePublicExpenses() => Literal(
        Sample.Empty with { ThreePublicExpenses = Sample.ThreePublicExpenses },
        """
        "threePublicExpenses": {
          "place": { "section": "（十一）" },
          "funds": "generalPublicBudget",
          "total": { "place": { "section": "（十一）" }, "amount": "3万元" },
          "overseasTravel": { "place": { "section": "（十一）", "paragraph": "1." }, "amount": "0万元" },
          "officialReception": {
            "place": { "section": "（十一）", "paragraph": "2." },
            "amount": "1万元",
            "change": { "direction": "increase", "rate": "5%" }
          },
          "vehicles": { "place": { "section": "（十一）", "paragraph": "3." }, "amount": "2万元" },
          "vehiclePurchase": { "place": { "section": "（十一）", "paragraph": "3.1" }, "amount": "0万元" },
          "vehicleOperation": { "place": { "section": "（十一）", "paragraph": "3.2" }, "amount": "2万元", "purpose": "燃料" },
          "note": "厉行节约"
        }
        """);

    [Fact]
    public void OperatingCosts() => Literal(
        Sample.Empty with { OperatingCosts = Sample.OperatingCosts },
        """
        "operatingCosts": {
          "place": { "section": "（十二）", "paragraph": "1." },
          "units": [
            { "kind": "administrative", "count": "1 家", "names": ["某局本级"] },
            { "kind": "civilServiceInstitution", "count": "0家" },
            { "kind": "publicInstitution", "names": ["某中心"] }
          ],
          "amount": "9万元",
          "change": { "direction": "increase", "amount": "1万元" }
        }
        """);

    [Fact]
    public void Procurement() => Literal(
        Sample.Empty with { Procurement = Sample.Procurement },
        """
        "procurement": {
          "place": { "section": "（十二）", "paragraph": "2." },
          "total": "6万元",
          "goods": "1万元",
          "works": "2万元",
          "services": "3万元",
          "reservedForSmallFirms": "4万元",
          "reservedForMicroFirms": "2万元",
          "awardedToSmallFirms": "3万元",
          "awardedToMicroFirms": "1万元",
          "otherAwardsToSmallFirms": "0万元"
        }
        """);

    [Fact]
    public void StateAssets() => Literal(
        Sample.Empty with { StateAssets = Sample.StateAssets },
        """
        "stateAssets": {
          "place": { "section": "（十二）", "paragraph": "3." },
          "asOf": "2020-12-31",
          "vehicles": "2 辆",
          "vehiclesByKind": [{ "name": "机要通信用车", "count": "2辆" }],
          "equipment": [{ "name": "通用设备", "threshold": "50万元", "count": "0台（套）" }],
          "planned": {
            "year": "2021",
            "isNothing": true,
            "vehicles": "0辆",
            "vehiclesByKind": [{ "name": "其他用车", "count": "0辆" }],
            "equipment": [{ "name": "专用设备", "threshold": "100万元" }]
          }
        }
        """);

    [Fact]
    public void ProjectDescriptions() => Literal(
        Sample.Empty with { ProjectDescriptions = [Sample.Description] },
        """
        "projectDescriptions": [
          {
            "place": { "section": "项目经费情况说明" },
            "project": "培训",
            "overview": "开展培训。",
            "grounds": "有关办法。",
            "implementer": "办公室",
            "plan": "有序推进。",
            "period": "全年",
            "budget": { "place": { "section": "项目经费情况说明", "paragraph": "六、年度预算安排" }, "amount": "20万元" },
            "breakdown": {
              "place": { "section": "项目经费情况说明", "paragraph": "六、年度预算安排" },
              "projects": [{ "name": "授课", "amount": "20.0万元" }]
            },
            "goal": "提高能力。"
          }
        ]
        """);

    [Fact]
    public void Glossary() => Literal(
        Sample.Empty with { Glossary = Sample.Glossary },
        """
        "glossary": {
          "place": { "section": "（十三）" },
          "entries": [
            { "term": "基本支出", "definition": "为保障机构正常运转而发生的支出。" },
            { "term": "教育（类）", "heading": "教育（类）", "definition": "反映教育方面的支出。" }
          ]
        }
        """);

    [Fact]
    public void Performance() => Literal(
        Sample.Empty with { Performance = Sample.Performance },
        """
        "performance": {
          "place": { "section": "（十二）", "paragraph": "4." },
          "projects": "3个",
          "funds": "30万元",
          "ofWhich": [{ "fund": "generalPublicBudget", "name": "一般公共预算", "amount": "20万元" }],
          "namedProjects": {
            "place": { "section": "（十二）", "paragraph": "4." },
            "isSelection": true,
            "projects": [{ "name": "培训", "amount": "20万元" }]
          },
          "tracking": { "projects": "2个", "funds": "20万元" },
          "selfEvaluation": { "averageScore": "99.43分", "byGrade": [{ "grade": "优", "count": "1个" }], "problems": "2个", "solved": "1个", "unsolved": "1个" },
          "table": {
            "place": { "section": "表 10", "paragraph": "绩效目标表" },
            "isSelection": true,
            "funding": { "total": "200,000.00元" },
            "units": [
              {
                "unit": { "name": "某局本级", "code": "301001" },
                "funding": { "total": "200,000.00元", "generalPublicBudget": "120,000.00元" },
                "projects": [
                  {
                    "name": "培训",
                    "code": "P01",
                    "funding": {
                      "total": "200,000.00元",
                      "generalPublicBudget": "120,000.00元",
                      "governmentManagedFunds": "50,000.00元",
                      "stateCapitalOperations": "10,000.00元",
                      "specialFiscalAccounts": "15,000.00元",
                      "otherFunds": "5,000.00元"
                    },
                    "goal": "提高业务水平",
                    "indicators": [
                      { "firstLevel": "output", "secondLevel": "quantity", "name": "参加人数", "quantitative": { "operator": "atLeast", "value": "150", "unit": "人" }, "weight": "50" },
                      { "firstLevel": "output", "secondLevel": "cost", "name": "单位成本", "quantitative": { "operator": "atMost", "value": "200.5", "unit": "元" }, "weight": "12.5" },
                      { "firstLevel": "benefit", "secondLevel": "socialBenefit", "name": "覆盖率", "quantitative": { "operator": "equal", "unit": "(%)" }, "weight": "17.5" },
                      { "firstLevel": "satisfaction", "secondLevel": "serviceSatisfaction", "name": "满意度", "qualitative": { "text": "≥90%" }, "weight": "20" },
                      { "name": "影响力", "qualitative": {} },
                      { "name": "其他" }
                    ]
                  },
                  { "name": "未列金额的项目" }
                ]
              }
            ]
          }
        }
        """);

    [Theory]
    [InlineData(BudgetStage.InitialBudget, "initialBudget")]
    [InlineData(BudgetStage.AdjustedBudget, "adjustedBudget")]
    [InlineData(BudgetStage.Outturn, "outturn")]
    public void Stage(BudgetStage stage, string code) => Literal(Sample.Empty with { Stage = stage }, null, code);

    [Theory]
    [InlineData(Fund.GeneralPublicBudget, "generalPublicBudget")]
    [InlineData(Fund.GovernmentManagedFunds, "governmentManagedFunds")]
    [InlineData(Fund.StateCapitalOperations, "stateCapitalOperations")]
    [InlineData(Fund.SpecialFiscalAccounts, "specialFiscalAccounts")]
    [InlineData(Fund.OtherFunds, "otherFunds")]
    public void Funds(Fund fund, string code)
    {
        var place = new Place { Section = "节" };
        Literal(
            Sample.Empty with { Revenue = new() { Place = place, Sources = [new() { Fund = fund, Name = "名" }] } },
            $$"""
            "revenue": { "place": { "section": "节" }, "sources": [{ "fund": "{{code}}", "name": "名" }] }
            """);
        Literal(
            Sample.Empty with { ThreePublicExpenses = new() { Place = place, Funds = fund } },
            $$"""
            "threePublicExpenses": { "place": { "section": "节" }, "funds": "{{code}}" }
            """);
    }

    [Fact]
    public void ScopesOfFunds()
    {
        var section = new ThreePublicExpensesSection { Place = new Place { Section = "节" }, Funds = FundScope.Appropriations };
        Literal(Sample.Empty with { ThreePublicExpenses = section }, """ "threePublicExpenses": { "place": { "section": "节" }, "funds": "appropriations" } """);
        Literal(Sample.Empty with { ThreePublicExpenses = section with { Funds = FundScope.All } }, """ "threePublicExpenses": { "place": { "section": "节" } } """);
    }

    [Theory]
    [InlineData(ExpenditureType.Basic, "basic")]
    [InlineData(ExpenditureType.Personnel, "personnel")]
    [InlineData(ExpenditureType.DailyOperating, "dailyOperating")]
    [InlineData(ExpenditureType.Project, "project")]
    [InlineData(ExpenditureType.RemittanceToHigherLevel, "remittanceToHigherLevel")]
    [InlineData(ExpenditureType.Business, "business")]
    [InlineData(ExpenditureType.GrantsToAffiliates, "grantsToAffiliates")]
    public void Types(ExpenditureType type, string code)
    {
        var place = new Place { Section = "节" };
        Literal(
            Sample.Empty with { Expenditure = new() { Place = place, ByType = new() { Place = place, Entries = [new() { Type = type, Name = "名" }] } } },
            $$"""
            "expenditure": { "place": { "section": "节" }, "byType": { "place": { "section": "节" }, "entries": [{ "type": "{{code}}", "name": "名" }] } }
            """);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("false")]
    public void DefaultsThatAreWrittenOut_AreReadToo(string value)
    {
        var json = value == "all"
            ? """ "threePublicExpenses": { "place": { "section": "节" }, "funds": "all" } """
            : """ "stateAssets": { "place": { "section": "节" }, "asOf": "2020-12-31", "planned": { "year": "2021", "isNothing": false, "equipment": [] } } """;

        var read = BudgetJson.ReadDisclosure("{ " + Header + ", \"stage\": \"initialBudget\", " + json + " }").OrThrow();

        Assert.Equal(FundScope.All, read.ThreePublicExpenses?.Funds ?? FundScope.All);
        Assert.False(read.StateAssets?.Planned?.IsNothing ?? false);
    }

    [Fact]
    public void PropertiesInAnyOrder_AreRead()
    {
        var json = """ { "stage": "initialBudget", "fiscalYear": "2021", "department": "某局", "title": "某局 2021 年部门预算", "version": "1" } """;

        Assert.Equal(Sample.Empty, BudgetJson.ReadDisclosure(json).OrThrow());
    }

    [Fact]
    public void Report()
    {
        var report = new AuditReport
        {
            Title = "题",
            FigureCount = 7,
            Rounding = new()
            {
                Amounts = RoundingConvention.Truncation,
                Percentages = RoundingConvention.HalfUp,
                Basis = RoundingBasis.MixedPairs,
                Pairs = new(1, 2),
                AmountRelations = new(3, 4),
                PercentageRelations = new(5, 6),
            },
            Findings =
            [
                new()
                {
                    Rule = "r",
                    Kind = FindingKind.Contradiction,
                    Severity = Severity.Error,
                    Locations = [new("/a", "节", "段"), new("/b", "节")],
                    Stated = "1",
                    Expected = "2",
                    Difference = "-1",
                    Explanation = "none",
                    Message = new("m", "信"),
                },
                new() { Rule = "d", Kind = FindingKind.Diagnostic, Severity = Severity.Info, Locations = [], Stated = "", Message = new("m", "信") },
            ],
            Checks =
            [
                new()
                {
                    Rule = "r",
                    Kind = RelationKind.AtMost,
                    Verdict = Verdict.NotCheckable,
                    Operands = [new(OperandRole.ChangeAmount, Figure.Parse("1 家"), new("/a", "节")), new(OperandRole.Total, null, null)],
                    Reason = NotCheckableReason.PriorNotPrinted,
                    Note = new("n", "注"),
                    Implied = new(new("q", "量"), Interval.Between(0.5m, 2, false, false), Domain.Amounts.AmountUnit.TenThousandYuan),
                },
            ],
        };
        var json = """
            {
              "version": "1",
              "title": "题",
              "figureCount": 7,
              "convention": "truncation",
              "rounding": {
                "amounts": "truncation",
                "percentages": "halfUp",
                "basis": "mixedPairs",
                "pairs": {
                  "halfUp": 1,
                  "truncation": 2
                },
                "amountRelations": {
                  "halfUp": 3,
                  "truncation": 4
                },
                "percentageRelations": {
                  "halfUp": 5,
                  "truncation": 6
                }
              },
              "summary": { "exact": 0, "withinRounding": 0, "contradiction": 0, "notCheckable": 1 },
              "findings": [
                {
                  "rule": "r",
                  "kind": "contradiction",
                  "severity": "error",
                  "locations": [{ "pointer": "/a", "section": "节", "paragraph": "段" }, { "pointer": "/b", "section": "节" }],
                  "stated": "1",
                  "expected": "2",
                  "difference": "-1",
                  "explanation": "none",
                  "message": { "en": "m", "zh": "信" }
                },
                {
                  "rule": "d",
                  "kind": "diagnostic",
                  "severity": "info",
                  "locations": [],
                  "stated": "",
                  "expected": null,
                  "difference": null,
                  "explanation": null,
                  "message": { "en": "m", "zh": "信" }
                }
              ],
              "checks": [
                {
                  "rule": "r",
                  "kind": "atMost",
                  "verdict": "notCheckable",
                  "operands": [
                    { "role": "changeAmount", "figure": "1 家", "location": { "pointer": "/a", "section": "节" } },
                    { "role": "total" }
                  ],
                  "reason": "priorNotPrinted",
                  "note": { "en": "n", "zh": "注" },
                  "implied": {
                    "quantity": { "en": "q", "zh": "量" },
                    "range": { "lower": "0.5", "upper": "2", "lowerExcluded": true, "upperExcluded": true },
                    "unit": "tenThousandYuan"
                  }
                }
              ]
            }
            """;

        Assert.Equal(Compact(json), Compact(BudgetJson.Write(report)));
        Assert.Equal(report, BudgetJson.ReadReport(json).OrThrow());
    }

    [Fact]
    public void EveryEnumMember_HasItsNameAsCode()
    {
        var codes = new[]
        {
            Codes<Severity>(), Codes<FindingKind>(), Codes<RelationKind>(), Codes<Verdict>(), Codes<OperandRole>(), Codes<NotCheckableReason>(),
            Codes<RoundingConvention>(), Codes<ChangeDirection>(), Codes<UnitKind>(), Codes<AccountItem>(), Codes<RevenueSource>(), Codes<NamedExpense>(),
        };

        Assert.Equal(
            [
                "info, warning, error", "contradiction, diagnostic", "same, sum, share, change, atMost, ratio, joint",
                "exact, withinRounding, contradiction, notCheckable",
                "printing, total, part, whole, percentage, current, prior, changeAmount, changeRate, allowance, deduction, member",
                "figureNotPrinted, priorNotPrinted, undefinedOverZero, differentKinds, baseNotNamed",
                "halfUp, truncation, unknown", "unchanged, increase, decrease, nearlyUnchanged", "administrative, civilServiceInstitution, publicInstitution",
                "expenditure, revenue, total, openingBalance, closingBalance, surplusUsed, surplusDistributed",
                "higherLevelGrants, professionalIncome, businessIncome, affiliateRemittances, otherIncome",
                "threePublicExpenses, overseasTravel, officialReception, vehicles, vehiclePurchase, vehicleOperation, operatingCosts",
            ],
            codes);
    }

    private static string Codes<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]));

    private static void Literal(BudgetDisclosure disclosure, string? section = null, string stage = "initialBudget")
    {
        var json = "{ " + Header + ", \"stage\": \"" + stage + "\"" + (section is null ? string.Empty : ", " + section) + " }";

        Assert.Equal(Compact(json), Compact(BudgetJson.Write(disclosure)));
        Assert.Equal(disclosure, BudgetJson.ReadDisclosure(json).OrThrow());
    }

    private static string Compact(string json) => Sample.Parse(json).ToString(Formatting.None);
}
