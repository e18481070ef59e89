namespace Budget.Domain.Classification.Citations;

/// <summary>How a printed heading was recognised in an edition (匹配方式), from the surest to none.</summary>
public enum MatchKind
{
    /// <summary>By its code, or by its names as they were in the year.</summary>
    Exact,

    /// <summary>By its names in another usual spelling: without 支出, with 其它 for 其他, or with the parent repeated in brackets.</summary>
    Variant,

    /// <summary>A name on the path is one that the heading had in earlier years (曾用名).</summary>
    RetiredName,

    /// <summary>A name on the path was not in use yet: the heading had another in that year, or did not exist.</summary>
    LaterName,

    /// <summary>The code, or the place below the printed parent, is one that the heading had in earlier years, or that of one merged into it (科目已调整).</summary>
    Moved,

    /// <summary>The name is known, but not below the parent that is printed: the parent's name is wrong, or the heading has moved.</summary>
    OtherParent,

    /// <summary>No heading has the name, and exactly one of the year below the printed parent is so near that it is probably meant: a character wrong, or left out.</summary>
    Misspelled,

    /// <summary>The code is known under another name than the one printed beside it: one of the two is wrong.</summary>
    OtherName,

    /// <summary>Several headings could be meant, such as the parts of one that was split in an earlier year.</summary>
    Ambiguous,

    /// <summary>The edition does not know the heading. That does not make it wrong.</summary>
    Unknown,
}
