using System.Globalization;
using System.Reflection;
using System.Text;

namespace Budget.Domain.Tests.Api;

/// <summary>The page of one namespace in the API reference.</summary>
internal static class ReferencePage
{
    internal static string Of(string space, IEnumerable<Type> types, XmlDocs docs)
    {
        var text = new StringBuilder().Append("# ").Append(space).Append("\n\nMade from the documentation in the code; see [all namespaces](README.md).\n");
        foreach (var type in types)
        {
            text.Append("\n## ").Append(Signature.Name(type).Replace("<", "\\<", StringComparison.Ordinal)).Append("\n\n`").Append(Signature.OfType(type)).Append("`\n");
            AppendParagraph(text, docs.Text(type, "summary"));
            AppendParagraph(text, docs.Text(type, "remarks"));
            var members = PublicApi.MembersOf(type).ToList();
            if (members.Count > 0)
            {
                text.Append('\n');
            }

            foreach (var member in members)
            {
                AppendMember(text, member, docs);
            }
        }

        return text.ToString();
    }

    internal static string Index(IEnumerable<(string Space, int Types)> namespaces)
    {
        var text = new StringBuilder("# API reference\n\nEvery public type and member, made from the documentation in the code. The guides are a better place to start: see the\n[README](../../README.md).\n\n| Namespace | Types |\n|---|---:|\n");
        foreach (var (space, types) in namespaces)
        {
            text.Append(CultureInfo.InvariantCulture, $"| [{space}]({space}.md) | {types} |\n");
        }

        return text.ToString();
    }

    /// <summary>Where a type is described, from any page of the reference.</summary>
    internal static string AddressOf(Type type) =>
        type.Namespace + ".md#" + string.Concat(Signature.Name(type).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static void AppendMember(StringBuilder text, MemberInfo member, XmlDocs docs)
    {
        var summary = docs.Text(member, "summary");
        text.Append("- `").Append(Signature.OfMember(member)).Append('`').Append(summary.Length > 0 ? ": " + summary : string.Empty).Append('\n');
        foreach (var (name, meaning) in docs.Parameters(member))
        {
            text.Append("  - `").Append(name).Append("`: ").Append(meaning).Append('\n');
        }

        if (docs.Text(member, "returns") is { Length: > 0 } returns)
        {
            text.Append("  - Returns: ").Append(returns).Append('\n');
        }

        foreach (var (exception, cause) in docs.Exceptions(member))
        {
            text.Append("  - Throws ").Append(exception).Append(": ").Append(cause).Append('\n');
        }

        // The constructor of a record has the remarks of its type.
        if (member is not ConstructorInfo && docs.Text(member, "remarks") is { Length: > 0 } remarks)
        {
            text.Append("  - Remarks: ").Append(remarks).Append('\n');
        }
    }

    private static void AppendParagraph(StringBuilder text, string paragraph)
    {
        if (paragraph.Length > 0)
        {
            text.Append('\n').Append(paragraph).Append('\n');
        }
    }
}
