using System.Globalization;
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
                var summary = docs.Text(member, "summary");
                var returns = docs.Text(member, "returns");
                text.Append("- `").Append(Signature.OfMember(member)).Append('`').Append(summary.Length > 0 ? ": " + summary : string.Empty)
                    .Append(returns.Length > 0 ? " Returns: " + returns : string.Empty).Append('\n');
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

    private static void AppendParagraph(StringBuilder text, string paragraph)
    {
        if (paragraph.Length > 0)
        {
            text.Append('\n').Append(paragraph).Append('\n');
        }
    }
}
