using System.Globalization;
using System.Reflection;
using Budget.Domain.Amounts;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Conventions;

/// <summary>What every public type keeps to, asked of the assembly itself.</summary>
public class PublicTypesTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(Money).Assembly.GetExportedTypes();

    [Fact]
    public void WhatEquatesToItself_HasTheOperators() =>
        AssertNone(Types.Where(type => !type.ContainsGenericParameters
            && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)
            && (type.GetMethod("op_Equality", [type, type]) is null || type.GetMethod("op_Inequality", [type, type]) is null)));

    [Fact]
    public void WhatComparesToItself_HasTheOperatorsAndEquality() =>
        AssertNone(Types.Where(type => !type.ContainsGenericParameters
            && typeof(IComparable<>).MakeGenericType(type).IsAssignableFrom(type)
            && (type.GetMethod("op_LessThan", [type, type]) is null
                || type.GetMethod("op_GreaterThanOrEqual", [type, type]) is null
                || !typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type))));

    [Fact]
    public void Properties_AreNotSettable() =>
        AssertNone(Types.SelectMany(type => type.GetProperties(Declared)).Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter)));

    [Fact]
    public void Fields_AreConstantOrReadOnlyStatics() =>
        AssertNone(Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared))
            .Where(field => field.IsPublic && !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)));

    [Fact]
    public void Instances_HaveNoMutableState() =>
        AssertNone(Types.Where(type => !type.IsEnum && !typeof(Exception).IsAssignableFrom(type)).SelectMany(type => type.GetFields(Declared))
            .Where(field => !field.IsInitOnly && !field.IsLiteral));

    [Fact]
    public void DefaultsOfStructs_AreUsable()
    {
        var structs = Types.Where(type => type is { IsValueType: true, IsEnum: false, ContainsGenericParameters: false }).ToArray();

        Assert.NotEmpty(structs);
        Assert.All(structs, type =>
        {
            var value = Activator.CreateInstance(type)!;
            Assert.NotNull(value.ToString());
            Assert.True(value.Equals(Activator.CreateInstance(type)));
            Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
            Assert.Contains(type.CustomAttributes, attribute => attribute.AttributeType.FullName == "System.Runtime.CompilerServices.IsReadOnlyAttribute");
        });
    }

    [Fact]
    public void EveryEnum_NumbersItsMembersFromZeroWithoutGaps() =>
        Assert.All(Types.Where(type => type.IsEnum), type =>
            Assert.Equal(
                Enumerable.Range(0, Enum.GetValues(type).Length),
                Enum.GetValues(type).Cast<Enum>().Select(member => Convert.ToInt32(member, CultureInfo.InvariantCulture))));

    [Fact]
    public void EveryType_StandsInTheFolderOfItsNamespace() =>
        AssertNone(Types.Where(type => !type.IsNested).Where(type => !File.Exists(FileOf(type))));

    [Fact]
    public void Classes_AreSealedOrAbstract() =>
        AssertNone(Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }));

    [Fact]
    public void BinaryFractions_StandInNoSignature() =>
        AssertNone(Types.SelectMany(type => type.GetMembers(Declared)).Where(member => IsVisible(member) && Mentioned(member).Any(IsBinaryFraction)));

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.FullName == "System.Runtime.CompilerServices.IsExternalInit");

    private static string FileOf(Type type) => Path.Combine(
        [Repository.Root, "Budget.Domain", .. type.Namespace!["Budget.Domain.".Length..].Split('.'), type.Name.Split('`')[0] + ".cs"]);

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo property => property.GetAccessors().Length > 0,
        _ => false,
    };

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        _ => [],
    };

    private static bool IsBinaryFraction(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(Half)
        || (type.HasElementType && IsBinaryFraction(type.GetElementType()!))
        || type.GetGenericArguments().Any(argument => !argument.IsGenericParameter && IsBinaryFraction(argument));

    private static void AssertNone(IEnumerable<MemberInfo> offenders) =>
        Assert.Empty(offenders.Select(offender => (offender as Type)?.FullName ?? offender.DeclaringType!.FullName + "." + offender.Name));
}
