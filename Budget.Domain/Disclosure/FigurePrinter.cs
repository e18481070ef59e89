using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Figures;

namespace Budget.Domain.Disclosure;

/// <summary>Prints every figure of one document alike.</summary>
internal sealed record FigurePrinter(AmountUnit Unit, int Decimals, int ShareDecimals, RoundingConvention Convention, ApportionmentMethod Method)
{
    internal Figure Amount(Money amount) => Figure.FromMoney(amount, Unit, Decimals, Convention);

    /// <summary>The amount in a table, whose head has the unit.</summary>
    internal Figure Cell(Money amount) => Figure.TryRead(Amount(amount).Value.ToString(CultureInfo.InvariantCulture), Unit).Value;

    // A rate of a billion percent says nothing, and a fen in the wrong year can make one beyond the range of figures.
    private const decimal LargestQuotient = 10_000_000;

    /// <summary>The shares of parts; a set that makes up its whole is made to close as told.</summary>
    internal IReadOnlyList<Figure?> Shares(IReadOnlyList<Money> parts, Money whole) =>
        Method != ApportionmentMethod.PlainRounding && whole > Money.Zero && parts.All(part => !part.IsNegative) && Money.Sum(parts) == whole
            ? [.. Apportionment.ToPercentages(Method, parts, ShareDecimals).Select(Figure.Percentage)]
            : [.. parts.Select(part => Share(part, whole))];

    /// <summary>The share in percent; nothing is printed where there is no whole, or none worth speaking of.</summary>
    internal Figure? Share(Money part, Money whole) =>
        whole.IsZero || part.Fen / (decimal)whole.Fen > LargestQuotient ? null : Figure.FromShare(part, whole, ShareDecimals, Convention);
}
