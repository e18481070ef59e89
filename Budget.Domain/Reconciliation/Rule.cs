using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation;

/// <summary>A rule that documents must satisfy (勾稽规则). Derive from it to add one of your own.</summary>
/// <remarks>
/// A rule is pure: it looks at facts and says what must hold between them; whether it does is computed elsewhere. Its id
/// never changes its meaning. Rules hold no state and are thread-safe.
/// </remarks>
public abstract class Rule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="id">A stable id in lower case, such as <c>shares.quotient</c>.</param>
    /// <param name="title">What must hold, as a short claim.</param>
    /// <param name="severity">How much a violation weighs.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    protected Rule(string id, LocalizedText title, Severity severity = Severity.Error)
    {
        Id = Guard.NotBlank(id);
        Title = Guard.NotNull(title);
        Severity = Guard.Defined(severity, Severity.Error);
    }

    /// <summary>A standard rule, whose title is in the resources.</summary>
    private protected Rule(string id, Severity severity = Severity.Error)
        : this(id, LocalizedText.FromResource("Rule." + id), severity)
    {
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>What must hold, as a short claim.</summary>
    public LocalizedText Title { get; }

    /// <summary>How much a violation weighs.</summary>
    public Severity Severity { get; }

    /// <summary>The relations that must hold in a document, and what is wrong with it otherwise; in the order of the document.</summary>
    /// <param name="facts">The facts of the document.</param>
    public abstract IEnumerable<Claim> Examine(FactSet facts);
}
