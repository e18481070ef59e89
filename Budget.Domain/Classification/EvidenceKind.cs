namespace Budget.Domain.Classification;

/// <summary>How far a heading of an edition can be trusted (依据).</summary>
public enum EvidenceKind
{
    /// <summary>Printed with its code and name in published documents, which the source names.</summary>
    Attested,

    /// <summary>The name is printed in published documents; the code is common knowledge, not read from an official table.</summary>
    CommonKnowledge,

    /// <summary>From a local table, whose names can bear local suffixes.</summary>
    LocalTable,

    /// <summary>From a table that the application supplied.</summary>
    Supplied,
}
