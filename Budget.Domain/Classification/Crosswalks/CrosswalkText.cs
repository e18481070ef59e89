using Budget.Domain.Text;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Crosswalks in words.</summary>
internal static class CrosswalkText
{
    internal static LocalizedText Of<TCode>(CrosswalkEntry<TCode> entry)
        where TCode : struct, IClassificationCode<TCode>
    {
        if (entry.Heading is null)
        {
            return LocalizedText.FromResource(entry.Code.Level == 0 ? "Crosswalk.Root" : "Crosswalk.NotInEdition", entry.Code);
        }

        var relation = Of(entry.Relation, ChangeOrder<TCode>.Join(entry.Links.SelectMany(link => link.Changes), []));
        var from = Side(entry.Links.Select(link => link.From));
        var to = Side(entry.Links.Select(link => link.To));
        var message = LocalizedText.FromResource("Crosswalk.Entry", from, to, relation);
        return entry.Candidates.Count == 0 ? message
            : LocalizedText.FromResource("Crosswalk.Candidates", message, Side(entry.Candidates));
    }

    /// <summary>One link between two headings, with what became of the first as a whole.</summary>
    internal static LocalizedText Of<TCode>(CrosswalkLink<TCode> link, HeadingRelation relation)
        where TCode : struct, IClassificationCode<TCode>
    {
        var message = LocalizedText.FromResource("Crosswalk.Entry", Of(link.From!), Of(link.To!), Of(relation, link.Changes));
        return relation == HeadingRelation.Split ? LocalizedText.FromResource("Crosswalk.Weighted", message, link.Weight!) : message;
    }

    /// <summary>A relation with the years of its changes, in their order; an unknown one shows where another is known.</summary>
    private static LocalizedText Of<TCode>(HeadingRelation relation, IEnumerable<HeadingChange<TCode>> changes)
        where TCode : struct, IClassificationCode<TCode>
    {
        var name = LocalizedText.FromResource("HeadingRelation." + relation);
        var years = changes.Select(change => change.Year).Distinct().ToList();
        if (years.TrueForAll(year => year is null))
        {
            return name;
        }

        var written = years.Select(year => year is { } known ? LocalizedText.FromResource("Crosswalk.Year", known) : LocalizedText.FromResource("Crosswalk.YearUnknown")).ToList();
        return LocalizedText.FromResource(
            "Crosswalk.Years", name, new LocalizedText(string.Join(", ", written.Select(year => year.English)), string.Join("、", written.Select(year => year.Chinese))));
    }

    internal static string Of<TCode>(ClassifiedHeading<TCode> heading)
        where TCode : struct, IClassificationCode<TCode> => heading.Code + " " + heading.Name;

    internal static string JoinSources(string left, string right) =>
        string.Join("; ", left.Split([';'], StringSplitOptions.RemoveEmptyEntries).Concat(right.Split([';'], StringSplitOptions.RemoveEmptyEntries))
            .Select(source => source.Trim()).Distinct(StringComparer.Ordinal).OrderBy(source => source, StringComparer.Ordinal));

    private static string Side<TCode>(IEnumerable<ClassifiedHeading<TCode>?> headings)
        where TCode : struct, IClassificationCode<TCode> =>
        string.Join(", ", headings.Select(heading => heading is null ? "–" : Of(heading)).Distinct(StringComparer.Ordinal));
}
