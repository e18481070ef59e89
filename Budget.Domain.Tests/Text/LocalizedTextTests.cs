using System.Globalization;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Text;

public class LocalizedTextTests
{
    [Fact]
    public void Equality_IsThatOfBothTexts() =>
        Laws.EqualityIsThatOfContent(Generate.LocalizedText, text => new LocalizedText(text.English, text.Chinese), text => (text.English, text.Chinese));

    [Fact]
    public void In_ChoosesTheLanguage()
    {
        var text = new LocalizedText("total", "合计");

        Assert.Equal("合计", text.In(new CultureInfo("zh-CN")));
        Assert.Equal("合计", text.In(new CultureInfo("zh-Hant")));
        Assert.Equal("total", text.In(new CultureInfo("fr-FR")));
        Assert.Equal("total", text.In(CultureInfo.InvariantCulture));
        Assert.Equal("total", text.ToString());
        Assert.Throws<ArgumentNullException>("culture", () => text.In(null!));
    }
}
