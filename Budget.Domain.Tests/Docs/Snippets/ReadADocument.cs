using Budget.Domain.Json;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class ReadADocument
{
    [Fact]
    public void ReadADocument_WithAnError_SaysWhatAndWhere()
    {
        // <read>
        var read = BudgetJson.ReadDisclosure("""{ "version": "1", "titel": "绍兴市商务局 2021 年部门预算" }""");
        if (!read.IsSuccess)
        {
            Console.WriteLine($"{read.Error.Pointer}, line {read.Error.Line}: {read.Error}");
        }
        // </read>

        Assert.Equal((InputErrorCode.UnknownProperty, "/titel", 1), (read.Error!.Code, read.Error.Pointer, read.Error.Line));
    }
}
