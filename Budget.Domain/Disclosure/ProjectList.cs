using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>Projects that a paragraph names with their money (其中：某项目……万元): together they make up the money it speaks of.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record ProjectList
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether the paragraph names only some of the projects, as one of key projects (重点项目) does; false if it names all.</summary>
    public bool IsSelection { get; init; }

    /// <summary>The projects in printed order.</summary>
    public ValueList<NamedProject> Projects { get; init => field = Guard.NotNull(value); } = [];
}
