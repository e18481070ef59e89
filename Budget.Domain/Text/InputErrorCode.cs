namespace Budget.Domain.Text;

/// <summary>What can be wrong with a text or a JSON document. The names are stable; the messages are in resources.</summary>
public enum InputErrorCode
{
    /// <summary>The text is empty or blank. A blank is not a zero: leave the figure out instead.</summary>
    Blank,

    /// <summary>A character that does not belong there.</summary>
    StrayCharacter,

    /// <summary>A thousands separator that does not stand before a group of three digits.</summary>
    MisplacedSeparator,

    /// <summary>The unit is missing, so the number could be money, a percentage or a count.</summary>
    MissingUnit,

    /// <summary>The unit is not one of those known.</summary>
    UnknownUnit,

    /// <summary>The value is beyond the documented range.</summary>
    OutOfRange,

    /// <summary>More decimals than the documented limit.</summary>
    TooManyDecimals,

    /// <summary>A percentage or a count where an amount is required, and so on.</summary>
    WrongKind,

    /// <summary>The figure does not stand for a single amount of whole fen.</summary>
    NotAnExactAmount,

    /// <summary>A classification code with a number of digits that no level has, or with an empty level.</summary>
    WrongCode,

    /// <summary>A text that is not one of the listed values.</summary>
    UnknownValue,

    /// <summary>A date that does not exist or is not written year-month-day.</summary>
    WrongDate,

    /// <summary>The text is not JSON.</summary>
    MalformedJson,

    /// <summary>A property that the type does not have.</summary>
    UnknownProperty,

    /// <summary>A property that occurs twice in one object.</summary>
    DuplicateProperty,

    /// <summary>A required property that is missing.</summary>
    MissingProperty,

    /// <summary>A JSON value of another type than required.</summary>
    WrongJsonType,

    /// <summary>The document is longer than the reader was told to accept.</summary>
    DocumentTooLong,

    /// <summary>The document was written by a version that this one does not know.</summary>
    UnknownVersion,

    /// <summary>A code that a table has already listed.</summary>
    DuplicateCode,

    /// <summary>A code whose parent a table does not list.</summary>
    OrphanCode,

    /// <summary>A level that is not that of the code's length.</summary>
    LevelMismatch,

    /// <summary>A change between editions that contradicts its kind or another change.</summary>
    ContradictoryChange,

    /// <summary>Weights of the parts of one heading of which some are missing, or that do not add up to one.</summary>
    WeightsDoNotAddUp,

    /// <summary>A value that can be read, in another spelling than the one it has here.</summary>
    OtherSpelling,

    /// <summary>A list without the entries it needs.</summary>
    EmptyList,

    /// <summary>A position that a list does not have.</summary>
    UnknownPosition,

    /// <summary>A row of a table with more or fewer cells than there are columns.</summary>
    WrongCellCount,

    /// <summary>Properties of one object that exclude each other.</summary>
    ConflictingProperties,

    /// <summary>A column of a table that is not one of those it can have.</summary>
    UnknownColumn,

    /// <summary>A column that stands twice in the header of a table.</summary>
    DuplicateColumn,

    /// <summary>A column that the header of a table lacks.</summary>
    MissingColumn,

    /// <summary>The header of a table whose cells are not separated by commas.</summary>
    WrongDelimiter,

    /// <summary>A cell of a table that is blank and must not be.</summary>
    BlankCell,

    /// <summary>A cell of a table beyond the last column of its header.</summary>
    SurplusCell,

    /// <summary>A text that is not a year of four digits.</summary>
    WrongYear,

    /// <summary>A last year that lies before the first one.</summary>
    EndBeforeStart,
}
