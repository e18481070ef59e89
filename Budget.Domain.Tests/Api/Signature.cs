using System.Globalization;
using System.Reflection;

namespace Budget.Domain.Tests.Api;

/// <summary>Public types and members as they would be declared in C#.</summary>
internal static class Signature
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(ushort)] = "ushort",
        [typeof(void)] = "void",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
    };

    internal static string OfType(Type type)
    {
        var kind = type.IsEnum ? "enum"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "readonly struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : IsRecord(type) ? "sealed record" : "sealed class";
        var bases = new List<string>();
        if (type is { IsClass: true, BaseType: { } above } && above != typeof(object))
        {
            bases.Add(Name(above));
        }

        if (!type.IsEnum)
        {
            var inherited = type.BaseType?.GetInterfaces() ?? [];
            bases.AddRange(type.GetInterfaces().Except(inherited).Where(face => face.IsPublic).Select(face => Name(face)).Order(StringComparer.Ordinal));
        }

        return kind + " " + Name(type) + (bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases));
    }

    internal static string OfMember(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => Name(constructor.DeclaringType!).Split('<')[0] + Parameters(constructor),
        MethodInfo method => Modifiers(method) + Name(method.ReturnParameter) + " " + method.Name + Generics(method) + Parameters(method),
        PropertyInfo property => (property.GetMethod!.IsStatic ? "static " : string.Empty) + Required(property) + Name(property)
            + " " + (property.GetIndexParameters().Length > 0 ? "this[" + string.Join(", ", property.GetIndexParameters().Select(Parameter)) + "]" : property.Name)
            + (property.SetMethod is { IsPublic: true } ? " { get; init; }" : " { get; }"),
        FieldInfo { DeclaringType.IsEnum: true } field => field.Name + " = " + Convert.ToInt32(field.GetRawConstantValue(), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        FieldInfo { IsLiteral: true } field => "const " + Name(field.FieldType) + " " + field.Name + " = " + Value(field.GetRawConstantValue()),
        FieldInfo field => (field.IsStatic ? "static " : string.Empty) + "readonly " + Name(field.FieldType) + " " + field.Name,
        _ => member.ToString()!,
    };

    internal static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        if (type.HasElementType)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : string.Empty);
        }

        if (type.IsGenericType && type.FullName?.StartsWith("System.ValueTuple", StringComparison.Ordinal) == true)
        {
            return "(" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ")";
        }

        var simple = type.Name.Split('`')[0];
        return type.IsGenericType ? simple + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">" : simple;
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static string Modifiers(MethodInfo method) =>
        method.DeclaringType!.IsInterface ? string.Empty
        : method.IsStatic ? "static "
        : method.IsAbstract ? "abstract "
        : method.GetBaseDefinition() != method ? "override " : string.Empty;

    private static string Required(PropertyInfo property) =>
        property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute") ? "required " : string.Empty;

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(Name)) + ">" : string.Empty;

    private static string Parameters(MethodBase method) => "(" + string.Join(", ", method.GetParameters().Select((parameter, i) =>
        (i == 0 && method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false) ? "this " : string.Empty) + Parameter(parameter))) + ")";

    private static string Parameter(ParameterInfo parameter) =>
        (parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : string.Empty)
        + Name(parameter) + " " + parameter.Name
        + (parameter.HasDefaultValue ? " = " + (parameter.ParameterType.IsEnum ? parameter.ParameterType.Name + "." + Enum.GetName(parameter.ParameterType, parameter.DefaultValue!) : Value(parameter.RawDefaultValue)) : string.Empty);

    private static string Name(ParameterInfo parameter) => Name(parameter.ParameterType) + Mark(parameter.ParameterType, Nullability.Create(parameter));

    private static string Name(PropertyInfo property) => Name(property.PropertyType) + Mark(property.PropertyType, Nullability.Create(property));

    private static string Mark(Type type, NullabilityInfo info) => !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : string.Empty;

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
