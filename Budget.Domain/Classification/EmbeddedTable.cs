namespace Budget.Domain.Classification;

/// <summary>The tables that are part of the library.</summary>
internal static class EmbeddedTable
{
    internal static string Load(string file)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream("Budget.Domain.Classification.Data." + file + ".csv");
        using var reader = new StreamReader(stream!);
        return reader.ReadToEnd();
    }
}
