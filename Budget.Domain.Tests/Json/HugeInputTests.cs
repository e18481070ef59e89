using Budget.Domain.Json;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>No text, however large or deep, costs more memory than the limit allows.</summary>
public class HugeInputTests
{
    private const long Ceiling = 160_000_000;

    private const string Header = "{\"version\":\"1\",\"title\":";

    [Theory]
    [InlineData(Header + "\"", '中', 100_000_000)]
    [InlineData("{\"", 'a', 100_000_000)]
    [InlineData("", ' ', 100_000_000)]
    [InlineData("{\"version\":\"1\", ", ' ', 100_000_000)]
    [InlineData(Header + "\"\\u0041", 'a', 100_000_000)]
    [InlineData("/*", '*', 100_000_000)]
    public void TextBeyondTheLimit_IsRefusedInBoundedMemory(string start, char repeated, long count)
    {
        var error = Read(start, repeated, count, string.Empty);

        Assert.Equal(InputErrorCode.DocumentTooLong, error.Code);
        Assert.Equal("16777216", error.Expected);
        Assert.Contains("The document is longer than 16777216 characters, and reading stopped there.", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void NumberOfTenMegabytes_IsAnError()
    {
        var error = Read(Header, '1', 10_000_000, ",\"department\":\"d\"}");

        Assert.Equal((InputErrorCode.MalformedJson, "/title"), (error.Code, error.Pointer));
        Assert.Equal("A number or word of more than 100 characters.", error.Found);
    }

    [Fact]
    public void NameOfTenMegabytes_IsNotRepeated()
    {
        var error = BudgetJson.ReadDisclosure("{\"" + new string('a', 10_000_000) + "\":1}").Error!;

        Assert.Equal(InputErrorCode.UnknownProperty, error.Code);
        Assert.Equal("/" + new string('a', 999) + "…", error.Pointer);
        Assert.InRange(error.ToString().Length, 1000, 3000);
    }

    [Theory]
    [InlineData("[", "/title")]
    [InlineData("{\"a\":", "/title")]
    public void DeepNesting_IsRefusedAtItsFirstToken(string opening, string pointer)
    {
        var error = BudgetJson.ReadDisclosure(Header + string.Concat(Enumerable.Repeat(opening, 10_000))).Error!;

        Assert.Equal((InputErrorCode.WrongJsonType, pointer, 1), (error.Code, error.Pointer, error.Line));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void DeepNestingFromTheStart_IsAnError(string opening) =>
        Assert.False(BudgetJson.ReadDisclosure(string.Concat(Enumerable.Repeat(opening, 10_000))).IsSuccess);

    [Fact]
    public void DocumentOfExactlyTheLimit_IsRead()
    {
        var json = BudgetJson.Write(Sample.Full);

        Assert.True(BudgetJson.ReadDisclosure(json, json.Length).IsSuccess);
        Assert.Equal(InputErrorCode.DocumentTooLong, BudgetJson.ReadDisclosure(json, json.Length - 1).Error!.Code);
        Assert.True(BudgetJson.ReadDisclosure(new StringReader(json), json.Length).IsSuccess);
        Assert.Equal(InputErrorCode.DocumentTooLong, BudgetJson.ReadDisclosure(new StringReader(json), 1).Error!.Code);
        Assert.Throws<ArgumentOutOfRangeException>("maxLength", () => BudgetJson.ReadDisclosure(json, 0));
    }

    [Fact]
    public void WhatTheReaderItselfThrows_IsNotCaught()
    {
        using var reader = new Repeating("{", ' ', 10_000, string.Empty, failAfter: 5000);

        Assert.Throws<IOException>(() => BudgetJson.ReadDisclosure(reader));
    }

    private static InputError Read(string start, char repeated, long count, string end)
    {
        using var reader = new Repeating(start, repeated, count, end);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = BudgetJson.ReadDisclosure(reader).Error;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.NotNull(error);
        Assert.True(allocated < Ceiling, $"{allocated} bytes");
        return error;
    }

    /// <summary>A text that exists only while it is read.</summary>
    private sealed class Repeating(string start, char repeated, long count, string end, long failAfter = long.MaxValue) : TextReader
    {
        private long position;

        public override int Read()
        {
            var one = new char[1];
            return Read(one, 0, 1) == 0 ? -1 : one[0];
        }

        public override int Read(char[] buffer, int index, int count)
        {
            var read = 0;
            while (read < count && Next() is { } c)
            {
                buffer[index + read++] = c;
            }

            return read;
        }

        private char? Next()
        {
            var at = position++;
            return at >= failAfter ? throw new IOException("The disk is gone.")
                : at < start.Length ? start[(int)at]
                : at < start.Length + count ? repeated
                : at < start.Length + count + end.Length ? end[(int)(at - start.Length - count)]
                : null;
        }
    }
}
