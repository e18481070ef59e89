namespace Budget.Domain.Classification.Citations;

/// <summary>How a heading is written out (科目写法). All of them are read by <see cref="HeadingCitation"/>, and by <see cref="EconomicCitation"/>.</summary>
public enum HeadingNotation
{
    /// <summary>The names with their marks: 一般公共服务支出（类）商贸事务（款）行政运行（项）.</summary>
    Names,

    /// <summary>The same, an item with its subcategory repeated in brackets: …商贸事务（款）行政运行（商贸事务）（项）.</summary>
    NamesRepeatingParent,

    /// <summary>The code and the name, as in a table: 2011301 行政运行.</summary>
    CodeAndName,

    /// <summary>The code, and the names with their marks: 2011301 一般公共服务支出（类）商贸事务（款）行政运行（项）.</summary>
    CodeAndNames,
}
