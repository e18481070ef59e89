using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Text;

/// <summary>The current culture changes nothing that the library writes or reads.</summary>
public class HostileCultureTests
{
    [Fact]
    public void Texts_AreThoseOfTheInvariantCulture()
    {
        var expected = Cultures.Under(CultureInfo.InvariantCulture, Texts);

        Assert.DoesNotContain(expected, string.IsNullOrEmpty);
        foreach (var culture in Cultures.Hostile())
        {
            Assert.Equal(expected, Cultures.Under(culture, Texts));
        }
    }

    [Fact]
    public void Laws_HoldUnderEveryCulture()
    {
        foreach (var culture in Cultures.Hostile())
        {
            Property.Holds(Generate.Money, money => Cultures.Under(culture, () => Money.Parse(money.ToString())) == money, cases: 200);
            Property.Holds(Generate.Figure, figure => Cultures.Under(culture, () => Figure.Parse(figure.WithValue(figure.Value).Text)) == figure, cases: 200);
            Property.Holds(Generate.Rational, number => Cultures.Under(culture, () => Rational.Parse(number.ToString())) == number, cases: 200);
            Property.Holds(Generate.FunctionalCode, code => Cultures.Under(culture, () => FunctionalCode.Parse(code.ToString())) == code, cases: 200);
            Property.Holds(Generate.EconomicCode, code => Cultures.Under(culture, () => EconomicCode.Parse(code.ToString())) == code, cases: 200);
        }
    }

    private static string[] Texts() =>
    [
        Money.FromFen(-123_456_789).ToString(),
        Money.MaxValue.ToString(),
        Money.Parse("-1,302.39万元").ToString(),
        Figure.FromMoney(Money.FromFen(-123_456_789), AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp).Text,
        Figure.FromShare(Money.FromFen(-1), Money.FromFen(3), 2, RoundingConvention.Truncation).Text,
        Figure.Count(-1234, "个").Text,
        Figure.Parse("（1,234.5）％").WithValue(-1.5m).Text,
        Interval.Between(-1234.5m, 1234.5m, includeUpper: false).ToString(),
        Interval.AtMost(-0.5m).ToString(),
        new Rational(-123_456_789, 1000).ToString(),
        FunctionalCode.Parse("2011301").ToString(),
        EconomicCode.Parse("30217").ToString(),
        new FiscalYear(2021).ToString(),
        FiscalYear.TryRead("2021年度").Value.ToString(),
        FundScope.FromFund(Fund.SpecialFiscalAccounts).ToString(),
        new HeadingCitation("一般公共服务(类)INDUSTRY(款)").Heading.ToString(),
        FunctionalHeading.FromCode(FunctionalCode.Parse("20113")).ToString(),
        Figure.TryRead("1,2.5元").Error!.ToString(),
        Figure.TryRead("1e5").Error!.Message.Chinese,
        Figure.TryRead("99999999999999999999元").Error!.Message.English,
        FunctionalCode.TryRead("2011301x").Error!.ToString(),
        FiscalYear.TryRead("-5").Error!.ToString(),
        new InputError(InputErrorCode.DocumentTooLong, "x") { Expected = "1000000", Line = 1234, LinePosition = 5678, Pointer = "/i" }.ToString(),
        Assert.Throws<ArgumentException>(() => Money.From(-1234.567m, AmountUnit.Yuan)).Message,
        new LocalizedText("I", "一").ToString(),
    ];
}
