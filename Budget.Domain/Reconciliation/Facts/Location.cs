namespace Budget.Domain.Reconciliation.Facts;

/// <summary>Where a figure stands: for people in the document's own words, for programs as a JSON pointer.</summary>
/// <param name="Pointer">The JSON pointer (RFC 6901) into the disclosure's JSON form.</param>
/// <param name="Section">The section title as printed; empty for what is not printed.</param>
/// <param name="Paragraph">The paragraph title as printed, if the section has parts.</param>
/// <param name="Document">The title of the document, if it is one of the references at hand; null for the document that is audited.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record Location(string Pointer, string Section, string? Paragraph = null, string? Document = null)
{
    /// <summary>Document if it is another one, section, paragraph and pointer in one line.</summary>
    public override string ToString() =>
        (Document is null ? string.Empty : Document + ": ") + (Paragraph is null ? Section : Section + " · " + Paragraph) + " [" + Pointer + "]";
}
