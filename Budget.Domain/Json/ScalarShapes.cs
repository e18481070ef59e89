using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Text;
using Newtonsoft.Json;
using NodaTime;
using NodaTime.Text;

namespace Budget.Domain.Json;

/// <summary>The values that are one JSON token each.</summary>
internal static class ScalarShapes
{
    internal static readonly Shape<string> PlainText = new TextShape<string>(
        "a text", text => string.IsNullOrWhiteSpace(text) ? new InputError(InputErrorCode.Blank, text) { Expected = "a text" } : text, text => text);

    internal static readonly Shape<string> AnyText = new TextShape<string>("a text", text => text, text => text);
    internal static readonly Shape<Figure> AnyFigure = new TextShape<Figure>("a figure as printed, such as \"1302.39万元\"", ReadAnyFigure, figure => figure.TextWithUnit);
    internal static readonly Shape<Figure> Amount = FigureOf(FigureKind.Amount, "an amount as printed, such as \"1302.39万元\"");
    internal static readonly Shape<Figure> Percentage = FigureOf(FigureKind.Percentage, "a percentage as printed, such as \"34.5%\"");
    internal static readonly Shape<Figure> Count = FigureOf(FigureKind.Count, "a count as printed, such as \"16个\"");
    internal static readonly Shape<Figure> PlainNumber = new TextShape<Figure>("a number as printed, such as \"90\"", Figure.TryReadNumber, figure => figure.TextWithUnit);
    internal static readonly Shape<Figure> Weight = new TextShape<Figure>("a weight as printed, such as \"20\"", ReadWeight, figure => figure.TextWithUnit);
    internal static readonly Shape<HeadingCitation> Heading = new TextShape<HeadingCitation>(
        "a heading as printed", HeadingCitation.TryRead, heading => heading.Text);

    internal static readonly Shape<EconomicCode> EconomicCode = new TextShape<EconomicCode>(
        "a code such as \"30217\"", Classification.EconomicCode.TryRead, code => code.ToString());

    internal static readonly Shape<FiscalYear> Year = new TextShape<FiscalYear>("a year such as \"2021\"", FiscalYear.TryRead, year => year.ToString());

    internal static readonly Shape<LocalDate> Date = new TextShape<LocalDate>("a date such as \"2020-12-31\"", ReadDate, LocalDatePattern.Iso.Format);

    internal static readonly Shape<AmountUnit> Unit = new TextShape<AmountUnit>(
        "a unit", text => AmountUnits.TryFromSymbol(text, out var unit) ? unit : new InputError(InputErrorCode.UnknownUnit, text) { Expected = "元, 千元, 万元, 亿元" }, AmountUnits.Symbol);

    internal static readonly Shape<bool> Flag = new FlagShape();
    internal static readonly Shape<int> Number = new NumberShape();

    internal static readonly Shape<decimal> DecimalNumber = new TextShape<decimal>(
        "a decimal number",
        text => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number : new InputError(InputErrorCode.StrayCharacter, text) { Expected = "-12.34" },
        number => number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The members of an enumeration by their names, with a small first letter.</summary>
    internal static Shape<T> Enumeration<T>()
        where T : struct, Enum
    {
        var names = ((T[])Enum.GetValues(typeof(T))).ToImmutableDictionary(CodeOf, StringComparer.Ordinal);
        var expected = string.Join(", ", names.OrderBy(entry => entry.Value).Select(entry => entry.Key));
        return new TextShape<T>(
            "one of " + expected, text => names.TryGetValue(text, out var value) ? value : new InputError(InputErrorCode.UnknownValue, text) { Expected = expected }, CodeOf);
    }

    private static string CodeOf<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static TextShape<Figure> FigureOf(FigureKind kind, string expected) => new(
        expected,
        text =>
        {
            var figure = Figure.TryRead(text);
            return figure.IsSuccess && figure.Value.Kind != kind ? new InputError(InputErrorCode.WrongKind, text) { Expected = expected } : figure;
        },
        figure => figure.TextWithUnit);

    // Where a unit stands in another column, a number with decimals has none of its own.
    private static ReadResult<Figure> ReadAnyFigure(string text)
    {
        var figure = Figure.TryRead(text);
        return figure.Error?.Code == InputErrorCode.MissingUnit ? Figure.TryReadNumber(text) : figure;
    }

    private static ReadResult<Figure> ReadWeight(string text)
    {
        var figure = ReadAnyFigure(text);
        return figure.IsSuccess && figure.Value.Kind == FigureKind.Amount ? new InputError(InputErrorCode.WrongKind, text) { Expected = "20, 20%" } : figure;
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
            input.Expect(JsonToken.Boolean, "true or false");
            return input.Flag;
        }

        internal override void Write(JsonWriter writer, bool value) => writer.WriteValue(value);
    }

    private sealed class NumberShape : Shape<int>
    {
        internal override int Read(JsonInput input)
        {
            input.Expect(JsonToken.Integer, "a whole number");
            return input.Number is >= 0 and <= int.MaxValue ? (int)input.Number : throw input.Error(InputErrorCode.OutOfRange, null, "0-2147483647");
        }

        internal override void Write(JsonWriter writer, int value) => writer.WriteValue(value);
    }
}
