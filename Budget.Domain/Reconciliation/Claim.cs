namespace Budget.Domain.Reconciliation;

/// <summary>What a rule says of a document: a <see cref="Relations.Relation"/> that must hold, or a <see cref="Diagnostic"/>.</summary>
public abstract class Claim
{
    private protected Claim()
    {
    }
}
