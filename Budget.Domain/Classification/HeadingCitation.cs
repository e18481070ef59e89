using System.Text;
using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Classification;

/// <summary>A heading as a document prints it (科目的引用), such as 一般公共服务支出（类）商贸事务（款）行政运行（项） or 2010601 行政运行.</summary>
/// <remarks>
/// Equality is that of the printed text; whether two citations mean the same is a question for their <see cref="Heading"/>.
/// Immutable and thread-safe.
/// </remarks>
public sealed record HeadingCitation
{
    // Shorter numbers before a name are those of a paragraph, such as 1. or （19）.
    private const int ShortestCode = 3;
    private static readonly string[] Marks = ["（类）", "（款）", "（项）"];

    /// <summary>Keeps a citation as printed and reads the heading it names.</summary>
    /// <param name="text">The printed text; see <see cref="TryRead"/>.</param>
    /// <exception cref="ArgumentException">The text is not the citation of a heading.</exception>
    public HeadingCitation(string text)
    {
        var heading = ReadHeading(Guard.NotNull(text));
        Heading = heading.IsSuccess ? heading.Value : throw new ArgumentException(heading.Error.ToString(), nameof(text));
        Text = text;
        Name = NameOf(text, Heading);
    }

    private HeadingCitation(string text, FunctionalHeading heading)
    {
        Text = text;
        Heading = heading;
        Name = NameOf(text, heading);
    }

    /// <summary>The text as printed.</summary>
    public string Text { get; }

    /// <summary>The heading that the text names. Where a code is printed, with or without a name, it decides.</summary>
    public FunctionalHeading Heading { get; }

    /// <summary>The name that is printed beside a code; null if no code or nothing beside it is printed.</summary>
    public string? Name { get; }

    /// <summary>Reads a printed heading.</summary>
    /// <param name="text">
    /// A code of 3, 5 or 7 digits (<c>0</c> for the root), alone, in brackets or before a name; or names with their marks 类, 款, 项 in brackets. A
    /// name without a mark is a category. Half- and full-width forms and spaces make no difference.
    /// </param>
    /// <returns>The citation, or what is wrong with the text.</returns>
    public static ReadResult<HeadingCitation> TryRead(string? text)
    {
        var heading = ReadHeading(text ?? string.Empty);
        return heading.IsSuccess ? new HeadingCitation(text!, heading.Value) : heading.Error;
    }

    /// <summary>The text as printed.</summary>
    public override string ToString() => Text;

    /// <summary>The text without spaces and quotes, its digits half-width and its brackets full-width, a code out of its brackets.</summary>
    internal static string ToPlain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                >= '０' and <= '９' => plain.Append((char)(c - '０' + '0')),
                '(' => plain.Append('（'),
                ')' => plain.Append('）'),
                '“' or '”' or '"' or '「' or '」' => plain,
                '[' or ']' or '【' or '】' or '［' or '］' => plain,
                _ when char.IsWhiteSpace(c) => plain,
                _ => plain.Append(c),
            };
        }

        return plain.ToString();
    }

    private static string? NameOf(string text, FunctionalHeading heading)
    {
        var name = heading.Code is null ? string.Empty : ToPlain(text).TrimStart(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return name.Length == 0 ? null : name;
    }

    private static ReadResult<FunctionalHeading> ReadHeading(string text)
    {
        var plain = ToPlain(text);
        if (plain.Length == 0)
        {
            return new InputError(InputErrorCode.Blank, text) { Expected = "201, 2010601, 一般公共服务支出（类）" };
        }

        if (plain == FunctionalCode.Root.ToString())
        {
            return FunctionalHeading.Root;
        }

        var digits = plain.TakeWhile(c => c is >= '0' and <= '9').Count();
        return digits >= ShortestCode ? ReadCode(text, plain[..digits]) : ReadNames(text, WithoutNumber(plain));
    }

    /// <summary>The text without the number of its paragraph: 1., （19）, 3、.</summary>
    private static string WithoutNumber(string plain)
    {
        var start = plain[0] == '（' ? 1 : 0;
        var end = start;
        while (end < plain.Length && plain[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end == start || end == plain.Length || !(start == 1 ? plain[end] == '）' : plain[end] is '.' or '、' or '．') ? plain : plain[(end + 1)..];
    }

    private static ReadResult<FunctionalHeading> ReadCode(string text, string digits)
    {
        var code = FunctionalCode.TryRead(digits);
        return code.IsSuccess ? FunctionalHeading.FromCode(code.Value) : new InputError(code.Error.Code, text) { Expected = code.Error.Expected };
    }

    private static ReadResult<FunctionalHeading> ReadNames(string text, string plain)
    {
        var rest = plain;
        var names = new List<string>();
        for (var level = 0; level < Marks.Length; level++)
        {
            var mark = rest.IndexOf(Marks[level], StringComparison.Ordinal);
            if (mark < 0)
            {
                continue;
            }

            while (names.Count < level)
            {
                names.Add(string.Empty);
            }

            names.Add(rest[..mark]);
            rest = rest[(mark + Marks[level].Length)..];
        }

        var found = names.Count == 0 ? [plain] : names;
        return found[^1].Length == 0
            ? new InputError(InputErrorCode.Blank, text) { Expected = "一般公共服务支出（类）" }
            : FunctionalHeading.FromNames([.. found]);
    }
}
