using System.Text;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

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
    public string Format(TCode code, HeadingNotation notation = HeadingNotation.Names, BracketStyle brackets = BracketStyle.FullWidth) =>
        Format(code, part => Find(part)?.Name, notation, brackets);

    /// <summary>A heading as documents of a year print it: what stands above it under the names of that year.</summary>
    /// <param name="heading">The heading, as <see cref="Find(TCode, FiscalYear)"/> or a match has it; its own name is written as it is.</param>
    /// <param name="year">The year.</param>
    /// <param name="notation">What is written out of names and code.</param>
    /// <param name="brackets">The width of the brackets, those within names included.</param>
    /// <returns>The names with their marks, or as told. A level whose name of the year is not known is given by its code, and so is what stands below it, beside its name.</returns>
    /// <exception cref="ArgumentNullException">The heading or the year is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The notation or the style is not defined.</exception>
    public string Format(
        ClassifiedHeading<TCode> heading, FiscalYear year, HeadingNotation notation = HeadingNotation.Names, BracketStyle brackets = BracketStyle.FullWidth)
    {
        Guard.NotNull(heading);
        Guard.NotNull(year);
        return Format(heading.Code, code => code.Equals(heading.Code) ? heading.Name : Find(code, year)?.Name, notation, brackets);
    }

    private static string Format(TCode code, Func<TCode, string?> nameOf, HeadingNotation notation, BracketStyle brackets)
    {
        Guard.Defined(notation, HeadingNotation.CodeAndNames);
        Guard.Defined(brackets, BracketStyle.HalfWidth);
        var text = notation switch
        {
            HeadingNotation.CodeAndName => code + (nameOf(code) is { } name ? " " + name : string.Empty),
            HeadingNotation.CodeAndNames when code.Level > 0 => code + " " + FormatNames(code, nameOf, false),
            HeadingNotation.CodeAndNames => code.ToString()!,
            _ => FormatNames(code, nameOf, notation == HeadingNotation.NamesRepeatingParent),
        };
        return brackets == BracketStyle.FullWidth ? text : text.Replace('（', '(').Replace('）', ')');
    }

    private static string FormatNames(TCode code, Func<TCode, string?> nameOf, bool repeatsParent)
    {
        var text = new StringBuilder();
        var isNamed = true;
        string? above = null;
        for (var level = 1; level <= code.Level; level++)
        {
            // Below a level without a name, a name alone would be that of nothing known.
            var name = nameOf(code.AtLevel(level));
            text.Append(isNamed && name is not null ? string.Empty : code.AtLevel(level).ToString()).Append(name);
            text.Append(repeatsParent && level == 3 && above is not null && name is not null ? "（" + above + "）" : string.Empty);
            text.Append(Marks[level - 1]);
            isNamed &= name is not null;
            above = name;
        }

        return text.ToString();
    }
}
