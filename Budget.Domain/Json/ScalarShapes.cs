using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Periods;
using Budget.Domain.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodaTime.Text;

namespace Budget.Domain.Json;

/// <summary>The values that are one JSON token each.</summary>
internal static partial class ScalarShapes
{
    private const int DigitsOfADecimal = 28;

    internal static readonly Shape<string> PlainText = new TextShape<string>(
        "NonBlankText", text => string.IsNullOrWhiteSpace(text) ? new InputError(InputErrorCode.Blank, text) { ExpectedInWords = JsonInput.InWords("NonBlankText") } : text, text => text)
    {
        Pattern = TextPatterns.NotBlank,
        ReadSwiftly = text => string.IsNullOrWhiteSpace(text) ? null : text,
    };

    internal static readonly Shape<string> AnyText = new TextShape<string>("AnyText", text => text, text => text) { ReadSwiftly = text => text };

    internal static readonly Shape<HeadingCitation> Heading = new TextShape<HeadingCitation>(
        "Heading", HeadingCitation.TryRead, heading => heading.Text)
    {
        Pattern = TextPatterns.NotBlank,
        ReadSwiftly = HeadingCitation.TryReadSwiftly,
    };

    internal static readonly Shape<EconomicCode> EconomicCode = new TextShape<EconomicCode>(
        "EconomicCode", Classification.EconomicCode.TryRead, code => code.ToString())
    {
        Pattern = TextPatterns.EconomicCode,
        HasOneSpelling = true,
    };

    internal static readonly Shape<FunctionalCode> FunctionalCode = new TextShape<FunctionalCode>(
        "FunctionalCode", Classification.FunctionalCode.TryRead, code => code.ToString())
    {
        Pattern = TextPatterns.FunctionalCode,
        HasOneSpelling = true,
    };

    internal static readonly Shape<Money> ExactAmount = new TextShape<Money>("ExactAmount", ReadExactAmount, amount => amount.ToString())
    {
        Pattern = TextPatterns.ExactAmount,
        HasOneSpelling = true,
    };

    internal static readonly Shape<FiscalYear> Year = new TextShape<FiscalYear>("FiscalYear", FiscalYear.TryRead, year => year.ToString())
    {
        Pattern = TextPatterns.Year,
        HasOneSpelling = true,
    };

    internal static readonly Shape<LocalDate> Date = new TextShape<LocalDate>("CalendarDate", ReadDate, LocalDatePattern.Iso.Format)
    {
        Pattern = TextPatterns.Date,
        HasOneSpelling = true,
    };

    internal static readonly Shape<AmountUnit> Unit = Enumeration<AmountUnit>();
    internal static readonly Shape<bool> Flag = new FlagShape();
    internal static readonly Shape<int> Number = new NumberShape(int.MaxValue);

    internal static readonly Shape<decimal> DecimalNumber = new TextShape<decimal>(
        "DecimalNumber", ReadDecimal, number => number.ToString(CultureInfo.InvariantCulture))
    {
        Pattern = TextPatterns.DecimalNumber,
        HasOneSpelling = true,
    };

    internal static Shape<T> Enumeration<T>()
        where T : struct, Enum => Enumeration<T>(typeof(T).Name);

    /// <summary>Those members of an enumeration that belong somewhere.</summary>
    /// <param name="name">The name of the definition in schemas.</param>
    /// <param name="except">Members that do not belong there.</param>
    internal static Shape<T> Enumeration<T>(string name, params T[] except)
        where T : struct, Enum => new CodeShape<T>(name, ((T[])Enum.GetValues(typeof(T))).Except(except).ToArray(), CodeOf);

    private static string CodeOf<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    // More digits than a decimal holds would be rounded away in silence.
    private static ReadResult<decimal> ReadDecimal(string text)
    {
        var decimals = text.IndexOf('.') is >= 0 and var point ? text.Length - 1 - point : 0;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number.Scale == decimals
            ? number
            : new InputError(text.Length > DigitsOfADecimal ? InputErrorCode.OutOfRange : InputErrorCode.StrayCharacter, text) { Expected = "-12.34" };
    }

    private static ReadResult<Money> ReadExactAmount(string text)
    {
        var amount = Money.TryRead(text);
        return amount.IsSuccess && amount.Value.IsNegative ? new InputError(InputErrorCode.OutOfRange, text) { Expected = Money.Zero + "-" + Money.MaxValue } : amount;
    }

    private static ReadResult<LocalDate> ReadDate(string text)
    {
        var date = LocalDatePattern.Iso.Parse(text);
        return date.Success ? date.Value : new InputError(InputErrorCode.WrongDate, text) { Expected = "2020-12-31" };
    }

    private sealed class FlagShape : Shape<bool>
    {
        internal override bool Read(JsonInput input)
        {
            input.Expect(JsonToken.Boolean, "Flag");
            return input.Flag;
        }

        internal override void Write(JsonWriter writer, bool value) => writer.WriteValue(value);

        internal override JObject Describe(SchemaWriter schema) => new(new JProperty("type", "boolean"));
    }
}
