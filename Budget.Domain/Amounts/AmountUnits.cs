using System.Collections.Immutable;
using Budget.Domain.Internal;

namespace Budget.Domain.Amounts;

/// <summary>The size and the printed symbol of each <see cref="AmountUnit"/>.</summary>
public static class AmountUnits
{
    private static readonly string[] Symbols = ["元", "千元", "万元", "亿元"];
    private static readonly long[] Sizes = [1, 1_000, 10_000, 100_000_000];

    /// <summary>All units, from the smallest to the largest.</summary>
    public static ImmutableArray<AmountUnit> All { get; } =
        [AmountUnit.Yuan, AmountUnit.ThousandYuan, AmountUnit.TenThousandYuan, AmountUnit.HundredMillionYuan];

    /// <summary>The symbol as printed: 元, 千元, 万元 or 亿元.</summary>
    /// <param name="unit">A defined unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not defined.</exception>
    public static string Symbol(this AmountUnit unit) => Symbols[(int)Guard.Defined(unit, AmountUnit.HundredMillionYuan)];

    /// <summary>The number of yuan in one unit: 1; 1,000; 10,000 or 100,000,000.</summary>
    /// <param name="unit">A defined unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not defined.</exception>
    public static long SizeInYuan(this AmountUnit unit) => Sizes[(int)Guard.Defined(unit, AmountUnit.HundredMillionYuan)];

    /// <summary>Finds the unit with the given symbol.</summary>
    /// <param name="symbol">One of 元, 千元, 万元, 亿元.</param>
    /// <param name="unit">The unit found, or the default.</param>
    /// <returns>Whether the symbol is that of a unit.</returns>
    public static bool TryFromSymbol(string? symbol, out AmountUnit unit)
    {
        var index = symbol is null ? -1 : Array.IndexOf(Symbols, symbol);
        unit = index < 0 ? default : (AmountUnit)index;
        return index >= 0;
    }
}
