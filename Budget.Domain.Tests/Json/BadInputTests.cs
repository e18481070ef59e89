using Budget.Domain.Json;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>What is wrong with a document, where, and what to do about it, in both languages.</summary>
public class BadInputTests
{
    private const string Document = """
        {
          "version": "1",
          "title": "题",
          "department": "局",
          "fiscalYear": "2021",
          "stage": "initialBudget",
          "revenue": { "place": { "section": "节" }, "total": "1万元", "sources": [] },
          "basicExpenditure": { "place": { "section": "节" }, "personnel": { "name": "人", "items": [{ "name": "费", "code": "30217" }] } },
          "stateAssets": { "place": { "section": "节" }, "asOf": "2020-12-31", "planned": { "year": "2021", "isNothing": true } }
        }

        """;

    /// <summary>Name; what is replaced in the document (null: all of it) and by what; code, pointer, line and position; the messages.</summary>
    public static TheoryData<string, string?, string, InputErrorCode, string, int, int, string, string> Rows => new()
    {
        {
            "MisplacedSeparatorInACell", "\"revenue\": {", "\"tables\": [{ \"place\": { \"section\": \"表\" }, \"columns\": [{}], \"rows\": [{ \"cells\": [\"1,23\"] }], \"unit\": \"yuan\" }], \"revenue\": {",
            InputErrorCode.MisplacedSeparator, "/tables/0/rows/0/cells/0", 7, 88,
            "“1,23” has a thousands separator in the wrong place. Expected groups of three digits as in 1,302.39; move or remove the separator. (at character 4)",
            "“1,23”的千分位分隔符位置有误。应按三位分组，如1,302.39；请移动或删除分隔符。（第4个字符处）"
        },
        {
            "PercentageInACell", "\"revenue\": {", "\"tables\": [{ \"place\": { \"section\": \"表\" }, \"columns\": [{}], \"rows\": [{ \"cells\": [\"5%\"] }], \"unit\": \"yuan\" }], \"revenue\": {",
            InputErrorCode.WrongKind, "/tables/0/rows/0/cells/0", 7, 86,
            "“5%” is not the kind of figure that belongs here. Expected an amount as printed, such as \"1302.39\"; check the unit.",
            "“5%”不是此处应有的数据类型。应为原文所列金额，如\"1302.39\"；请核对单位。"
        },
        {
            "TooManyCells", "\"revenue\": {", "\"tables\": [{ \"place\": { \"section\": \"表\" }, \"columns\": [{}], \"rows\": [{ \"cells\": [\"1\", \"\"] }], \"unit\": \"yuan\" }], \"revenue\": {",
            InputErrorCode.WrongCellCount, "/tables/0/rows/0", 7, 92,
            "The row has 2 cells. Expected 1, one for each column; write \"\" for a blank one.",
            "该行有2个单元格，应与列数1相同；空白单元格写作\"\"。"
        },
        {
            "NullInACell", "\"revenue\": {", "\"tables\": [{ \"place\": { \"section\": \"表\" }, \"columns\": [{}], \"rows\": [{ \"cells\": [null] }], \"unit\": \"yuan\" }], \"revenue\": {",
            InputErrorCode.WrongJsonType, "/tables/0/rows/0/cells/0", 7, 86,
            "Found null where a figure as printed, such as \"1302.39\", or \"\" for a blank cell is required. Figures and codes are written as strings, exactly as printed.",
            "此处为null值，应为原文所列数字，如\"1302.39\"，空白单元格写作\"\"。数字与编码应按原文写成字符串。"
        },
        {
            "AllFundsAsOneSource", "\"sources\": []", "\"sources\": [{ \"fund\": \"all\", \"name\": \"名\" }]",
            InputErrorCode.UnknownValue, "/revenue/sources/0/fund", 7, 87,
            "“all” is not one of the values allowed here. Expected one of: appropriations, generalPublicBudget, governmentManagedFunds, stateCapitalOperations, specialFiscalAccounts, otherFunds.",
            "“all”不是此处允许的值。应为：appropriations, generalPublicBudget, governmentManagedFunds, stateCapitalOperations, specialFiscalAccounts, otherFunds。"
        },
        {
            "ExecutionOfAnOutturn", "\"basicExpenditure\": {", "\"generalPublicBudget\": { \"place\": { \"section\": \"节\" }, \"scale\": { \"place\": { \"section\": \"节\" }, \"execution\": { \"stage\": \"outturn\" } } }, \"basicExpenditure\": {",
            InputErrorCode.UnknownValue, "/generalPublicBudget/scale/execution/stage", 8, 129,
            "“outturn” is not one of the values allowed here. Expected one of: initialBudget, adjustedBudget.",
            "“outturn”不是此处允许的值。应为：initialBudget, adjustedBudget。"
        },
        {
            "Empty", null, "",
            InputErrorCode.MalformedJson, "", 1, 1,
            "This is not JSON: The text ends too early. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：文本提前结束。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "OnlyWhiteSpace", null, " \n ",
            InputErrorCode.MalformedJson, "", 2, 1,
            "This is not JSON: The text ends too early. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：文本提前结束。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "OnlyNull", null, "null",
            InputErrorCode.WrongJsonType, "", 1, 4,
            "Found null where an object is required. Figures and codes are written as strings, exactly as printed.",
            "此处为null值，应为对象。数字与编码应按原文写成字符串。"
        },
        {
            "OnlyArray", null, "[]",
            InputErrorCode.WrongJsonType, "", 1, 1,
            "Found an array where an object is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数组，应为对象。数字与编码应按原文写成字符串。"
        },
        {
            "OnlyText", null, "\"1\"",
            InputErrorCode.WrongJsonType, "", 1, 3,
            "Found the text “1” where an object is required. Figures and codes are written as strings, exactly as printed.",
            "此处为文本“1”，应为对象。数字与编码应按原文写成字符串。"
        },
        {
            "ByteOrderMark", "{\n  \"version\"", "\uFEFF{\n  \"version\"",
            InputErrorCode.MalformedJson, "", 1, 1,
            "This is not JSON: The character “\uFEFF” does not belong here. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：此处不应出现字符“\uFEFF”。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "Comment", "\"title\": \"题\"", "/* 题 */ \"title\": \"题\"",
            InputErrorCode.MalformedJson, "/version", 3, 9,
            "This is not JSON: A comment, which JSON does not have. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：JSON不允许注释。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "LineComment", "\"title\": \"题\"", "// 题\n  \"title\": \"题\"",
            InputErrorCode.MalformedJson, "/version", 3, 6,
            "This is not JSON: A comment, which JSON does not have. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：JSON不允许注释。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "CommentAfterTheEnd", "} }\n}\n", "} }\n}\n// 完",
            InputErrorCode.MalformedJson, "", 11, 4,
            "This is not JSON: There is more text after the document. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：文档之后还有其他文本。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "SingleQuotedText", "\"题\"", "'题'",
            InputErrorCode.MalformedJson, "/title", 3, 14,
            "This is not JSON: “题” does not stand in double quotes. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：“题”未用双引号括起。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "SingleQuotedName", "\"title\"", "'title'",
            InputErrorCode.MalformedJson, "/title", 3, 10,
            "This is not JSON: “title” does not stand in double quotes. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：“title”未用双引号括起。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "UnquotedName", "\"title\"", "title",
            InputErrorCode.MalformedJson, "/title", 3, 8,
            "This is not JSON: “title” does not stand in double quotes. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：“title”未用双引号括起。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "UnquotedText", "\"题\"", "题",
            InputErrorCode.MalformedJson, "/title", 3, 11,
            "This is not JSON: The character “题” does not belong here. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：此处不应出现字符“题”。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "TextAfterTheEnd", "} }\n}\n", "} }\n}\n{}",
            InputErrorCode.MalformedJson, "", 11, 1,
            "This is not JSON: The character “{” does not belong here. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：此处不应出现字符“{”。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "WordAfterTheEnd", "} }\n}\n", "} }\n}\nx",
            InputErrorCode.MalformedJson, "", 11, 1,
            "This is not JSON: The character “x” does not belong here. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：此处不应出现字符“x”。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "TrailingCommaInObject", "\"isNothing\": true", "\"isNothing\": true,",
            InputErrorCode.MalformedJson, "/stateAssets/planned/isNothing", 9, 119,
            "This is not JSON: A comma with nothing after it. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：逗号之后没有内容。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "TrailingCommaInArray", "\"sources\": []", "\"sources\": [],",
            InputErrorCode.MalformedJson, "/revenue/sources", 7, 76,
            "This is not JSON: A comma with nothing after it. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：逗号之后没有内容。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "CommaInEmptyArray", "\"sources\": []", "\"sources\": [,]",
            InputErrorCode.MalformedJson, "/revenue/sources", 7, 73,
            "This is not JSON: A comma with nothing before it. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：逗号之前没有内容。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "TwoCommas", "\"题\",", "\"题\",,",
            InputErrorCode.MalformedJson, "/title", 3, 16,
            "This is not JSON: A comma with nothing before it. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：逗号之前没有内容。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "CommaForValue", "\"title\": \"题\",", "\"title\": ,",
            InputErrorCode.MalformedJson, "/title", 3, 12,
            "This is not JSON: A comma with nothing before it. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：逗号之前没有内容。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "MissingComma", "\"题\",", "\"题\"",
            InputErrorCode.MalformedJson, "/title", 4, 2,
            "This is not JSON: The character “\"” does not belong here. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：此处不应出现字符“\"”。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "MissingColon", "\"title\": ", "\"title\" ",
            InputErrorCode.MalformedJson, "/version", 3, 10,
            "This is not JSON: The character “\"” does not belong here. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：此处不应出现字符“\"”。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "ClosedByTheWrongBracket", "\"sources\": []", "\"sources\": [}",
            InputErrorCode.MalformedJson, "/revenue/sources", 7, 72,
            "This is not JSON: The character “}” does not belong here. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：此处不应出现字符“}”。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "FullWidthSpace", "\"title\": \"题\"", "\u3000\"title\": \"题\"",
            InputErrorCode.MalformedJson, "/version", 3, 3,
            "This is not JSON: The character U+3000 outside of a text. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：文本之外出现字符U+3000。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "FullWidthComma", "\"题\",", "\"题\"，",
            InputErrorCode.MalformedJson, "/title", 3, 14,
            "This is not JSON: The character “，” does not belong here. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：此处不应出现字符“，”。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "CurlyQuotes", "\"题\"", "“题”",
            InputErrorCode.MalformedJson, "/title", 3, 11,
            "This is not JSON: The character ““” does not belong here. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：此处不应出现字符““”。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "NulBetweenTokens", "\"title\": \"题\"", "\0\"title\": \"题\"",
            InputErrorCode.MalformedJson, "/version", 3, 3,
            "This is not JSON: The character U+0000 outside of a text. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：文本之外出现字符U+0000。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "NulInText", "\"题\"", "\"题\0\"",
            InputErrorCode.MalformedJson, "/title", 3, 14,
            "This is not JSON: The control character U+0000 in a text. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：文本中出现控制字符U+0000。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "NewLineInText", "\"题\"", "\"题\n题\"",
            InputErrorCode.MalformedJson, "/title", 3, 14,
            "This is not JSON: The control character U+000A in a text. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：文本中出现控制字符U+000A。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "UnknownEscape", "\"题\"", "\"\\q\"",
            InputErrorCode.MalformedJson, "/title", 3, 14,
            "This is not JSON: The unknown escape U+0071. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：未知的转义字符U+0071。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "EscapedSingleQuote", "\"题\"", "\"\\'\"",
            InputErrorCode.MalformedJson, "/title", 3, 14,
            "This is not JSON: The unknown escape U+0027. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：未知的转义字符U+0027。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "ShortEscape", "\"题\"", "\"\\u12\"",
            InputErrorCode.MalformedJson, "/title", 3, 17,
            "This is not JSON: An escape of fewer than four hexadecimal digits. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：转义的十六进制数字不足四位。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "LoneHighSurrogate", "\"题\"", "\"\\ud83d\"",
            InputErrorCode.MalformedJson, "/title", 3, 19,
            "This is not JSON: Half of a surrogate pair. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：代理对只有一半。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "LoneLowSurrogate", "\"题\"", "\"\\ude00\"",
            InputErrorCode.MalformedJson, "/title", 3, 18,
            "This is not JSON: Half of a surrogate pair. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：代理对只有一半。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "HighSurrogateTwice", "\"题\"", "\"\\ud83d\\ud83d\\ude00\"",
            InputErrorCode.MalformedJson, "/title", 3, 24,
            "This is not JSON: Half of a surrogate pair. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：代理对只有一半。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "HighSurrogateBeforeAnotherEscape", "\"题\"", "\"\\ud83d\\n\"",
            InputErrorCode.MalformedJson, "/title", 3, 20,
            "This is not JSON: Half of a surrogate pair. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：代理对只有一半。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "NotANumber", "\"1万元\"", "NaN",
            InputErrorCode.MalformedJson, "/revenue/total", 7, 56,
            "This is not JSON: “NaN” is no value of JSON. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：“NaN”不是JSON的值。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "Infinity", "\"1万元\"", "-Infinity",
            InputErrorCode.MalformedJson, "/revenue/total", 7, 62,
            "This is not JSON: “-Infinity” is no value of JSON. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：“-Infinity”不是JSON的值。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "Undefined", "\"1万元\"", "undefined",
            InputErrorCode.WrongJsonType, "/revenue/total", 7, 62,
            "Found nothing where an amount as printed, such as \"1302.39万元\" is required. Figures and codes are written as strings, exactly as printed.",
            "此处为空，应为原文所列金额，如\"1302.39万元\"。数字与编码应按原文写成字符串。"
        },
        {
            "Constructor", "\"1万元\"", "new Date(1)",
            InputErrorCode.WrongJsonType, "/revenue/total", 7, 62,
            "Found something that JSON does not have where an amount as printed, such as \"1302.39万元\" is required. Figures and codes are written as strings, exactly as printed.",
            "此处为JSON所没有的写法，应为原文所列金额，如\"1302.39万元\"。数字与编码应按原文写成字符串。"
        },
        {
            "HexadecimalNumber", "\"1万元\"", "0x10",
            InputErrorCode.WrongJsonType, "/revenue/total", 7, 57,
            "Found the number 16 where an amount as printed, such as \"1302.39万元\" is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数字16，应为原文所列金额，如\"1302.39万元\"。数字与编码应按原文写成字符串。"
        },
        {
            "HugeExponent", "\"1万元\"", "1e999",
            InputErrorCode.MalformedJson, "/revenue/total", 7, 58,
            "This is not JSON: “1e999” is no value of JSON. Expected JSON (RFC 8259). Correct the text at this place.",
            "不是合法的JSON：“1e999”不是JSON的值。应为符合RFC 8259的JSON。请更正此处文本。"
        },
        {
            "UnknownProperty", "\"title\"", "\"titel\"",
            InputErrorCode.UnknownProperty, "/titel", 3, 10,
            "There is no property called “titel” here. Expected one of: version, title, department, fiscalYear, stage, duties, units, tables, overview, revenue, expenditure, appropriations, generalPublicBudget, basicExpenditure, governmentManagedFunds, stateCapitalOperations, threePublicExpenses, operatingCosts, procurement, stateAssets, performance, projectDescriptions, glossary. Correct the name or remove the property.",
            "此处没有名为“titel”的属性。应为：version, title, department, fiscalYear, stage, duties, units, tables, overview, revenue, expenditure, appropriations, generalPublicBudget, basicExpenditure, governmentManagedFunds, stateCapitalOperations, threePublicExpenses, operatingCosts, procurement, stateAssets, performance, projectDescriptions, glossary。请更正名称或删除该属性。"
        },
        {
            "UnknownPropertyInside", "\"total\"", "\"amount\"",
            InputErrorCode.UnknownProperty, "/revenue/amount", 7, 53,
            "There is no property called “amount” here. Expected one of: place, total, sources. Correct the name or remove the property.",
            "此处没有名为“amount”的属性。应为：place, total, sources。请更正名称或删除该属性。"
        },
        {
            "UnknownPropertyInCapitals", "\"title\"", "\"Title\"",
            InputErrorCode.UnknownProperty, "/Title", 3, 10,
            "There is no property called “Title” here. Expected one of: version, title, department, fiscalYear, stage, duties, units, tables, overview, revenue, expenditure, appropriations, generalPublicBudget, basicExpenditure, governmentManagedFunds, stateCapitalOperations, threePublicExpenses, operatingCosts, procurement, stateAssets, performance, projectDescriptions, glossary. Correct the name or remove the property.",
            "此处没有名为“Title”的属性。应为：version, title, department, fiscalYear, stage, duties, units, tables, overview, revenue, expenditure, appropriations, generalPublicBudget, basicExpenditure, governmentManagedFunds, stateCapitalOperations, threePublicExpenses, operatingCosts, procurement, stateAssets, performance, projectDescriptions, glossary。请更正名称或删除该属性。"
        },
        {
            "UnknownNameWithDots", "\"title\"", "\"a.b[0]\"",
            InputErrorCode.UnknownProperty, "/a.b[0]", 3, 11,
            "There is no property called “a.b[0]” here. Expected one of: version, title, department, fiscalYear, stage, duties, units, tables, overview, revenue, expenditure, appropriations, generalPublicBudget, basicExpenditure, governmentManagedFunds, stateCapitalOperations, threePublicExpenses, operatingCosts, procurement, stateAssets, performance, projectDescriptions, glossary. Correct the name or remove the property.",
            "此处没有名为“a.b[0]”的属性。应为：version, title, department, fiscalYear, stage, duties, units, tables, overview, revenue, expenditure, appropriations, generalPublicBudget, basicExpenditure, governmentManagedFunds, stateCapitalOperations, threePublicExpenses, operatingCosts, procurement, stateAssets, performance, projectDescriptions, glossary。请更正名称或删除该属性。"
        },
        {
            "UnknownNameWithQuotes", "\"title\"", "\"a']b\\\\\\\"~/\\n\"",
            InputErrorCode.UnknownProperty, "/a']b\\\"~0~1\n", 3, 17,
            "There is no property called “a']b\\\"~/\n” here. Expected one of: version, title, department, fiscalYear, stage, duties, units, tables, overview, revenue, expenditure, appropriations, generalPublicBudget, basicExpenditure, governmentManagedFunds, stateCapitalOperations, threePublicExpenses, operatingCosts, procurement, stateAssets, performance, projectDescriptions, glossary. Correct the name or remove the property.",
            "此处没有名为“a']b\\\"~/\n”的属性。应为：version, title, department, fiscalYear, stage, duties, units, tables, overview, revenue, expenditure, appropriations, generalPublicBudget, basicExpenditure, governmentManagedFunds, stateCapitalOperations, threePublicExpenses, operatingCosts, procurement, stateAssets, performance, projectDescriptions, glossary。请更正名称或删除该属性。"
        },
        {
            "UnknownNameEmpty", "\"name\": \"费\"", "\"\": \"费\"",
            InputErrorCode.UnknownProperty, "/basicExpenditure/personnel/items/0/", 8, 96,
            "There is no property called “” here. Expected one of: name, code, amount. Correct the name or remove the property.",
            "此处没有名为“”的属性。应为：name, code, amount。请更正名称或删除该属性。"
        },
        {
            "DuplicateProperty", "\"title\": \"题\"", "\"title\": \"题\", \"title\": \"题\"",
            InputErrorCode.DuplicateProperty, "/title", 3, 24,
            "The property “title” occurs twice in one object. Keep one of them.",
            "属性“title”在同一对象中出现两次。请只保留一个。"
        },
        {
            "DuplicatePropertyByEscape", "\"title\": \"题\"", "\"title\": \"题\", \"tit\\u006ce\": \"题\"",
            InputErrorCode.DuplicateProperty, "/title", 3, 29,
            "The property “title” occurs twice in one object. Keep one of them.",
            "属性“title”在同一对象中出现两次。请只保留一个。"
        },
        {
            "DuplicatePropertyNull", "\"title\": \"题\"", "\"title\": \"题\", \"title\": null",
            InputErrorCode.DuplicateProperty, "/title", 3, 24,
            "The property “title” occurs twice in one object. Keep one of them.",
            "属性“title”在同一对象中出现两次。请只保留一个。"
        },
        {
            "MissingRequired", "\"title\": \"题\",\n  ", "",
            InputErrorCode.MissingProperty, "", 9, 1,
            "The required property “title” is missing. Add it; this object needs: version, title, department, fiscalYear, stage.",
            "缺少必需的属性“title”。请补充；该对象需要：version, title, department, fiscalYear, stage。"
        },
        {
            "MissingRequiredInside", "\"section\": \"节\" }, \"total\"", " }, \"total\"",
            InputErrorCode.MissingProperty, "/revenue/place", 7, 28,
            "The required property “section” is missing. Add it; this object needs: section.",
            "缺少必需的属性“section”。请补充；该对象需要：section。"
        },
        {
            "MissingVersion", "\"version\": \"1\",\n  ", "",
            InputErrorCode.MissingProperty, "", 9, 1,
            "The required property “version” is missing. Add it; this object needs: version, title, department, fiscalYear, stage.",
            "缺少必需的属性“version”。请补充；该对象需要：version, title, department, fiscalYear, stage。"
        },
        {
            "ObjectForText", "\"题\"", "{}",
            InputErrorCode.WrongJsonType, "/title", 3, 12,
            "Found an object where a text is required. Figures and codes are written as strings, exactly as printed.",
            "此处为对象，应为文字。数字与编码应按原文写成字符串。"
        },
        {
            "ArrayForText", "\"题\"", "[]",
            InputErrorCode.WrongJsonType, "/title", 3, 12,
            "Found an array where a text is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数组，应为文字。数字与编码应按原文写成字符串。"
        },
        {
            "NumberForText", "\"题\"", "1",
            InputErrorCode.WrongJsonType, "/title", 3, 12,
            "Found the number 1 where a text is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数字1，应为文字。数字与编码应按原文写成字符串。"
        },
        {
            "FractionForText", "\"题\"", "1.50",
            InputErrorCode.WrongJsonType, "/title", 3, 15,
            "Found the number 1.50 where a text is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数字1.50，应为文字。数字与编码应按原文写成字符串。"
        },
        {
            "TrueForText", "\"题\"", "true",
            InputErrorCode.WrongJsonType, "/title", 3, 15,
            "Found true where a text is required. Figures and codes are written as strings, exactly as printed.",
            "此处为true值，应为文字。数字与编码应按原文写成字符串。"
        },
        {
            "NullForText", "\"题\"", "null",
            InputErrorCode.WrongJsonType, "/title", 3, 15,
            "Found null where a text is required. Figures and codes are written as strings, exactly as printed.",
            "此处为null值，应为文字。数字与编码应按原文写成字符串。"
        },
        {
            "EmptyText", "\"题\"", "\"\"",
            InputErrorCode.Blank, "/title", 3, 13,
            "“” stands for nothing printed. Expected something like a text; leave it out if nothing is printed, because blank is not zero.",
            "“”表示未公开数据。应为类似文字的内容；如未公开请省略，空白不等于零。"
        },
        {
            "BlankText", "\"题\"", "\" \u3000\"",
            InputErrorCode.Blank, "/title", 3, 15,
            "“ \u3000” stands for nothing printed. Expected something like a text; leave it out if nothing is printed, because blank is not zero.",
            "“ \u3000”表示未公开数据。应为类似文字的内容；如未公开请省略，空白不等于零。"
        },
        {
            "TextForObject", "{ \"section\": \"节\" }, \"total\"", "\"节\", \"total\"",
            InputErrorCode.WrongJsonType, "/revenue/place", 7, 27,
            "Found the text “节” where an object is required. Figures and codes are written as strings, exactly as printed.",
            "此处为文本“节”，应为对象。数字与编码应按原文写成字符串。"
        },
        {
            "ArrayForObject", "{ \"section\": \"节\" }, \"total\"", "[], \"total\"",
            InputErrorCode.WrongJsonType, "/revenue/place", 7, 25,
            "Found an array where an object is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数组，应为对象。数字与编码应按原文写成字符串。"
        },
        {
            "NullForObject", "{ \"section\": \"节\" }, \"total\"", "null, \"total\"",
            InputErrorCode.WrongJsonType, "/revenue/place", 7, 28,
            "Found null where an object is required. Figures and codes are written as strings, exactly as printed.",
            "此处为null值，应为对象。数字与编码应按原文写成字符串。"
        },
        {
            "ObjectForArray", "\"sources\": []", "\"sources\": {}",
            InputErrorCode.WrongJsonType, "/revenue/sources", 7, 72,
            "Found an object where an array is required. Figures and codes are written as strings, exactly as printed.",
            "此处为对象，应为数组。数字与编码应按原文写成字符串。"
        },
        {
            "NullForArray", "\"sources\": []", "\"sources\": null",
            InputErrorCode.WrongJsonType, "/revenue/sources", 7, 75,
            "Found null where an array is required. Figures and codes are written as strings, exactly as printed.",
            "此处为null值，应为数组。数字与编码应按原文写成字符串。"
        },
        {
            "TextInArrayOfObjects", "\"sources\": []", "\"sources\": [\"1\"]",
            InputErrorCode.WrongJsonType, "/revenue/sources/0", 7, 75,
            "Found the text “1” where an object is required. Figures and codes are written as strings, exactly as printed.",
            "此处为文本“1”，应为对象。数字与编码应按原文写成字符串。"
        },
        {
            "TextForFlag", "\"isNothing\": true", "\"isNothing\": \"true\"",
            InputErrorCode.WrongJsonType, "/stateAssets/planned/isNothing", 9, 118,
            "Found the text “true” where true or false is required. Figures and codes are written as strings, exactly as printed.",
            "此处为文本“true”，应为true或false。数字与编码应按原文写成字符串。"
        },
        {
            "NumberForFlag", "\"isNothing\": true", "\"isNothing\": 1",
            InputErrorCode.WrongJsonType, "/stateAssets/planned/isNothing", 9, 113,
            "Found the number 1 where true or false is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数字1，应为true或false。数字与编码应按原文写成字符串。"
        },
        {
            "NumberForAmount", "\"1万元\"", "1302.39",
            InputErrorCode.WrongJsonType, "/revenue/total", 7, 60,
            "Found the number 1302.39 where an amount as printed, such as \"1302.39万元\" is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数字1302.39，应为原文所列金额，如\"1302.39万元\"。数字与编码应按原文写成字符串。"
        },
        {
            "NullForAmount", "\"1万元\"", "null",
            InputErrorCode.WrongJsonType, "/revenue/total", 7, 57,
            "Found null where an amount as printed, such as \"1302.39万元\" is required. Figures and codes are written as strings, exactly as printed.",
            "此处为null值，应为原文所列金额，如\"1302.39万元\"。数字与编码应按原文写成字符串。"
        },
        {
            "AmountOutOfRange", "\"1万元\"", "\"922337203685.4776亿元\"",
            InputErrorCode.OutOfRange, "/revenue/total", 7, 74,
            "“922337203685.4776亿元” is out of range. Expected: ±92233720368547758.07元, ±1000000000000000. Check the digits and the unit.",
            "“922337203685.4776亿元”超出范围。应为：±92233720368547758.07元, ±1000000000000000。请核对数字与单位。"
        },
        {
            "AmountWithTooManyDigits", "\"1万元\"", "\"99999999999999999999999999999999元\"",
            InputErrorCode.OutOfRange, "/revenue/total", 7, 88,
            "“99999999999999999999999999999999元” is out of range. Expected: 1302.39万元, 34.5%, 16个. Check the digits and the unit.",
            "“99999999999999999999999999999999元”超出范围。应为：1302.39万元, 34.5%, 16个。请核对数字与单位。"
        },
        {
            "StrayCharacterInAmount", "\"1万元\"", "\"13O2.39万元\"",
            InputErrorCode.UnknownUnit, "/revenue/total", 7, 64,
            "“13O2.39万元” has an unknown unit. Expected one of: 元, 千元, 万元, 亿元, %, 个, 家, 辆, 台, 套, 台（套）, 台/套, 台套, 人, 名, 项, 次, 件, 户, 所, 处, 条, 份, 场, 篇, 天, 年, 分. Use one of these, or a number without unit for a plain count. (at character 3)",
            "“13O2.39万元”的单位无法识别。应为：元, 千元, 万元, 亿元, %, 个, 家, 辆, 台, 套, 台（套）, 台/套, 台套, 人, 名, 项, 次, 件, 户, 所, 处, 条, 份, 场, 篇, 天, 年, 分。请改用其中之一；纯数量可不带单位。（第3个字符处）"
        },
        {
            "PercentageForAmount", "\"1万元\"", "\"34.5%\"",
            InputErrorCode.WrongKind, "/revenue/total", 7, 60,
            "“34.5%” is not the kind of figure that belongs here. Expected an amount as printed, such as \"1302.39万元\"; check the unit.",
            "“34.5%”不是此处应有的数据类型。应为原文所列金额，如\"1302.39万元\"；请核对单位。"
        },
        {
            "CountForAmount", "\"1万元\"", "\"16个\"",
            InputErrorCode.WrongKind, "/revenue/total", 7, 58,
            "“16个” is not the kind of figure that belongs here. Expected an amount as printed, such as \"1302.39万元\"; check the unit.",
            "“16个”不是此处应有的数据类型。应为原文所列金额，如\"1302.39万元\"；请核对单位。"
        },
        {
            "UnknownUnit", "\"1万元\"", "\"1万圆\"",
            InputErrorCode.UnknownUnit, "/revenue/total", 7, 58,
            "“1万圆” has an unknown unit. Expected one of: 元, 千元, 万元, 亿元, %, 个, 家, 辆, 台, 套, 台（套）, 台/套, 台套, 人, 名, 项, 次, 件, 户, 所, 处, 条, 份, 场, 篇, 天, 年, 分. Use one of these, or a number without unit for a plain count. (at character 2)",
            "“1万圆”的单位无法识别。应为：元, 千元, 万元, 亿元, %, 个, 家, 辆, 台, 套, 台（套）, 台/套, 台套, 人, 名, 项, 次, 件, 户, 所, 处, 条, 份, 场, 篇, 天, 年, 分。请改用其中之一；纯数量可不带单位。（第2个字符处）"
        },
        {
            "MissingUnit", "\"1万元\"", "\"1302.39\"",
            InputErrorCode.MissingUnit, "/revenue/total", 7, 62,
            "“1302.39” has decimals and no unit, so it could be money or a percentage. Add one of: 元, 千元, 万元, 亿元, %, 个, 家, 辆, 台, 套, 台（套）, 台/套, 台套, 人, 名, 项, 次, 件, 户, 所, 处, 条, 份, 场, 篇, 天, 年, 分.",
            "“1302.39”带小数但无单位，无法判断是金额还是百分比。请补充单位：元, 千元, 万元, 亿元, %, 个, 家, 辆, 台, 套, 台（套）, 台/套, 台套, 人, 名, 项, 次, 件, 户, 所, 处, 条, 份, 场, 篇, 天, 年, 分。"
        },
        {
            "MisplacedSeparator", "\"1万元\"", "\"13,02.39万元\"",
            InputErrorCode.MisplacedSeparator, "/revenue/total", 7, 65,
            "“13,02.39万元” has a thousands separator in the wrong place. Expected groups of three digits as in 1,302.39; move or remove the separator. (at character 6)",
            "“13,02.39万元”的千分位分隔符位置有误。应按三位分组，如1,302.39；请移动或删除分隔符。（第6个字符处）"
        },
        {
            "TooManyDecimals", "\"1万元\"", "\"0.12345678901万元\"",
            InputErrorCode.TooManyDecimals, "/revenue/total", 7, 70,
            "“0.12345678901万元” has too many decimals. Expected at most 10; print the figure in a smaller unit.",
            "“0.12345678901万元”小数位数过多。最多10位；请改用较小的单位。"
        },
        {
            "DashForAmount", "\"1万元\"", "\"—\"",
            InputErrorCode.Blank, "/revenue/total", 7, 56,
            "“—” stands for nothing printed. Expected something like 1302.39万元, 34.5%, 16个; leave it out if nothing is printed, because blank is not zero.",
            "“—”表示未公开数据。应为类似1302.39万元, 34.5%, 16个的内容；如未公开请省略，空白不等于零。"
        },
        {
            "BlankAmount", "\"1万元\"", "\"\"",
            InputErrorCode.Blank, "/revenue/total", 7, 55,
            "“” stands for nothing printed. Expected something like 1302.39万元, 34.5%, 16个; leave it out if nothing is printed, because blank is not zero.",
            "“”表示未公开数据。应为类似1302.39万元, 34.5%, 16个的内容；如未公开请省略，空白不等于零。"
        },
        {
            "CodeTooLong", "\"30217\"", "\"302170\"",
            InputErrorCode.WrongCode, "/basicExpenditure/personnel/items/0/code", 8, 122,
            "“302170” is no classification code: its length fits no level, or a level in it is empty. Expected codes like 302, 30217.",
            "“302170”不是有效的科目编码：长度与级次不符，或某一级为空。应为类似302, 30217的编码。"
        },
        {
            "CodeTooShort", "\"30217\"", "\"30\"",
            InputErrorCode.WrongCode, "/basicExpenditure/personnel/items/0/code", 8, 118,
            "“30” is no classification code: its length fits no level, or a level in it is empty. Expected codes like 302, 30217.",
            "“30”不是有效的科目编码：长度与级次不符，或某一级为空。应为类似302, 30217的编码。"
        },
        {
            "CodeWithLetter", "\"30217\"", "\"3021x\"",
            InputErrorCode.StrayCharacter, "/basicExpenditure/personnel/items/0/code", 8, 121,
            "“3021x” holds a character that does not belong there. Expected something like 0-9; correct or remove the character. (at character 5)",
            "“3021x”含有多余字符。应为类似0-9的内容；请更正或删除该字符。（第5个字符处）"
        },
        {
            "NumberForCode", "\"30217\"", "30217",
            InputErrorCode.WrongJsonType, "/basicExpenditure/personnel/items/0/code", 8, 119,
            "Found the number 30217 where a code such as \"30217\" is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数字30217，应为科目编码，如\"30217\"。数字与编码应按原文写成字符串。"
        },
        {
            "DateThatDoesNotExist", "\"2020-12-31\"", "\"2021-02-29\"",
            InputErrorCode.WrongDate, "/stateAssets/asOf", 9, 68,
            "“2021-02-29” is no date that exists. Expected year-month-day, such as 2020-12-31.",
            "“2021-02-29”不是存在的日期。应为年-月-日，如2020-12-31。"
        },
        {
            "DateInOtherForm", "\"2020-12-31\"", "\"2020年12月31日\"",
            InputErrorCode.WrongDate, "/stateAssets/asOf", 9, 69,
            "“2020年12月31日” is no date that exists. Expected year-month-day, such as 2020-12-31.",
            "“2020年12月31日”不是存在的日期。应为年-月-日，如2020-12-31。"
        },
        {
            "DateWithTime", "\"2020-12-31\"", "\"2020-12-31T00:00:00\"",
            InputErrorCode.WrongDate, "/stateAssets/asOf", 9, 77,
            "“2020-12-31T00:00:00” is no date that exists. Expected year-month-day, such as 2020-12-31.",
            "“2020-12-31T00:00:00”不是存在的日期。应为年-月-日，如2020-12-31。"
        },
        {
            "NumberForDate", "\"2020-12-31\"", "2020",
            InputErrorCode.WrongJsonType, "/stateAssets/asOf", 9, 60,
            "Found the number 2020 where a date such as \"2020-12-31\" is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数字2020，应为日期，如\"2020-12-31\"。数字与编码应按原文写成字符串。"
        },
        {
            "YearTooEarly", "\"fiscalYear\": \"2021\"", "\"fiscalYear\": \"1948\"",
            InputErrorCode.OutOfRange, "/fiscalYear", 5, 22,
            "“1948” is out of range. Expected: 1949-2999. Check the digits and the unit.",
            "“1948”超出范围。应为：1949-2999。请核对数字与单位。"
        },
        {
            "YearTooLate", "\"year\": \"2021\"", "\"year\": \"3000\"",
            InputErrorCode.OutOfRange, "/stateAssets/planned/year", 9, 97,
            "“3000” is out of range. Expected: 1949-2999. Check the digits and the unit.",
            "“3000”超出范围。应为：1949-2999。请核对数字与单位。"
        },
        {
            "NumberForYear", "\"fiscalYear\": \"2021\"", "\"fiscalYear\": 2021",
            InputErrorCode.WrongJsonType, "/fiscalYear", 5, 20,
            "Found the number 2021 where a year such as \"2021\" is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数字2021，应为年度，如\"2021\"。数字与编码应按原文写成字符串。"
        },
        {
            "YearThatIsNone", "\"fiscalYear\": \"2021\"", "\"fiscalYear\": \"二〇二一\"",
            InputErrorCode.OutOfRange, "/fiscalYear", 5, 22,
            "“二〇二一” is out of range. Expected: 1949-2999. Check the digits and the unit.",
            "“二〇二一”超出范围。应为：1949-2999。请核对数字与单位。"
        },
        {
            "UnknownEnumMember", "\"initialBudget\"", "\"draft\"",
            InputErrorCode.UnknownValue, "/stage", 6, 18,
            "“draft” is not one of the values allowed here. Expected one of: initialBudget, adjustedBudget, outturn.",
            "“draft”不是此处允许的值。应为：initialBudget, adjustedBudget, outturn。"
        },
        {
            "EnumMemberInCapitals", "\"initialBudget\"", "\"InitialBudget\"",
            InputErrorCode.UnknownValue, "/stage", 6, 26,
            "“InitialBudget” is not one of the values allowed here. Expected one of: initialBudget, adjustedBudget, outturn.",
            "“InitialBudget”不是此处允许的值。应为：initialBudget, adjustedBudget, outturn。"
        },
        {
            "EnumNumber", "\"initialBudget\"", "\"0\"",
            InputErrorCode.UnknownValue, "/stage", 6, 14,
            "“0” is not one of the values allowed here. Expected one of: initialBudget, adjustedBudget, outturn.",
            "“0”不是此处允许的值。应为：initialBudget, adjustedBudget, outturn。"
        },
        {
            "NumberForEnum", "\"initialBudget\"", "0",
            InputErrorCode.WrongJsonType, "/stage", 6, 12,
            "Found the number 0 where one of initialBudget, adjustedBudget, outturn is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数字0，应为以下之一：initialBudget, adjustedBudget, outturn。数字与编码应按原文写成字符串。"
        },
        {
            "YearWithItsWord", "\"fiscalYear\": \"2021\"", "\"fiscalYear\": \"2021年度\"",
            InputErrorCode.OtherSpelling, "/fiscalYear", 5, 24,
            "“2021年度” is not how this value is written here. There is one spelling: write 2021.",
            "“2021年度”不是此值的规定写法。写法唯一，请写成2021。"
        },
        {
            "YearZeroWithASign", "2020-12-31", "-0000-12-31",
            InputErrorCode.OtherSpelling, "/stateAssets/asOf", 9, 69,
            "“-0000-12-31” is not how this value is written here. There is one spelling: write 0000-12-31.",
            "“-0000-12-31”不是此值的规定写法。写法唯一，请写成0000-12-31。"
        },
        {
            "UnknownVersion", "\"version\": \"1\"", "\"version\": \"2\"",
            InputErrorCode.UnknownVersion, "/version", 2, 16,
            "The document has format version “2”, and this library reads: 1. Update the library, or convert the document.",
            "文档格式版本为“2”，本库可读取：1。请升级本库或转换文档。"
        },
        {
            "NumberForVersion", "\"version\": \"1\"", "\"version\": 1",
            InputErrorCode.WrongJsonType, "/version", 2, 14,
            "Found the number 1 where \"1\" is required. Figures and codes are written as strings, exactly as printed.",
            "此处为数字1，应为\"1\"。数字与编码应按原文写成字符串。"
        },
    };

    [Fact]
    public void TheDocumentItself_IsRead() => Assert.True(BudgetJson.ReadDisclosure(Document).IsSuccess);

    [Theory]
    [MemberData(nameof(Rows))]
    public void BadInput_SaysWhatAndWhere(
        string name, string? replaced, string by, InputErrorCode code, string pointer, int line, int position, string english, string chinese)
    {
        var json = replaced is null ? by : Document.Replace(replaced, by, StringComparison.Ordinal);
        var error = BudgetJson.ReadDisclosure(json).Error;

        Assert.NotNull(error);
        Assert.True((code, pointer, line, position) == (error.Code, error.Pointer, error.Line, error.LinePosition), $"{name}: {error.Code} {error}");
        Assert.Equal($"{(pointer.Length == 0 ? "document" : pointer)} (line {line}, position {position}): {english}", error.Message.English);
        Assert.Equal($"{(pointer.Length == 0 ? "文档" : pointer)}（第{line}行，第{position}列）：{chinese}", error.Message.Chinese);
        Languages.AssertIsChinese(error);
    }

    [Theory]
    [InlineData("{\"lower\":\"2\",\"upper\":\"1\"}", "2..1")]
    [InlineData("{\"lower\":\"1\",\"upper\":\"1\",\"upperExcluded\":true}", "1..1")]
    public void ReportWithEmptyRange_IsAnError(string range, string found)
    {
        var report = "{\"version\":\"1\",\"title\":\"t\",\"figureCount\":3,\"convention\":\"halfUp\",\"summary\":"
            + "{\"exact\":1,\"withinRounding\":0,\"contradiction\":0,\"notCheckable\":0},\"findings\":[],\"checks\":[{\"rule\":\"r\","
            + "\"kind\":\"sum\",\"verdict\":\"exact\",\"operands\":[],\"implied\":{\"quantity\":{\"en\":\"e\",\"zh\":\"z\"},\"range\":" + range + ",\"unit\":\"元\"}}]}";

        var error = BudgetJson.ReadReport(report).Error;

        Assert.NotNull(error);
        Assert.Equal((InputErrorCode.OutOfRange, found, "/checks/0/implied/range"), (error.Code, error.Found, error.Pointer));
    }

    [Fact]
    public void SurrogatePairs_EscapedOrNot_AreOneCharacter()
    {
        var read = BudgetJson.ReadDisclosure(Document.Replace("\"题\"", "\"\\ud83d\\ude00😀\\uD83D\\uDE00\"", StringComparison.Ordinal));

        Assert.Equal("😀😀😀", read.OrThrow().Title);
    }

    [Fact]
    public void EveryEscape_IsRead()
    {
        var read = BudgetJson.ReadDisclosure(Document.Replace("\"题\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u9898\"", StringComparison.Ordinal));

        Assert.Equal("\"\\/\b\f\n\r\t题", read.OrThrow().Title);
    }

    [Fact]
    public void ErrorsComeInTheOrderOfTheText()
    {
        var json = Document.Replace("\"title\"", "\"titel\"", StringComparison.Ordinal).Replace("[]", "[,]", StringComparison.Ordinal);

        Assert.Equal(InputErrorCode.UnknownProperty, BudgetJson.ReadDisclosure(json).Error!.Code);
    }
}
