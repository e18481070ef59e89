namespace Budget.Domain.Tests.Support;

/// <summary>Files that hold what the library is expected to write. BUDGET_GOLDEN=write writes them anew.</summary>
internal static class Golden
{
    internal static bool IsWritten { get; } = Environment.GetEnvironmentVariable("BUDGET_GOLDEN") == "write";

    /// <summary>The file at a path from the root of the repository, after it was written anew if that is asked for.</summary>
    internal static string Read(string path, string actual)
    {
        var full = Path.Combine([Repository.Root, .. path.Split('/')]);
        if (IsWritten)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, actual);
        }

        return File.ReadAllText(full);
    }
}
