using Budget.Domain.Amounts;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Json;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>Exact budgets as JSON: the form to the letter, and what is wrong with a bad one.</summary>
public class ExactBudgetTests
{
    private const string Document = """
        {
          "version": "1",
          "department": "局",
          "fiscalYear": "2021",
          "stage": "initialBudget",
          "lines": [
            {"amount":"1.50元","fund":"generalPublicBudget","function":"2010101","type":"project","economic":"30217","unit":0,"project":1},
            {"amount":"2.00元","fund":"otherFunds","type":"basic","unit":1}
          ],
          "projects": [{ "name": "甲" }, { "name": "乙" }],
          "units": [{ "name": "本级" }, { "name": "中心" }]
        }
        """;

    /// <summary>What is replaced in the document and by what; code, pointer and line; the message after its place.</summary>
    public static TheoryData<string, string, InputErrorCode, string, int, string> Rows => new()
    {
        { "\"unit\":1", "\"unit\":2", InputErrorCode.UnknownPosition, "/lines/1/unit", 8, "There is no entry 2: the list has 2, counted from zero. Correct the number or add the entry." },
        { "\"project\":1", "\"project\":2", InputErrorCode.UnknownPosition, "/lines/0/project", 7, "There is no entry 2: the list has 2, counted from zero. Correct the number or add the entry." },
        { "\"unit\":1", "\"unit\":65536", InputErrorCode.OutOfRange, "/lines/1/unit", 8, "“65536” is out of range. Expected: 0-65535. Check the digits and the unit." },
        { "\"unit\":1", "\"unit\":-1", InputErrorCode.OutOfRange, "/lines/1/unit", 8, "“-1” is out of range. Expected: 0-65535. Check the digits and the unit." },
        { ",\"unit\":1", "", InputErrorCode.MissingProperty, "/lines/1", 8, "The required property “unit” is missing. Add it; this object needs: amount, fund, type, unit." },
        { "[{ \"name\": \"本级\" }, { \"name\": \"中心\" }]", "[]", InputErrorCode.EmptyList, "/units", 11, "The list “[]” is empty. Expected at least one entry; add what is missing." },
        { "2.00元", "-2.00元", InputErrorCode.OutOfRange, "/lines/1/amount", 8, "“-2.00元” is out of range. Expected: 0.00元-92233720368547758.07元. Check the digits and the unit." },
        { "2.00元", "0.0002万元", InputErrorCode.OtherSpelling, "/lines/1/amount", 8, "“0.0002万元” is not how this value is written here. There is one spelling: write 2.00元." },
        { "2.00元", "2元", InputErrorCode.OtherSpelling, "/lines/1/amount", 8, "“2元” is not how this value is written here. There is one spelling: write 2.00元." },
        { "2.00元", "2.001元", InputErrorCode.NotAnExactAmount, "/lines/1/amount", 8, "“2.001元” does not stand for one exact amount. Expected money in whole fen, such as 12.34元." },
        { "2.00元", "2.00", InputErrorCode.MissingUnit, "/lines/1/amount", 8, "“2.00” has decimals and no unit, so it could be money or a percentage." },
        { "\"2.00元\"", "2.00", InputErrorCode.WrongJsonType, "/lines/1/amount", 8, "Found the number 2.00 where an amount in yuan such as \"13023900.00元\" is required." },
        { "2.00元", "92233720368547758.07元", InputErrorCode.OutOfRange, "/lines/1/amount", 8, "“92233720368547758.07元” is out of range. Expected: a total up to 92233720368547758.07元." },
        { "2010101", "20101012", InputErrorCode.WrongCode, "/lines/0/function", 7, "“20101012” is no classification code" },
    };

    [Fact]
    public void Document_IsRead()
    {
        var budget = BudgetJson.ReadBudget(Document).OrThrow();

        Assert.Equal(["甲", "乙"], budget.Projects.Select(project => project.Name));
        Assert.Equal((Money.FromFen(150), 0, 2), (budget.Lines[0].Amount, budget.Lines[0].Unit, budget.Lines[0].Project));
        Assert.Equal((Money.FromFen(200), 1, 0), (budget.Lines[1].Amount, budget.Lines[1].Unit, budget.Lines[1].Project));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void BadInput_SaysWhatAndWhere(string replaced, string by, InputErrorCode code, string pointer, int line, string message)
    {
        var error = BudgetJson.ReadBudget(Document.Replace(replaced, by, StringComparison.Ordinal)).Error;

        Assert.NotNull(error);
        Assert.Equal((code, pointer, line), (error.Code, error.Pointer, error.Line));
        Assert.StartsWith($"{pointer} (line {line}, position {error.LinePosition}): {message}", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Budget_ThatIsWritten_IsReadBack() => Property.Holds(
        Gen.OneOf(GenerateBudget.Any, Generate.FewBudgets, Named()),
        budget =>
        {
            var json = BudgetJson.Write(budget);
            var read = BudgetJson.ReadBudget(new StringReader(json)).OrThrow();

            Assert.Equal(budget, read);
            Assert.Equal(json, BudgetJson.Write(read));
        },
        300);

    [Fact]
    public void TablesCannotBeBlankedBehindTheBack()
    {
        Assert.Throws<ArgumentException>(() => new BudgetaryUnit("本级", " "));
        Assert.Throws<ArgumentException>(() => new Domain.Expenditure.Project("甲", ""));
    }

    /// <summary>Names and codes of any visible text, and amounts up to the limit.</summary>
    private static Gen<DepartmentBudget> Named() =>
        from budget in GenerateBudget.Any
        from names in GenerateDisclosure.Text.ArrayOf(10)
        from fen in Generate.Long
        let line = new ExpenditureLine(Money.FromFen(Math.Abs(fen)), Fund.OtherFunds, default, ExpenditureType.Basic)
        select new DepartmentBudget(
            names[0],
            budget.Year,
            budget.Stage,
            budget.Units.Select((_, i) => new BudgetaryUnit(names[1 + i], i == 0 ? null : names[2 + i])).ToValueList(),
            [line],
            budget.Projects.Select((_, i) => new Domain.Expenditure.Project(names[1 + i], names[2 + i])).ToValueList());
}
