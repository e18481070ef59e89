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
    /// <exception cref="ArgumentException">The crosswalk leads the other way: from the edition of the current year to that of the prior one.</exception>
    public RestatedComparison<FunctionalCode> Through(Crosswalk<FunctionalCode> crosswalk)
    {
        RefuseTheOtherWay(crosswalk, FunctionalClassification.ForYear(Prior.Year), FunctionalClassification.ForYear(Current.Year));
        var prior = crosswalk.Restate(Prior).ToRestatement();
        return new(Basis, prior, new EditionComparer<FunctionalCode>(crosswalk, prior, Current.TotalsBy(line => line.Function)).Compare());
    }

    /// <summary>The movements by economic heading when the classification has changed in between.</summary>
    /// <param name="crosswalk">The crosswalk from the edition of the prior budget to that of the current one.</param>
    /// <exception cref="ArgumentNullException">The crosswalk is null.</exception>
    /// <exception cref="ArgumentException">The crosswalk leads the other way: from the edition of the current year to that of the prior one.</exception>
    public RestatedComparison<EconomicCode> Through(Crosswalk<EconomicCode> crosswalk)
    {
        RefuseTheOtherWay(crosswalk, EconomicClassification.ForYear(Prior.Year), EconomicClassification.ForYear(Current.Year));
        var prior = crosswalk.Restate(Prior).ToRestatement();
        return new(Basis, prior, new EditionComparer<EconomicCode>(crosswalk, prior, Current.TotalsBy(line => line.Economic)).Compare());
    }

    // Of editions of somebody's own it is not known which years they are for.
    private static void RefuseTheOtherWay<TCode>(Crosswalk<TCode> crosswalk, ClassificationEdition<TCode> prior, ClassificationEdition<TCode> current)
        where TCode : struct, IClassificationCode<TCode>
    {
        Guard.NotNull(crosswalk);
        if (!ReferenceEquals(prior, current) && ReferenceEquals(crosswalk.From, current) && ReferenceEquals(crosswalk.To, prior))
        {
            throw new ArgumentException("The crosswalk leads from the edition of the current budget to that of the prior one. Give its inverse.", nameof(crosswalk));
        }
    }
}
