using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Expenditure;

namespace Budget.Domain.Samples;

/// <summary>What sample budgets spend money on: headings of the year with the funds and the economic headings that fit them.</summary>
internal sealed class SampleHeadings
{
    // From here on the few attested items would all be used many times over.
    private const int LinesForTheOldTree = 500;

    // What the state pays for its staff by law is one amount by function and by economic use.
    private static readonly ImmutableDictionary<FunctionalCode, EconomicCode> Linked = ImmutableDictionary.CreateRange(
        new (string Function, string Economic)[] { ("2080505", "30108"), ("2080506", "30109"), ("2101101", "30110"), ("2101102", "30110"), ("2101103", "30111"), ("2210201", "30113") }
            .Select(link => new KeyValuePair<FunctionalCode, EconomicCode>(FunctionalCode.Parse(link.Function), EconomicCode.Parse(link.Economic))));

    private static readonly Fund[] AnyFund =
        [Fund.GeneralPublicBudget, Fund.GeneralPublicBudget, Fund.GeneralPublicBudget, Fund.GeneralPublicBudget, Fund.SpecialFiscalAccounts, Fund.OtherFunds];

    private readonly ImmutableArray<ClassifiedHeading<FunctionalCode>> items;
    private readonly ImmutableDictionary<ExpenditureType, ImmutableArray<EconomicCode>> economics;

    internal SampleHeadings(int year, int lines)
    {
        var attested = FunctionalClassification.Attested.Headings.Where(heading => heading.Code.Level == 3 && !(heading.From > year)).ToList();
        var known = new HashSet<FunctionalCode>(FunctionalClassification.Attested.Headings.Select(heading => heading.Code));
        var old = lines < LinesForTheOldTree ? [] : FunctionalClassification.About2009.Headings
            .Where(heading => heading.Code.Level == 3 && !known.Contains(heading.Code) && known.Contains(heading.Code.AtLevel(1)));
        items = [.. attested, .. old];
        var codes = EconomicClassification.Attested.Headings.Select(heading => heading.Code).Where(code => code.Level == 2).ToList();
        var linked = new HashSet<EconomicCode>(Linked.Values);
        economics = ImmutableDictionary.CreateRange(
            new (ExpenditureType Type, string[] Categories)[]
            {
                (ExpenditureType.Personnel, ["301", "303"]),
                (ExpenditureType.DailyOperating, ["302", "310"]),
                (ExpenditureType.Project, ["302", "310"]),
            }.Select(entry => new KeyValuePair<ExpenditureType, ImmutableArray<EconomicCode>>(
                entry.Type,
                [.. codes.Where(code => entry.Categories.Contains(code.Parent.ToString(), StringComparer.Ordinal) && !linked.Contains(code))])));
    }

    /// <summary>An item with a fund, a type and an economic heading that go together.</summary>
    internal (FunctionalCode Function, Fund Fund, ExpenditureType Type, EconomicCode Economic) Pick(SeededSequence random)
    {
        var item = random.Pick(items);
        if (Linked.TryGetValue(item.Code, out var economic))
        {
            return (item.Code, Fund.GeneralPublicBudget, ExpenditureType.Personnel, economic);
        }

        var fund = item.Funds.IsSingleFund && item.Funds.Funds[0] != Fund.GeneralPublicBudget ? item.Funds.Funds[0] : random.Pick(AnyFund);
        var type = fund is Fund.GeneralPublicBudget ? random.Pick(AllTypes) : ExpenditureType.Project;
        return (item.Code, fund, type, random.Pick(economics[type]));
    }

    private static readonly ExpenditureType[] AllTypes = [ExpenditureType.Personnel, ExpenditureType.DailyOperating, ExpenditureType.Project];
}
