using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>Finds out how a wrong share came about, asking the explanation that accounts for the most figures first.</summary>
internal static class ShareExplainer
{
    private static readonly (ApportionmentMethod Method, string Code)[] Methods =
    [
        (ApportionmentMethod.LargestRemainder, ExplanationCodes.LargestRemainder),
        (ApportionmentMethod.AdjustLargest, ExplanationCodes.AdjustLargest),
        (ApportionmentMethod.AdjustLast, ExplanationCodes.AdjustLast),
    ];

    internal static Explanation Explain(ShareRelation share, Evaluation evaluation)
    {
        var ofSet = evaluation.ForcedBy(share.Set, ExplainSet);
        if (ofSet is not (null or ExplanationCodes.ForcedToClose))
        {
            return Because(ofSet);
        }

        return OtherWhole(share, evaluation) is { } whole ? Because(ExplanationCodes.OtherDenominator, FactText.DescribeWithFigure(whole))
            : ofSet is not null ? Because(ofSet)
            : share.IsQuotientRounded(RoundingConvention.Truncation) ? Because(ExplanationCodes.Truncated)
            : Because(ExplanationCodes.None);
    }

    private static Explanation Because(string code, params object[] arguments) =>
        new(code, LocalizedText.FromResource("Explanation." + code, arguments));

    /// <summary>The code of what accounts for every share of a set, or null.</summary>
    private static string? ExplainSet(IReadOnlyList<ShareRelation> set)
    {
        if (set.Count < 2 || set.Any(share => share.Part.Figure is null || share.Whole.Figure is not { BaseValue: > 0 }))
        {
            return null;
        }

        if (set.All(share => share.IsQuotientRounded(RoundingConvention.Truncation)))
        {
            return ExplanationCodes.Truncated;
        }

        if (set.Sum(share => share.Percentage.Figure!.Value) != 100)
        {
            return null;
        }

        // The printed set closes; whether it was made to shows in what the right shares would add up to.
        return MethodThatGives(set)
            ?? (set.Sum(share => share.Rounded(share.Percentage.Figure!.Decimals, RoundingConvention.HalfUp)) == 100 ? null : ExplanationCodes.ForcedToClose);
    }

    private static string? MethodThatGives(IReadOnlyList<ShareRelation> set)
    {
        var decimals = set[0].Percentage.Figure!.Decimals;
        var parts = new List<Money>(set.Count);
        foreach (var share in set)
        {
            if (!share.Part.Figure!.TryToMoney(out var money) || money.IsNegative || share.Percentage.Figure!.Decimals != decimals)
            {
                return null;
            }

            parts.Add(money);
        }

        var sum = parts.Sum(part => (decimal)part.Fen);
        return sum == 0 || sum > Money.MaxValue.Fen ? null : Methods
            .Where(method => Apportionment.ToPercentages(method.Method, parts, decimals).SequenceEqual(set.Select(share => share.Percentage.Figure!.Value)))
            .Select(method => method.Code)
            .FirstOrDefault();
    }

    // Only totals can have been meant: anything else would be a coincidence of digits.
    private static Fact? OtherWhole(ShareRelation share, Evaluation evaluation) =>
        evaluation.Totals.FirstOrDefault(other => other.Coordinate != share.Part.Coordinate
            && !other.Figure!.HasSameValueAs(share.Whole.Figure)
            && other.Figure!.Kind == share.Whole.Figure!.Kind
            && QuotientRelation.IsPossible(evaluation.Read(share.Part), evaluation.Read(other), evaluation.Read(share.Percentage)) == true);
}
