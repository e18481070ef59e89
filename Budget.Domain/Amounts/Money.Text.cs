using System.Globalization;
using Budget.Domain.Figures;
using Budget.Domain.Text;

namespace Budget.Domain.Amounts;

/// <content>Text: reading what documents print, writing one canonical form.</content>
public readonly partial struct Money
{
    /// <summary>Reads an amount with its unit, such as <c>1,302.39 万元</c>, in any spelling that <see cref="Figure.TryRead"/> accepts.</summary>
    /// <param name="text">The text; null reads as an error, not as zero.</param>
    /// <returns>The amount, or what is wrong with the text and where.</returns>
    public static ReadResult<Money> TryRead(string? text)
    {
        var figure = Figure.TryRead(text);
        if (!figure.IsSuccess)
        {
            return figure.Error;
        }

        return figure.Value.TryToMoney(out var money)
            ? money
            : new InputError(InputErrorCode.NotAnExactAmount, text) { Expected = "12.34元" };
    }

    /// <summary>Reads an amount with its unit, or throws.</summary>
    /// <param name="text">The text to read.</param>
    /// <exception cref="InputFormatException">The text is not an amount; the exception says why and where.</exception>
    public static Money Parse(string? text) => TryRead(text).OrThrow();

    /// <summary>Reads an amount with its unit.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="money">The amount, or zero if the text is none.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse(string? text, out Money money) => TryRead(text).TryGet(out money);

    /// <summary>The amount in yuan with two decimals, such as <c>-12.30元</c>; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => ToDecimal(AmountUnit.Yuan).ToString("0.00", CultureInfo.InvariantCulture) + AmountUnit.Yuan.Symbol();
}
