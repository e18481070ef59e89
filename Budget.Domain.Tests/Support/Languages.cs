using System.Text.RegularExpressions;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Support;

/// <summary>What language a message is in.</summary>
internal static partial class Languages
{
    /// <summary>The Chinese message has no words of English beside what it quotes: names in lists of legal ones stand alone, words do not.</summary>
    internal static void AssertIsChinese(InputError error)
    {
        var message = (error with { Pointer = null }).Message.Chinese.Replace("RFC 8259", string.Empty, StringComparison.Ordinal);
        var own = Quoted().Replace(error.Found.Length > 0 ? message.Replace(error.Found, string.Empty, StringComparison.Ordinal) : message, string.Empty);

        Assert.DoesNotMatch("[A-Za-z]{2,} [A-Za-z0-9]", own);
    }

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"", RegexOptions.None, 10_000)]
    private static partial Regex Quoted();
}
