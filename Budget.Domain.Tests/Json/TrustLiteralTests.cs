using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation.Trust;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>How the trust of a report is written, to the letter.</summary>
public class TrustLiteralTests
{
    [Fact]
    public void Trust()
    {
        var trust = new TrustReport
        {
            Coverage = new(
            [
                new()
                {
                    Location = new("/a", "节"),
                    Figure = Figure.Parse("1.0万元"),
                    Guards = [new(2, Figure.Parse("0.9万元"), Figure.Parse("1.1万元"))],
                    Limits = [new(3, null, Figure.Parse("5.0万元"))],
                    Contradicted = [7],
                    Least = Figure.Parse("0.9万元"),
                    Most = Figure.Parse("1.1万元"),
                    NotCheckable = [0, 1],
                },
                new() { Location = new("/b", "节"), Figure = Figure.Parse("2"), Guards = [] },
            ]),
            Conflicts = [new(9, [1, 2])],
            Suspicions =
            [
                new()
                {
                    Neighbourhood = 1,
                    Contradictions = [4],
                    Groups =
                    [
                        new()
                        {
                            Figures = [new() { Location = new("/a", "节"), Stated = Figure.Parse("1.0万元"), Values = [new(Figure.Parse("10.0万元"), Slip.Tenfold)], Least = Figure.Parse("9.0万元") }],
                            Explains = [4],
                            Breaks = [5, 6],
                        },
                    ],
                    Message = new("m", "信"),
                },
            ],
        };

        const string json = """
            {
              "coverage": {
                "guardedByNone": 1,
                "guardedByOne": 1,
                "guardedByMore": 0,
                "figures": [
                  {
                    "location": { "pointer": "/a", "section": "节" },
                    "figure": "1.0万元",
                    "guards": [{ "check": 2, "least": "0.9万元", "most": "1.1万元" }],
                    "limits": [{ "check": 3, "most": "5.0万元" }],
                    "contradicted": [7],
                    "least": "0.9万元",
                    "most": "1.1万元",
                    "notCheckable": [0, 1]
                  },
                  { "location": { "pointer": "/b", "section": "节" }, "figure": "2", "guards": [] }
                ]
              },
              "conflicts": [{ "check": 9, "relations": [1, 2] }],
              "suspicions": [
                {
                  "neighbourhood": 1,
                  "contradictions": [4],
                  "groups": [
                    {
                      "figures": [{ "location": { "pointer": "/a", "section": "节" }, "stated": "1.0万元", "values": [{ "value": "10.0万元", "slip": "tenfold" }], "least": "9.0万元" }],
                      "explains": [4],
                      "breaks": [5, 6]
                    }
                  ],
                  "message": { "en": "m", "zh": "信" }
                }
              ]
            }
            """;
        var bare = RoundTripTests.WithImplied(Interval.Point(1));
        var report = bare with { Checks = [.. Enumerable.Repeat(bare.Checks[0], 10)], Trust = trust };
        var written = Sample.Parse(BudgetJson.Write(report))["trust"];

        Assert.Equal(Sample.Parse(json).ToString(), written!.ToString());
        Assert.Equal(trust, BudgetJson.ReadReport(BudgetJson.Write(report)).OrThrow().Trust);
    }
}
