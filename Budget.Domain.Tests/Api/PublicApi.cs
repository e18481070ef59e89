using System.Globalization;
using System.Reflection;
using Budget.Domain.Amounts;

namespace Budget.Domain.Tests.Api;

/// <summary>What the library offers: its public types with their members, in a stable order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static Assembly Assembly { get; } = typeof(Money).Assembly;

    internal static IEnumerable<Type> Types => Assembly.GetExportedTypes()
        .Where(type => !type.Name.StartsWith('<'))
        .OrderBy(type => type.Namespace, StringComparer.Ordinal)
        .ThenBy(Signature.Name, StringComparer.Ordinal);

    internal static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared)
        .Where(member => IsOffered(member) && !IsOfTheCompiler(type, member))
        .OrderBy(Order)
        .ThenBy(member => type.IsEnum ? string.Empty : member.Name, StringComparer.Ordinal)
        .ThenBy(Signature.OfMember, StringComparer.Ordinal);

    private static bool IsOffered(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } method => method.Name.StartsWith("op_", StringComparison.Ordinal) && method.IsPublic,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetMethod is { } getter && (getter.IsPublic || getter.IsFamily),
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        _ => false,
    };

    // A record comes with members that say nothing of their own.
    private static bool IsOfTheCompiler(Type type, MemberInfo member) =>
        member.Name is "<Clone>$" or "PrintMembers" or "EqualityContract" or "Deconstruct"
        || (member is MethodInfo && member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false))
        || (member is ConstructorInfo constructor && (constructor.IsFamily || (constructor.GetParameters() is [var only] && only.ParameterType == type)))
        || (typeof(Delegate).IsAssignableFrom(type) && member.Name != "Invoke");

    private static int Order(MemberInfo member) => member switch
    {
        FieldInfo { DeclaringType.IsEnum: true, IsLiteral: true } value => Convert.ToInt32(value.GetRawConstantValue(), CultureInfo.InvariantCulture),
        FieldInfo => 0,
        ConstructorInfo => 1,
        PropertyInfo => 2,
        MethodInfo { IsSpecialName: false } => 3,
        _ => 4,
    };
}
