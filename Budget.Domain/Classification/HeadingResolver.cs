namespace Budget.Domain.Classification;

/// <summary>Finds what a printed heading means, level by level from the category down, and never guesses silently.</summary>
internal sealed class HeadingResolver(FunctionalClassification edition, HeadingCitation citation, int year)
{
    private MatchKind kind = MatchKind.Exact;

    internal HeadingResolution Resolve()
    {
        if (citation.Heading.Code is { } code)
        {
            return Found(edition.Find(code), code);
        }

        var names = citation.Heading.Names;
        ClassifiedHeading<FunctionalCode>? parent = null;
        var ancestor = FunctionalCode.Root;
        for (var level = 1; level <= names.Count; level++)
        {
            var isLast = level == names.Count;
            var candidates = Find(names[level - 1], level, parent?.Code, ancestor, names.Count == 1);
            if (isLast && candidates.Count != 1)
            {
                return new(citation, candidates.Count == 0 ? MatchKind.Unknown : MatchKind.Ambiguous, null, [.. candidates]);
            }

            // A level that is not recognised leaves the levels below to be found within what is known above it.
            parent = candidates.Count == 1 ? candidates[0] : null;
            ancestor = parent?.Code ?? ancestor;
            Worsen(parent is null ? MatchKind.OtherParent : MatchKind.Exact);
        }

        return parent is null ? new(citation, MatchKind.Unknown, null, []) : Found(parent, null);
    }

    private HeadingResolution Found(ClassifiedHeading<FunctionalCode>? heading, FunctionalCode? code)
    {
        if (heading is null)
        {
            return new(citation, MatchKind.Unknown, null, []);
        }

        if (code is not null && citation.Name is { } name)
        {
            var parent = edition.Find(heading.Code.Parent)?.Name ?? string.Empty;
            Worsen(Same(name, heading.Name, parent) ? MatchKind.Exact : heading.Former is { } former && Same(name, former.Name, parent) ? NameInUse(heading) : MatchKind.OtherName);
        }
        else if (code is null && kind == MatchKind.Exact && !IsSpelledAsInEdition(heading))
        {
            kind = MatchKind.Variant;
        }

        return new(citation, kind, heading, [heading]);
    }

    private MatchKind NameInUse(ClassifiedHeading<FunctionalCode> heading) => year <= heading.Former!.Until ? MatchKind.Exact : MatchKind.RetiredName;

    private static bool Same(string left, string right, string parent)
    {
        var canonicalParent = HeadingName.Canonicalize(parent, string.Empty);
        return HeadingName.Canonicalize(left, canonicalParent) == HeadingName.Canonicalize(right, canonicalParent);
    }

    /// <summary>The headings of a level with a name: below the parent, under a former name there, or elsewhere within what is known.</summary>
    private List<ClassifiedHeading<FunctionalCode>> Find(string name, int level, FunctionalCode? parent, FunctionalCode ancestor, bool isUnmarked)
    {
        if (name.Length == 0)
        {
            return [];
        }

        var above = level == 1 ? FunctionalCode.Root : parent;
        if (above is { } known)
        {
            if (edition.FindByName(name, known) is { } current)
            {
                return [current];
            }

            if (edition.ChildrenOf(known).FirstOrDefault(heading => heading.Former is { } former && Same(name, former.Name, string.Empty)) is { } renamed)
            {
                Worsen(NameInUse(renamed));
                return [renamed];
            }
        }

        // A lone name without a mark can stand for any level.
        var elsewhere = edition.FindByName(name).Where(heading => (isUnmarked || heading.Code.Level == level) && heading.Code.IsWithin(ancestor)).ToList();
        if (!isUnmarked && elsewhere.Count > 0)
        {
            Worsen(MatchKind.OtherParent);
        }

        return elsewhere;
    }

    private bool IsSpelledAsInEdition(ClassifiedHeading<FunctionalCode> heading)
    {
        var printed = HeadingCitation.ToPlain(citation.Text);
        return printed == HeadingCitation.ToPlain(edition.Format(heading.Code)) || printed == HeadingCitation.ToPlain(heading.Name)
            || year <= heading.Former?.Until;
    }

    private void Worsen(MatchKind other) => kind = other > kind ? other : kind;
}
