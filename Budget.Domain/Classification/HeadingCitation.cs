using Budget.Domain.Internal;

namespace Budget.Domain.Classification;

/// <summary>A heading as a document prints it (科目的引用), such as 一般公共服务支出（类）商贸事务（款）行政运行（项） or 2010601.</summary>
/// <remarks>
/// Equality is that of the printed text; whether two citations mean the same is a question for their <see cref="Heading"/>.
/// Immutable and thread-safe.
/// </remarks>
public sealed record HeadingCitation
{
    private static readonly string[] Marks = ["（类）", "（款）", "（项）"];

    /// <summary>Keeps a citation as printed and reads the heading it names.</summary>
    /// <param name="text">The printed text, not blank. A name without a mark is a category.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public HeadingCitation(string text)
    {
        Text = Guard.NotBlank(text);
        Heading = Read(text);
    }

    /// <summary>The text as printed.</summary>
    public string Text { get; }

    /// <summary>The heading that the text names.</summary>
    public FunctionalHeading Heading { get; }

    /// <summary>The text as printed.</summary>
    public override string ToString() => Text;

    private static FunctionalHeading Read(string text)
    {
        if (FunctionalCode.TryParse(text.Trim(), out var code))
        {
            return FunctionalHeading.FromCode(code);
        }

        var rest = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace('(', '（').Replace(')', '）');
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

        return names.Count == 0 || string.IsNullOrWhiteSpace(names[^1]) ? FunctionalHeading.FromNames(text) : FunctionalHeading.FromNames([.. names]);
    }
}
