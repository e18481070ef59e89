using System.Collections.Immutable;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation;

/// <summary>Something that a rule finds wrong without arithmetic (文字问题).</summary>
/// <remarks>Immutable and thread-safe. Compares by reference.</remarks>
public sealed class Diagnostic : Claim
{
    /// <summary>Creates a diagnostic.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="locations">Where; at least one place.</param>
    /// <param name="stated">What the document says.</param>
    /// <param name="expected">What it should say, if that is known.</param>
    /// <exception cref="ArgumentException">There is no location.</exception>
    public Diagnostic(LocalizedText message, ImmutableArray<Location> locations, string stated, string? expected = null)
    {
        Message = Guard.NotNull(message);
        Locations = locations.IsDefaultOrEmpty ? throw new ArgumentException("A diagnostic says where.", nameof(locations)) : locations;
        Stated = Guard.NotNull(stated);
        Expected = expected;
    }

    /// <summary>What is wrong and how to mend it.</summary>
    public LocalizedText Message { get; }

    /// <summary>Where.</summary>
    public ImmutableArray<Location> Locations { get; }

    /// <summary>What the document says.</summary>
    public string Stated { get; }

    /// <summary>What it should say, if that is known.</summary>
    public string? Expected { get; }
}
