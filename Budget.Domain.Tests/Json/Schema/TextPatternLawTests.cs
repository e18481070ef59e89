using System.Globalization;
using System.Text.RegularExpressions;
using Budget.Domain.Classification;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Periods;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Json.Schema;

/// <summary>The patterns of the schemas take what the readers take, character by character.</summary>
public class TextPatternLawTests
{
    private const string Spaces = " \t\n\u0085\u00A0\u3000\u2028\uFEFF\u200B";

    private static readonly string[] Pieces =
    [
        "1", "2", "30", "456", "７８９", ",", "，", ".", "．", "000", "-", "－", "负", "+", "＋", "(", "（", ")", "）", "元", "万元", "千 元", "亿元", "%", "％", "个", "台",
        "套", "台（套）", "台/套", "台／套", "(套)", "辆", "万", "美元", "x", "²", "٣", .. Spaces.Select(c => c.ToString()),
    ];

    [Theory]
    [InlineData("Amount")]
    [InlineData("Percentage")]
    [InlineData("Count")]
    [InlineData("PlainNumber")]
    [InlineData("Weight")]
    [InlineData("Figure")]
    public void FigurePatterns_TakeWhatTheReaderTakes(string definition)
    {
        var pattern = Pattern(definition == "Figure" ? "report" : "disclosure", definition);
        var taken = 0;
        Property.Holds(
            NearFigure(),
            text =>
            {
                var read = Read(definition, text);
                var isRight = read.IsSuccess && (!Enum.TryParse(definition, out FigureKind kind) || read.Value.Kind == kind) && (definition != "Weight" || read.Value.Kind != FigureKind.Amount);
                taken += isRight ? 1 : 0;

                // How large a figure is depends on its unit and is no matter of spelling.
                Assert.True(isRight == pattern.IsMatch(text) || (!read.IsSuccess && read.Error.Code == InputErrorCode.OutOfRange), $"{definition}: {isRight} {Escape(text)}");
            },
            5000);

        Assert.InRange(taken, 250, 4750);
    }

    [Fact]
    public void TextPattern_TakesWhatIsNotBlank()
    {
        var pattern = Pattern("disclosure", "NonBlankText");
        Property.Holds(
            from length in Gen.Choose(0, 4)
            from characters in Gen.OneOf(Gen.Elements(Spaces.ToCharArray()), Gen.Choose(0, 0xD7FF).Select(c => (char)c)).ArrayOf(length)
            select new string(characters),
            text => Assert.Equal(!string.IsNullOrWhiteSpace(text), pattern.IsMatch(text)));
    }

    [Fact]
    public void YearPattern_TakesEveryYear()
    {
        var pattern = Pattern("disclosure", "FiscalYear");
        for (var year = 0; year < 10_000; year++)
        {
            var text = year.ToString("0000", CultureInfo.InvariantCulture);
            Assert.Equal(FiscalYear.TryRead(text).IsSuccess, pattern.IsMatch(text));
        }
    }

    [Fact]
    public void EconomicPattern_TakesEveryCode()
    {
        var pattern = Pattern("disclosure", "EconomicCode");
        for (var number = 0; number < 200_000; number += number < 40_000 ? 1 : 7)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(EconomicCode.TryRead(text).IsSuccess, pattern.IsMatch(text));
        }
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("-12.50", true)]
    [InlineData("-0.05", true)]
    [InlineData("0.00", true)]
    [InlineData("-0", false)]
    [InlineData("-0.00", false)]
    [InlineData("+1", false)]
    [InlineData("01", false)]
    [InlineData(".5", false)]
    [InlineData("5.", false)]
    [InlineData("1e5", false)]
    [InlineData("1\n", false)]
    [InlineData("1\0", false)]
    public void DecimalPattern_TakesTheOneSpelling(string text, bool isRight)
    {
        Assert.Equal(isRight, Pattern("report", "DecimalNumber").IsMatch(text));
        Assert.Equal(isRight, BudgetJson.ReadReport(ReportWithBound(text)).IsSuccess);
    }

    [Theory]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("79228162514264337593543950336")]
    public void DecimalBeyondTheRange_IsNotRounded(string text) =>
        Assert.Equal(InputErrorCode.OutOfRange, BudgetJson.ReadReport(ReportWithBound(text)).Error?.Code);

    private static ReadResult<Figure> Read(string definition, string text)
    {
        var read = Figure.TryRead(text);
        return definition == "PlainNumber" || (definition is "Weight" or "Figure" && read.Error?.Code == InputErrorCode.MissingUnit) ? Figure.TryReadNumber(text) : read;
    }

    private static string ReportWithBound(string bound)
    {
        var report = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Root, "Budget.Domain.Tests/Json/Golden/0.1.0/report.json")));
        var range = (JObject)report.SelectTokens("$..implied.range").First();
        range["lower"] = bound;
        range.Remove("upper");
        return report.ToString();
    }

    // .NET's $ also takes a line feed at the end, which that of ECMA does not.
    private static Regex Pattern(string schema, string definition)
    {
        var pattern = (string)JObject.Parse(BudgetJson.Schemas[schema]).SelectToken($"definitions.{definition}.pattern")!;
        return new(pattern.EndsWith('$') ? pattern[..^1] + @"\z" : pattern, RegexOptions.None, TimeSpan.FromSeconds(10));
    }

    /// <summary>Right figures with a piece added, taken away or exchanged, or none; and heaps of pieces.</summary>
    private static Gen<string> NearFigure() => Gen.OneOf(
        from figure in Gen.OneOf(Generate.Figure.Select(figure => figure.Text), Gen.Elements("1,302.39 万元", "（1，000） 台（套）", "(12.5％)", "负７８９．５ 亿元", "16个", "+(3)元", "(３台(套))", ".5%"))
        from piece in Gen.Elements(Pieces)
        from place in Gen.Choose(0, 30)
        from kind in Gen.Choose(0, 3)
        select Changed(figure, piece, place % (figure.Length + 1), kind),
        from length in Gen.Choose(1, 7)
        from pieces in Gen.Elements(Pieces).ArrayOf(length)
        select string.Concat(pieces));

    private static string Changed(string figure, string piece, int place, int kind) => kind switch
    {
        0 => figure,
        1 => figure.Insert(place, piece),
        2 => figure.Remove(Math.Min(place, figure.Length - 1), 1),
        _ => figure.Remove(Math.Min(place, figure.Length - 1), 1).Insert(Math.Min(place, figure.Length - 1), piece),
    };

    private static string Escape(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? c.ToString() : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
