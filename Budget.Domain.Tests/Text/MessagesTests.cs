using System.Text.RegularExpressions;
using System.Xml.Linq;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Text;

/// <summary>Both languages say the same things about the same things.</summary>
public partial class MessagesTests
{
    private static readonly Dictionary<string, string> English = Read("Messages.resx");
    private static readonly Dictionary<string, string> Chinese = Read("Messages.zh-Hans.resx");

    [Fact]
    public void BothLanguages_HaveTheSameKeysInTheSameOrder() => Assert.Equal(English.Keys, Chinese.Keys);

    [Fact]
    public void BothLanguages_HaveTheSamePlaceholders() =>
        Assert.All(English, message => Assert.Equal((message.Key, Placeholders(message.Value)), (message.Key, Placeholders(Chinese[message.Key]))));

    [Fact]
    public void NoMessage_IsBlank() =>
        Assert.All(English.Concat(Chinese), message => Assert.False(string.IsNullOrWhiteSpace(message.Value), message.Key));

    [Fact]
    public void Placeholders_AreNumberedWithoutGaps() =>
        Assert.All(English.Where(message => !message.Key.StartsWith("Input.", StringComparison.Ordinal)), message =>
        {
            var used = Placeholders(message.Value);
            var count = used.Length == 0 ? 0 : used.Split(',').Length;
            Assert.Equal((message.Key, string.Join(',', Enumerable.Range(0, count).Select(number => "{" + number + "}"))), (message.Key, used));
        });

    [Fact]
    public void ChineseMessages_AreChinese() =>
        Assert.All(Chinese.Where(message => Placeholder().Replace(message.Value, string.Empty).Any(char.IsLetter)), message =>
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", message.Value));

    [Fact]
    public void EveryInputError_HasAMessage() =>
        Assert.All(Enum.GetNames<InputErrorCode>(), name => Assert.Contains("Input." + name, English.Keys));

    private static Dictionary<string, string> Read(string name) =>
        XDocument.Load(Path.Combine(Repository.Root, "Budget.Domain", "Text", name)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    private static string Placeholders(string message) =>
        string.Join(',', Placeholder().Matches(message).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
