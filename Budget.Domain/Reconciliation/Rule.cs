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
    /// <param name="why">Why it is asked; null to leave that open.</param>
    /// <param name="source">The law, regulation or arithmetic behind it; null to name none.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    protected Rule(string id, LocalizedText title, Severity severity = Severity.Error, LocalizedText? why = null, LocalizedText? source = null)
    {
        Id = Guard.NotBlank(id);
        Title = Guard.NotNull(title);
        Severity = Guard.Defined(severity, Severity.Error);
        Why = why;
        Source = source;
    }

    /// <summary>A standard rule, whose texts are in the resources.</summary>
    private protected Rule(string id, Severity severity = Severity.Error)
        : this(id, Text(id, string.Empty), severity, Text(id, ".why"), Text(id, ".source"))
    {
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>What must hold, as a short claim.</summary>
    public LocalizedText Title { get; }

    /// <summary>How much a violation weighs.</summary>
    public Severity Severity { get; }

    /// <summary>Why it is asked: what a violation means to a reader (原因). Every standard rule says it; null if a rule does not.</summary>
    public LocalizedText? Why { get; }

    /// <summary>The law, regulation or arithmetic behind it (依据). Every standard rule names it; null if a rule does not.</summary>
    public LocalizedText? Source { get; }

    /// <summary>The relations that must hold in a document, and what is wrong with it otherwise; in the order of the document.</summary>
    /// <param name="facts">The facts of the document.</param>
    public abstract IEnumerable<Claim> Examine(FactSet facts);

    private static LocalizedText Text(string id, string part) => LocalizedText.FromResource("Rule." + id + part);
}
