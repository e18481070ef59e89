namespace Budget.Domain.Classification.Citations;

/// <summary>The code and the names that a citation prints.</summary>
/// <param name="Code">The code; the root if none is printed, and then the names decide.</param>
/// <param name="Names">The names from the category down as printed, without layout; empty where a level has none.</param>
/// <param name="IsMarked">Whether marks say of which level a name is.</param>
internal sealed record PrintedPath<TCode>(TCode Code, IReadOnlyList<string> Names, bool IsMarked)
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>How many levels are printed.</summary>
    internal int Depth => Code.Level > 0 ? Code.Level : Names.All(name => name.Length == 0) ? 0 : Names.Count;
}
