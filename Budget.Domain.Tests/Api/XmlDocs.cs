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
        // The documentation of a record's positional property is its parameter's.
        var own = Entry(member)?.Element(element)
            ?? (member is PropertyInfo property && element == "summary"
                ? Find("T:" + TypeId(property.DeclaringType!))?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")?.Value == property.Name)
                : null);
        return own is null ? string.Empty : Plain(own);
    }

    /// <summary>What is documented of the parameters of a member, and of its type parameters, in their order.</summary>
    internal IEnumerable<(string Name, string Text)> Parameters(MemberInfo member) =>
        Elements(member, "typeparam").Concat(Elements(member, "param")).Select(parameter => (parameter.Attribute("name")!.Value, Plain(parameter)));

    /// <summary>The exceptions that a member is documented to throw, as links where they are the library's.</summary>
    internal IEnumerable<(string Exception, string Text)> Exceptions(MemberInfo member) =>
        Elements(member, "exception").Select(exception => (Link(exception.Attribute("cref")!.Value), Plain(exception)));

    private static string Plain(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(Plain)), " ").Trim();

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("cref") is { } target ? Link(target.Value) : "`" + see.Attribute("langword")?.Value + "`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => "`" + reference.Attribute("name")!.Value + "`",
        XElement { Name.LocalName: "c" or "code" } code => "`" + code.Value + "`",
        XElement { Name.LocalName: "para" } paragraph => string.Concat(paragraph.Nodes().Select(Plain)) + " ",
        XElement other => string.Concat(other.Nodes().Select(Plain)),
        _ => string.Empty,
    };

    /// <summary>A name in the documentation; a link to its type if that is the library's.</summary>
    private static string Link(string reference)
    {
        var path = reference[2..].Split('(')[0];
        var owner = reference[0] == 'T' ? path : path[..path.LastIndexOf('.')];
        var type = PublicApi.Types.FirstOrDefault(type => TypeId(type) == owner);
        var name = "`" + (reference[0] == 'T' && type is not null ? Signature.Name(type) : Arity().Replace(path, string.Empty).Split('.')[^1]) + "`";
        return type is null ? name : "[" + name + "](" + ReferencePage.AddressOf(type) + ")";
    }

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

    private IEnumerable<XElement> Elements(MemberInfo member, string element) => Entry(member)?.Elements(element) ?? [];

    /// <summary>What is documented of a member, or of the one that it takes its documentation from.</summary>
    private XElement? Entry(MemberInfo member)
    {
        var entry = Find(Id(member));
        return entry?.Element("inheritdoc") is not { } inherit ? entry
            : inherit.Attribute("cref") is { } source ? Find(source.Value)
            : member is MethodInfo method && method.GetBaseDefinition() != method ? Find(Id(method.GetBaseDefinition()))
            : entry;
    }

    private XElement? Find(string id) => members.TryGetValue(id, out var member) ? member : null;

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"`+\d", RegexOptions.None, 1000)]
    private static partial Regex Arity();
}
