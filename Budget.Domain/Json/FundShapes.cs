using Budget.Domain.Expenditure;

namespace Budget.Domain.Json;

/// <summary>How sets of funds look in JSON: by the name of a fund, or one word for several.</summary>
internal static class FundShapes
{
    private static readonly FundScope[] Parts = [FundScope.Appropriations, .. FundScope.All.Funds.Select(FundScope.FromFund)];

    /// <summary>Any scope.</summary>
    internal static readonly Shape<FundScope> Scope = new CodeShape<FundScope>(nameof(FundScope), [FundScope.All, .. Parts], CodeOf);

    /// <summary>A source among others: one fund, or all fiscal appropriations.</summary>
    internal static readonly Shape<FundScope> Part = new CodeShape<FundScope>("FundOrAppropriations", Parts, CodeOf);

    private static string CodeOf(FundScope scope)
    {
        var name = scope.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
