using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Classification;

/// <summary>Plain citations are read by a way of their own, which gives what the general one gives.</summary>
public class SwiftCitationTests
{
    [Fact]
    public void PlainCitations_ReadLikeTheSameAfterASpace() => Property.Holds(
        from parts in Gen.Elements(
            "一", "十", "类", "款", "项", "支出", "其他", "其它", "行政运行", "（", "）", "（类）", "（款）", "（项）", "（商贸事务）", "的", "、", "201", "20113", "2011301", "0", "一、", "（一）")
            .ListOf().Resize(7)
        select string.Concat(parts),
        text =>
        {
            // Space before a heading is layout, and read the general way.
            var (swift, general) = (HeadingCitation.TryRead(text), HeadingCitation.TryRead(" " + text));

            Assert.Equal(general.IsSuccess, swift.IsSuccess);
            if (swift.IsSuccess)
            {
                Assert.Equal(general.Value.Heading, swift.Value.Heading);
                Assert.Equal(general.Value.Heading.Label, swift.Value.Heading.Label);
                Assert.Equal(general.Value.Name, swift.Value.Name);
                Assert.Equal(
                    FunctionalClassification.Attested.Resolve(general.Value, new(2021)).Levels,
                    FunctionalClassification.Attested.Resolve(swift.Value, new(2021)).Levels);
            }
        },
        20_000);
}
