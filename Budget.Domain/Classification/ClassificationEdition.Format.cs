using System.Text;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Internal;

namespace Budget.Domain.Classification;

/// <content>Headings as documents print them.</content>
public abstract partial class ClassificationEdition<TCode>
{
    private static readonly string[] Marks = ["（类）", "（款）", "（项）"];

    /// <summary>A heading as documents print it: 一般公共服务支出（类）商贸事务（款）行政运行（项）.</summary>
    /// <param name="code">The code of the heading.</param>
    /// <param name="notation">What is written out of names and code.</param>
    /// <param name="brackets">The width of the brackets, those within names included.</param>
    /// <returns>
    /// The names of the edition with their marks, or as told; a level that the edition does not know is given by its code.
    /// <see cref="HeadingCitation"/> or <see cref="EconomicCitation"/> reads it back. For the root, <c>0</c> where a code is
    /// written, and else nothing.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The notation or the style is not defined.</exception>
    public string Format(TCode code, HeadingNotation notation = HeadingNotation.Names, BracketStyle brackets = BracketStyle.FullWidth)
    {
        Guard.Defined(notation, HeadingNotation.CodeAndNames);
        Guard.Defined(brackets, BracketStyle.HalfWidth);
        var text = notation switch
        {
            HeadingNotation.CodeAndName => code + (Find(code) is { } heading ? " " + heading.Name : string.Empty),
            HeadingNotation.CodeAndNames when code.Level > 0 => code + " " + FormatNames(code, false),
            HeadingNotation.CodeAndNames => code.ToString()!,
            _ => FormatNames(code, notation == HeadingNotation.NamesRepeatingParent),
        };
        return brackets == BracketStyle.FullWidth ? text : text.Replace('（', '(').Replace('）', ')');
    }

    private string FormatNames(TCode code, bool repeatsParent)
    {
        var text = new StringBuilder();
        for (var level = 1; level <= code.Level; level++)
        {
            var above = Find(code.AtLevel(level - 1))?.Name;
            text.Append(Find(code.AtLevel(level))?.Name ?? code.AtLevel(level).ToString());
            text.Append(repeatsParent && level == 3 && above is not null && Find(code) is not null ? "（" + above + "）" : string.Empty);
            text.Append(Marks[level - 1]);
        }

        return text.ToString();
    }
}
