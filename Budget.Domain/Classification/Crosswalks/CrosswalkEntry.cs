using Budget.Domain.Collections;
using Budget.Domain.Text;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>What a crosswalk says of one heading: what became of it, or where it came from.</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record CrosswalkEntry<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    internal CrosswalkEntry(TCode code) => Code = code;

    /// <summary>The code asked for.</summary>
    public TCode Code { get; }

    /// <summary>The heading with that code; null if its edition does not know it.</summary>
    public ClassifiedHeading<TCode>? Heading { get; internal init; }

    /// <summary>Its relation to the other edition.</summary>
    public HeadingRelation Relation { get; internal init; } = HeadingRelation.Unknown;

    /// <summary>The links it stands on, in the order of the codes at their other ends, those without one last; none if the heading is unknown.</summary>
    public ValueList<CrosswalkLink<TCode>> Links { get; internal init; } = [];

    /// <summary>Whether the code means something else in the other edition, whatever else is known of the heading.</summary>
    public bool IsCodeReused { get; internal init; }

    /// <summary>
    /// If the relation is unknown, the headings of the other edition that somebody should look at: with the same code, or
    /// with the same name if that name is distinctive. They are questions and carry no money.
    /// </summary>
    public ValueList<ClassifiedHeading<TCode>> Candidates { get; internal init; } = [];

    /// <summary>The entry in words.</summary>
    public LocalizedText Message => CrosswalkText.Of(this);

    /// <summary>The English message.</summary>
    public override string ToString() => Message.English;
}
