using Budget.Domain.Internal;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Makes crosswalks between editions. Stateless and thread-safe.</summary>
public static class Crosswalk
{
    /// <summary>The crosswalk between two editions of the functional classification, by the changes that the library knows.</summary>
    /// <param name="from">The edition to lead from; it need not be the earlier one.</param>
    /// <param name="to">The edition to lead to.</param>
    /// <exception cref="ArgumentNullException">An edition is null.</exception>
    public static Crosswalk<FunctionalCode> Between(FunctionalClassification from, FunctionalClassification to) =>
        Between(from, to, HeadingChanges.Functional);

    /// <summary>The crosswalk between two editions of the economic classification, by the changes that the library knows.</summary>
    /// <param name="from">The edition to lead from; it need not be the earlier one.</param>
    /// <param name="to">The edition to lead to.</param>
    /// <exception cref="ArgumentNullException">An edition is null.</exception>
    public static Crosswalk<EconomicCode> Between(EconomicClassification from, EconomicClassification to) =>
        Between(from, to, HeadingChanges.Economic);

    /// <summary>The crosswalk between two editions, by given changes.</summary>
    /// <typeparam name="TCode">The type of the codes.</typeparam>
    /// <param name="from">The edition to lead from; it need not be the earlier one.</param>
    /// <param name="to">The edition to lead to.</param>
    /// <param name="changes">What is known to have changed, at any time.</param>
    /// <remarks>
    /// Headings correspond if changes or former names lead from one to the other, or if they have the same number and the
    /// same name below headings that correspond. What both editions list under one code and name continues. The crosswalk
    /// the other way is the <see cref="Crosswalk{TCode}.Inverse"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Crosswalk<TCode> Between<TCode>(ClassificationEdition<TCode> from, ClassificationEdition<TCode> to, HeadingChanges<TCode> changes)
        where TCode : struct, IClassificationCode<TCode> =>
        new(Guard.NotNull(from), Guard.NotNull(to), new CrosswalkBuilder<TCode>(from, to, Guard.NotNull(changes)).Build());
}
