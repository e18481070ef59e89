using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Comparison;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class RestateAmounts
{
    [Fact]
    public void Crosswalks_TellWhatBecameOfHeadings()
    {
        // <crosswalk>
        var crosswalk = Crosswalk.Between(EconomicClassification.About2007, EconomicClassification.Attested);
        foreach (var old in new[] { "30217", "30307", "30311", "30312" })
        {
            Console.WriteLine(crosswalk.FateOf(EconomicCode.Parse(old)));
        }

        Console.WriteLine(crosswalk.OriginOf(EconomicCode.Parse("30311")));
        // </crosswalk>

        Assert.Equal(
            """
            30217 招待费 → 30217 公务接待费: renamed
            30307 医疗费 → 30114 医疗费, 30307 医疗费补助: split (2018)
            30311 住房公积金 → 30113 住房公积金: moved (2018)
            30312 提租补贴 → 30102 津贴补贴: merged (2018)
            – → 30311 代缴社会保险费: code reused for something else
            """.ReplaceLineEndings("\n"),
            string.Join("\n", new[] { "30217", "30307", "30311", "30312" }.Select(old => crosswalk.FateOf(EconomicCode.Parse(old)).ToString())
                .Append(crosswalk.OriginOf(EconomicCode.Parse("30311")).ToString())));

        // <restate>
        var amounts = new Dictionary<EconomicCode, Money>
        {
            [EconomicCode.Parse("30101")] = Money.FromYuan(500_000),
            [EconomicCode.Parse("30307")] = Money.FromYuan(100_000),
            [EconomicCode.Parse("30311")] = Money.FromYuan(80_000),
        };
        var restatement = crosswalk.Restate(amounts);
        foreach (var part in restatement.Parts)
        {
            Console.WriteLine($"{part.Kind} {part.Amount}: {part.Explanation}");
        }

        Console.WriteLine($"{restatement.Total} = {restatement.Comparable} + {restatement.Restated} + {restatement.Incomparable}");
        // </restate>

        Assert.Equal(
            """
            Comparable 500000.00元: 30101 基本工资 → 30101 基本工资: same heading
            Incomparable 100000.00元: 30307 医疗费 was split without known weights: 30114 医疗费, 30307 医疗费补助.
            Restated 80000.00元: 30311 住房公积金 → 30113 住房公积金: moved (2018)
            """.ReplaceLineEndings("\n"),
            string.Join("\n", restatement.Parts.Select(part => $"{part.Kind} {part.Amount}: {part.Explanation}")));
        Assert.Equal("680000.00元 = 500000.00元 + 80000.00元 + 100000.00元", $"{restatement.Total} = {restatement.Comparable} + {restatement.Restated} + {restatement.Incomparable}");

        // <changes>
        var own = HeadingChanges.ReadEconomic(
            "kind,fromCode,fromName,toCode,toName,year,weight\n"
            + "split,30307,医疗费,30114,医疗费,2018,1/4\n"
            + "split,30307,医疗费,30307,医疗费补助,2018,3/4\n",
            "our accounts of 2017");
        var weighted = Crosswalk.Between(
            EconomicClassification.About2007, EconomicClassification.Attested, HeadingChanges.Economic.With(own.Value));
        Console.WriteLine(weighted.Restate(amounts).Incomparable);
        // </changes>

        Assert.Equal(Money.Zero, weighted.Restate(amounts).Incomparable);
    }
}
