using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace Budget.Domain.Tests.Support;

/// <summary>Generators of the values of the library that reach the edges: sized numbers alone stay below a hundred.</summary>
internal static partial class Generate
{
    /// <summary>Any long: edges, small ones, and ones of every length.</summary>
    internal static Gen<long> Long { get; } = Gen.OneOf(
        Gen.Elements(0L, 1, -1, long.MaxValue, -long.MaxValue, 99, 100, 101),
        Gen.Choose(-1000, 1000).Select(number => (long)number),
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        from shift in Gen.Choose(0, 62)
        from negative in Gen.Elements(false, true)
        select ((((long)high << 31) | (uint)low) >> shift) * (negative ? -1 : 1));

    internal static Gen<Money> Money { get; } = Long.Select(Domain.Amounts.Money.FromFen);

    /// <summary>An amount of a line: nothing, fens, round amounts and large ones, all far from overflow in sum.</summary>
    internal static Gen<Money> LineAmount { get; } = Gen.OneOf(
        Gen.Elements(0L, 1, 49, 50, 51, 4_999, 5_000, 5_001, 499_999, 500_000, 500_001).Select(Domain.Amounts.Money.FromFen),
        Gen.Choose(0, 100_000_000).Select(fen => Domain.Amounts.Money.FromFen(fen)),
        from yuan in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Elements(1L, 100, 10_000, 1_000_000, 100_000_000)
        select Domain.Amounts.Money.FromFen(yuan * scale));

    internal static Gen<AmountUnit> Unit { get; } = Gen.Elements(AmountUnits.All.ToArray());

    internal static Gen<RoundingConvention> PrintingConvention { get; } = Gen.Elements(RoundingConvention.HalfUp, RoundingConvention.Truncation);

    internal static Gen<RoundingConvention> Convention { get; } =
        Gen.Elements(RoundingConvention.HalfUp, RoundingConvention.Truncation, RoundingConvention.Unknown);

    internal static Gen<FunctionalCode> FunctionalCode { get; } = Gen.OneOf(
        Gen.Constant(Domain.Classification.FunctionalCode.Root),
        from category in Gen.Choose(100, 999)
        from subcategory in Gen.Choose(0, 99)
        from item in Gen.Choose(0, 99)
        select Domain.Classification.FunctionalCode.From(category, subcategory, subcategory == 0 ? 0 : item));

    internal static Gen<EconomicCode> EconomicCode { get; } = Gen.OneOf(
        Gen.Constant(Domain.Classification.EconomicCode.Root),
        from category in Gen.Choose(100, 999)
        from item in Gen.Choose(0, 99)
        select Domain.Classification.EconomicCode.From(category, item));
}
