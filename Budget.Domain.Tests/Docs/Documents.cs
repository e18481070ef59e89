using Budget.Domain.Tests.Support;

namespace Budget.Domain.Tests.Docs;

/// <summary>The documents of the repository.</summary>
internal static class Documents
{
    /// <summary>Every document written in Markdown, by its path from the root.</summary>
    internal static IEnumerable<string> All() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "README.md"))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    /// <summary>The contents of the fenced blocks of a language.</summary>
    internal static IEnumerable<string> Blocks(string path, string language)
    {
        List<string>? block = null;
        foreach (var line in Read(path).Split('\n'))
        {
            if (block is null)
            {
                block = line == "```" + language ? [] : null;
            }
            else if (line == "```")
            {
                yield return string.Join('\n', block);
                block = null;
            }
            else
            {
                block.Add(line);
            }
        }
    }
}
