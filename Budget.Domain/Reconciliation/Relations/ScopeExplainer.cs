using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>Recognises a figure that was taken from another scope of funds: right number, wrong place.</summary>
internal static class ScopeExplainer
{
    private static readonly FundScope[] Scopes =
        [FundScope.All, FundScope.Appropriations, .. FundScope.All.Funds.Select(FundScope.FromFund)];

    internal static Explanation? Explain(Fact odd, Evaluation evaluation)
    {
        var twin = Scopes
            .Where(scope => scope != odd.Coordinate.Funds)
            .SelectMany(scope => evaluation.Facts.At(odd.Coordinate with { Funds = scope }))
            .FirstOrDefault(fact => fact.Figure!.HasSameValueAs(odd.Figure) && fact.Figure.BaseValue != 0);
        return twin is null ? null : new(ExplanationCodes.OtherScope, LocalizedText.FromResource("Explanation.other-scope", FactText.Describe(twin)));
    }
}
