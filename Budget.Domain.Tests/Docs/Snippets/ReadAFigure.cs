using Budget.Domain.Figures;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class ReadAFigure
{
    [Fact]
    public void ReadAFigure_UnderEachConvention_StandsForItsInterval()
    {
        // <figure>
        var share = Figure.Parse("58.9%");
        var rounded = share.ToInterval(RoundingConvention.HalfUp);
        var truncated = share.ToInterval(RoundingConvention.Truncation);

        var amount = Figure.Parse("2134.14 万元");
        var yuan = amount.ToInterval(RoundingConvention.HalfUp);
        var cut = amount.ToInterval(RoundingConvention.Truncation);
        // </figure>

        Assert.Equal("[58.85, 58.95]", rounded.ToString());
        Assert.Equal("[58.9, 59.0)", truncated.ToString());
        Assert.Equal((21_341_350m, 21_341_450m, true), (yuan.Lower, yuan.Upper, yuan.IncludesUpper));
        Assert.Equal((21_341_400m, 21_341_499.99m, true), (cut.Lower, cut.Upper, cut.IncludesUpper));
    }
}
