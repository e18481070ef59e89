namespace Budget.Domain.Classification.Crosswalks;

/// <summary>What became of a heading from one edition to another, or where it came from (科目对应关系).</summary>
public enum HeadingRelation
{
    /// <summary>The same code and the same name, spelling apart (未变).</summary>
    Same,

    /// <summary>The same code under another name (更名).</summary>
    Renamed,

    /// <summary>One heading became one other with another code, under whatever name (编码调整).</summary>
    Moved,

    /// <summary>One heading became several; seen from one of these, it came out of such a split (拆分).</summary>
    Split,

    /// <summary>Several headings became one; seen from one of these, it went into such a merger (合并).</summary>
    Merged,

    /// <summary>The heading is new: the earlier edition is complete there, had nothing under its code, and no heading of its name that is known to have become it (新增).</summary>
    Introduced,

    /// <summary>The heading is gone: the later edition is complete there, has nothing under its code, and no heading of its name that it is known to have become (取消).</summary>
    Retired,

    /// <summary>Nothing is known of the heading but that its code means something else in the other edition (编码另作他用).</summary>
    CodeReused,

    /// <summary>Nothing is known of the heading in the other edition. That it is missing there does not mean that it was given up.</summary>
    Unknown,
}
