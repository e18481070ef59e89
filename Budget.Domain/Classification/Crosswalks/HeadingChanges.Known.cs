using Budget.Domain.Internal;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>The changes of the classifications that the library knows, and those that an application reads.</summary>
/// <remarks>
/// <para>A table of changes is text of comma-separated values with a header line: <c>kind</c> (<c>renamed</c>, <c>moved</c>,
/// <c>split</c>, <c>merged</c>, <c>introduced</c>, <c>retired</c>, <c>codeReused</c>), <c>fromCode</c>, <c>fromName</c>,
/// <c>toCode</c>, <c>toName</c>, and optionally <c>year</c>, <c>weight</c> and <c>weightBack</c> (such as 1/3),
/// <c>evidence</c> and <c>source</c>. <c>from</c> is always the earlier heading.</para>
/// <para>Stateless and thread-safe.</para>
/// </remarks>
public static class HeadingChanges
{
    private static readonly Lazy<HeadingChanges<FunctionalCode>> KnownFunctional =
        new(() => new ChangeTable<FunctionalCode>(FunctionalCode.TryRead, "-").Read(EmbeddedTable.Load("functional-changes")).Value);

    private static readonly Lazy<HeadingChanges<EconomicCode>> KnownEconomic =
        new(() => new ChangeTable<EconomicCode>(EconomicCode.TryRead, "-").Read(EmbeddedTable.Load("economic-changes")).Value);

    /// <summary>The changes of the functional classification since about 2009 that the library knows; not all there were.</summary>
    public static HeadingChanges<FunctionalCode> Functional => KnownFunctional.Value;

    /// <summary>The changes of the economic classification since about 2007 that the library knows; not all there were.</summary>
    public static HeadingChanges<EconomicCode> Economic => KnownEconomic.Value;

    /// <summary>Reads changes of the functional classification; add them to those that the library knows by <see cref="HeadingChanges{TCode}.With"/>.</summary>
    /// <param name="table">The table; see the remarks.</param>
    /// <param name="source">Where it comes from, for people.</param>
    /// <returns>The changes, or all errors at once.</returns>
    /// <exception cref="ArgumentException">The source is blank, or the table is null.</exception>
    public static TableReadResult<HeadingChanges<FunctionalCode>> ReadFunctional(string table, string source) =>
        new ChangeTable<FunctionalCode>(FunctionalCode.TryRead, Guard.NotBlank(source)).Read(Guard.NotNull(table));

    /// <summary>Reads changes of the economic classification; add them to those that the library knows by <see cref="HeadingChanges{TCode}.With"/>.</summary>
    /// <param name="table">The table; see the remarks.</param>
    /// <param name="source">Where it comes from, for people.</param>
    /// <returns>The changes, or all errors at once.</returns>
    /// <exception cref="ArgumentException">The source is blank, or the table is null.</exception>
    public static TableReadResult<HeadingChanges<EconomicCode>> ReadEconomic(string table, string source) =>
        new ChangeTable<EconomicCode>(EconomicCode.TryRead, Guard.NotBlank(source)).Read(Guard.NotNull(table));
}
