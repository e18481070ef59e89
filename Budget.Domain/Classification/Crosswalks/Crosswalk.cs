using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>What corresponds to what between two editions of a classification (新旧科目对照).</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <remarks>
/// <para>Made by <see cref="Crosswalk.Between{TCode}"/>, or from other crosswalks by <see cref="Inverse"/> and
/// <see cref="Then"/>. It says something of every heading of either edition, if only that nothing is known. It never takes two
/// headings for one because their codes agree, nor because their names do: money goes only where a link leads.</para>
/// <para>Immutable and thread-safe. Compares by reference; the <see cref="Links"/> compare by content.</para>
/// </remarks>
public sealed class Crosswalk<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly LinkSet<TCode> links = new();
    private readonly Lazy<LinkSet<TCode>> linksBack;

    internal Crosswalk(ClassificationEdition<TCode> from, ClassificationEdition<TCode> to, IEnumerable<CrosswalkLink<TCode>> links)
    {
        From = from;
        To = to;

        // Links without an end come last.
        Links = links
            .OrderBy(link => link.From is null).ThenBy(link => link.From?.Code)
            .ThenBy(link => link.To is null).ThenBy(link => link.To?.Code).ThenBy(link => link.Gap)
            .ToValueList();
        this.links.AddNew(Links);
        linksBack = new(this.links.Reverse);
    }

    /// <summary>The edition that the crosswalk leads from.</summary>
    public ClassificationEdition<TCode> From { get; }

    /// <summary>The edition that it leads to.</summary>
    public ClassificationEdition<TCode> To { get; }

    /// <summary>All links, in the order of the codes they lead from; those that lead from none last.</summary>
    public ValueList<CrosswalkLink<TCode>> Links { get; }

    /// <summary>The codes that mean one thing in one edition and another in the other (编码另作他用), in order.</summary>
    public ValueList<TCode> ReusedCodes => From.Headings.Select(heading => heading.Code).Where(IsReused).ToValueList();

    /// <summary>What became of a heading.</summary>
    /// <param name="code">Its code in the edition that the crosswalk leads from; the root corresponds to itself.</param>
    public CrosswalkEntry<TCode> FateOf(TCode code) => new CrosswalkReader<TCode>(From, To, links, code, IsReused(code)).Read(isFate: true);

    /// <summary>Where a heading came from.</summary>
    /// <param name="code">Its code in the edition that the crosswalk leads to; the root corresponds to itself.</param>
    public CrosswalkEntry<TCode> OriginOf(TCode code) => new CrosswalkReader<TCode>(To, From, linksBack.Value, code, IsReused(code)).Read(isFate: false);

    /// <summary>The same crosswalk the other way. Its inverse has the links of this one.</summary>
    public Crosswalk<TCode> Inverse() => new(To, From, Links.Select(link => link.Reverse()));

    /// <summary>The crosswalk that leads on through another one (对照的衔接).</summary>
    /// <param name="next">A crosswalk from the edition that this one leads to.</param>
    /// <exception cref="ArgumentException">The other crosswalk leads from another edition.</exception>
    public Crosswalk<TCode> Then(Crosswalk<TCode> next)
    {
        Guard.NotNull(next);
        return ReferenceEquals(To, next.From)
            ? new(From, next.To, new LinkComposition<TCode>(this, next).Compose())
            : throw new ArgumentException("The crosswalk must lead from the edition that this one leads to.", nameof(next));
    }

    internal IEnumerable<CrosswalkLink<TCode>> LinksFrom(TCode code) => links.From(code);

    private bool IsReused(TCode code) => links.AreReused(From.Find(code), To.Find(code));
}
