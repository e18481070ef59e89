using System.Reflection;

namespace Budget.Domain.Tests.Support;

/// <summary>Finds files of the repository, wherever the tests run.</summary>
internal static class Repository
{
    internal static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    internal static string Example(string name) => Path.Combine(Root, "docs", "examples", name);
}
