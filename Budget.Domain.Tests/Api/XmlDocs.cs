using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Budget.Domain.Tests.Api;

/// <summary>The documentation that the compiler wrote beside the library.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, XElement> members;

    internal XmlDocs(Assembly assembly) => members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>An element of a type's or member's documentation as plain text; empty if there is none.</summary>
    internal string Text(MemberInfo member, string element)
    {
        var entry = Find(Id(member));
        if (entry?.Element("inheritdoc") is { } inherit)
        {
            entry = inherit.Attribute("cref") is { } source ? Find(source.Value)
                : member is MethodInfo method && method.GetBaseDefinition() != method ? Find(Id(method.GetBaseDefinition()))
                : entry;
        }

        // The documentation of a record's positional property is its parameter's.
        var own = entry?.Element(element)
            ?? (member is PropertyInfo property && element == "summary"
                ? Find("T:" + TypeId(property.DeclaringType!))?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")?.Value == property.Name)
                : null);
        return own is null ? string.Empty : Spaces().Replace(string.Concat(own.Nodes().Select(Plain)), " ").Trim();
    }

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => "`" + Regex.Replace(see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? string.Empty, @"^.:|\(.*$|`\d", string.Empty, RegexOptions.None, TimeSpan.FromSeconds(1)).Split('.')[^1] + "`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => "`" + reference.Attribute("name")!.Value + "`",
        XElement { Name.LocalName: "c" or "code" } code => "`" + code.Value + "`",
        XElement { Name.LocalName: "para" } paragraph => string.Concat(paragraph.Nodes().Select(Plain)) + " ",
        XElement other => string.Concat(other.Nodes().Select(Plain)),
        _ => string.Empty,
    };

    private static string Id(MemberInfo member) => member switch
    {
        Type type => "T:" + TypeId(type),
        MethodBase method => "M:" + TypeId(method.DeclaringType!) + "." + method.Name.Replace('.', '#')
            + (method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : string.Empty) + Arguments(method.GetParameters())
            + (method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? "~" + Mention(conversion.ReturnType) : string.Empty),
        PropertyInfo property => "P:" + TypeId(property.DeclaringType!) + "." + property.Name + Arguments(property.GetIndexParameters()),
        _ => "F:" + TypeId(member.DeclaringType!) + "." + member.Name,
    };

    private static string Arguments(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : "(" + string.Join(",", parameters.Select(parameter => Mention(parameter.ParameterType))) + ")";

    private static string TypeId(Type type) => type.FullName!.Replace('+', '.');

    private static string Mention(Type type) =>
        type.IsByRef ? Mention(type.GetElementType()!) + "@"
        : type.IsArray ? Mention(type.GetElementType()!) + "[]"
        : type.IsGenericParameter ? (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition
        : type.IsGenericType ? type.GetGenericTypeDefinition().FullName!.Split('`')[0].Replace('+', '.') + "{" + string.Join(",", type.GetGenericArguments().Select(Mention)) + "}"
        : TypeId(type);

    private XElement? Find(string id) => members.TryGetValue(id, out var member) ? member : null;

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
