using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Internal;

namespace Budget.Domain.Comparison;

/// <content>Across editions of a classification: the prior budget is restated before headings are compared.</content>
public sealed partial record BudgetComparison
{
    /// <summary>The movements by functional heading when the classification has changed in between.</summary>
    /// <param name="crosswalk">The crosswalk from the edition of the prior budget to that of the current one.</param>
    /// <exception cref="ArgumentNullException">The crosswalk is null.</exception>
    public RestatedComparison<FunctionalCode> Through(Crosswalk<FunctionalCode> crosswalk)
    {
        var prior = Guard.NotNull(crosswalk).Restate(Prior).ToRestatement();
        return new(Basis, prior, new EditionComparer<FunctionalCode>(crosswalk, prior, Current.TotalsBy(line => line.Function)).Compare());
    }

    /// <summary>The movements by economic heading when the classification has changed in between.</summary>
    /// <param name="crosswalk">The crosswalk from the edition of the prior budget to that of the current one.</param>
    /// <exception cref="ArgumentNullException">The crosswalk is null.</exception>
    public RestatedComparison<EconomicCode> Through(Crosswalk<EconomicCode> crosswalk)
    {
        var prior = Guard.NotNull(crosswalk).Restate(Prior).ToRestatement();
        return new(Basis, prior, new EditionComparer<EconomicCode>(crosswalk, prior, Current.TotalsBy(line => line.Economic)).Compare());
    }
}
