using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Text;

public class ReadResultTests
{
    private static readonly InputError Error = new(InputErrorCode.Blank, " ") { Expected = "1" };

    [Fact]
    public void Success_HasAValueAndNoError()
    {
        ReadResult<int> result = 5;

        Assert.True(result.IsSuccess);
        Assert.Null(result.Error);
        Assert.Equal((5, 5), (result.Value, result.OrThrow()));
        Assert.True(result.TryGet(out var value));
        Assert.Equal(5, value);
    }

    [Fact]
    public void Failure_HasAnErrorAndNoValue()
    {
        ReadResult<int> result = Error;

        Assert.False(result.IsSuccess);
        Assert.Same(Error, result.Error);
        Assert.False(result.TryGet(out _));
        Assert.StartsWith("There is no value: ", Assert.Throws<InvalidOperationException>(() => result.Value).Message, StringComparison.Ordinal);
        var thrown = Assert.Throws<InputFormatException>(() => result.OrThrow());
        Assert.Same(Error, thrown.Error);
        Assert.Equal(Error.ToString(), thrown.Message);
    }
}
