using System.Reflection;
using System.Text;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Api;

/// <summary>The public API changes only on purpose, and its reference in docs/api is that of the code.</summary>
/// <remarks>BUDGET_GOLDEN=write writes both anew; the difference is for a reviewer to approve.</remarks>
public class PublicApiTests
{
#if NET10_0_OR_GREATER
    private const string Build = "net10.0";
#else
    private const string Build = "netstandard2.0";
#endif

    private static readonly XmlDocs Docs = new(PublicApi.Assembly);

    [Fact]
    public void Golden_TheApiIsTheApprovedOne()
    {
        var text = new StringBuilder();
        foreach (var type in PublicApi.Types)
        {
            text.Append(type.Namespace).Append('\n').Append("  ").Append(Signature.OfType(type)).Append('\n');
            foreach (var member in PublicApi.MembersOf(type))
            {
                text.Append("    ").Append(Signature.OfMember(member)).Append('\n');
            }
        }

        AssertGolden(Path.Combine("Budget.Domain.Tests", "Api", "PublicApi." + Build + ".txt"), text.ToString());
    }

#if NET10_0_OR_GREATER
    [Fact]
    public void Golden_TheReferenceIsThatOfTheCode()
    {
        var namespaces = PublicApi.Types.GroupBy(type => type.Namespace!, StringComparer.Ordinal).ToList();
        foreach (var space in namespaces)
        {
            AssertGolden(Path.Combine("docs", "api", space.Key + ".md"), ReferencePage.Of(space.Key, space, Docs));
        }

        AssertGolden(Path.Combine("docs", "api", "README.md"), ReferencePage.Index(namespaces.Select(space => (space.Key, space.Count()))));
        Assert.Equal(namespaces.Count + 1, Directory.GetFiles(Path.Combine(Repository.Root, "docs", "api")).Length);
    }

    [Fact]
    public void TheReference_HasParametersReturnsExceptionsAndLinks()
    {
        var page = ReferencePage.Of("Budget.Domain.Periods", [typeof(Domain.Periods.FiscalYear)], Docs);

        Assert.Contains("- `FiscalYear(int year)`: Creates a fiscal year.\n  - `year`: ", page, StringComparison.Ordinal);
        Assert.Contains("\n  - Throws `ArgumentOutOfRangeException`: ", page, StringComparison.Ordinal);
        Assert.Contains("\n  - Throws [`InputFormatException`](Budget.Domain.Text.md#inputformatexception): ", page, StringComparison.Ordinal);
        Assert.Contains("\n  - Returns: The year, or what is wrong with the text.\n", page, StringComparison.Ordinal);
    }
#endif

    [Fact]
    public void EveryPublicMember_IsDocumented() =>
        Assert.Empty(PublicApi.Types
            .SelectMany(type => PublicApi.MembersOf(type).Prepend(type))
            .Where(member => Docs.Text(member, "summary").Length == 0 && !NeedsNone(member))
            .Select(member => member.DeclaringType + " " + member));

    /// <summary>Who documents one parameter documents all, and none that is not there.</summary>
    [Fact]
    public void EveryParameter_IsDocumented() =>
        Assert.Empty(PublicApi.Types.SelectMany(type => PublicApi.MembersOf(type)).OfType<MethodBase>()
            .Where(method => !NeedsNone(method) && !method.Name.StartsWith("op_", StringComparison.Ordinal))
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.Name).Except(Docs.Parameters(method).Select(parameter => parameter.Name))
                .Select(name => method.DeclaringType + " " + method + ": " + name)));

    // What these do is said by .NET, and a constructor without parameters is the compiler's.
    private static bool NeedsNone(MemberInfo member) =>
        member is ConstructorInfo constructor ? constructor.GetParameters().Length == 0
        : member.Name is "Equals" or "GetHashCode" or "ToString" or "CompareTo" or "GetEnumerator";

    private static void AssertGolden(string path, string actual)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("BUDGET_GOLDEN") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }
}
