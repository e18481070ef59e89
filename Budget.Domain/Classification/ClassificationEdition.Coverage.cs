namespace Budget.Domain.Classification;

/// <content>What the edition says about what it does not hold.</content>
public abstract partial class ClassificationEdition<TCode>
{
    /// <summary>
    /// How many levels, from the categories down, the edition lists without a gap: 0 for an extract, 1 if all categories are
    /// there, and so on.
    /// </summary>
    public int CompleteLevels { get; }

    /// <summary>Whether the edition lists every heading directly below a code; see also <see cref="ClassifiedHeading{TCode}.HasAllChildren"/>.</summary>
    /// <param name="parent">The code of the heading above; the root for categories.</param>
    public bool HasAllChildrenOf(TCode parent) => parent.Level < CompleteLevels || Find(parent)?.HasAllChildren == true;

    /// <summary>
    /// Whether there surely is no heading with a code at the time of the edition: it is not listed, and what stands beside it
    /// is complete. If it is neither listed nor surely absent, the edition does not know.
    /// </summary>
    /// <param name="code">The code.</param>
    public bool IsSurelyWithout(TCode code) =>
        code.Level > 0 && Find(code) is null && (HasAllChildrenOf(code.Parent) || IsSurelyWithout(code.Parent));

    /// <summary>Whether the edition lists every heading that was directly below a code in a year, by its own account; a local table cannot tell.</summary>
    internal bool ListsAllChildrenFor(TCode parent, int year)
    {
        var listed = ChildrenOf(parent).ToList();
        var years = listed.SelectMany(heading => heading.Years).DefaultIfEmpty(0).ToList();
        return HasAllChildrenOf(parent) && listed.TrueForAll(heading => heading.Evidence != EvidenceKind.LocalTable)
            && (listed.Exists(heading => heading.IsAttestedFor(year)) || (years.Min() <= year && year <= years.Max()));
    }

    /// <summary>The first year that a heading is attested for; null if no heading says.</summary>
    internal int? FirstYear => Headings.SelectMany(heading => heading.Years).Select(year => (int?)year).Min();

    /// <summary>The last year that a heading is attested for; null if no heading says.</summary>
    internal int? LastYear => Headings.SelectMany(heading => heading.Years).Select(year => (int?)year).Max();
}
