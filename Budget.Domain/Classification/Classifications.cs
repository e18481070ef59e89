using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Classification;

/// <summary>The editions in which the headings of a document are read (科目版本): one of function, one of economic use.</summary>
/// <remarks>Immutable and thread-safe. Compares by its editions.</remarks>
public sealed record Classifications
{
    /// <summary>Pairs two editions.</summary>
    /// <param name="functional">The functional classification.</param>
    /// <param name="economic">The economic classification.</param>
    /// <exception cref="ArgumentNullException">An edition is null.</exception>
    public Classifications(FunctionalClassification functional, EconomicClassification economic)
    {
        Functional = Guard.NotNull(functional);
        Economic = Guard.NotNull(economic);
    }

    /// <summary>What money is for (支出功能分类).</summary>
    public FunctionalClassification Functional { get; }

    /// <summary>What is bought (支出经济分类).</summary>
    public EconomicClassification Economic { get; }

    /// <summary>The editions of the library that are the best guess for a year.</summary>
    /// <param name="year">The year.</param>
    /// <exception cref="ArgumentNullException">The year is null.</exception>
    public static Classifications ForYear(FiscalYear year) => new(FunctionalClassification.ForYear(year), EconomicClassification.ForYear(year));
}
