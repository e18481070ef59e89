using Budget.Domain.Collections;
using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Classification.Citations;

/// <summary>A heading as a document prints it (科目的引用), such as 一般公共服务支出（类）商贸事务（款）行政运行（项） or 2010601 行政运行.</summary>
/// <remarks>
/// <para>Names, codes, and both together are read, see <see cref="TryRead"/>. <see cref="ClassificationEdition{TCode}.Format(TCode, HeadingNotation, BracketStyle)"/>
/// and <see cref="FunctionalCode.ToString(CodeNotation)"/> write what is read here.</para>
/// <para>Equality is that of the printed text; whether two citations mean the same is a question for their <see cref="Heading"/>.
/// Immutable and thread-safe.</para>
/// </remarks>
public sealed record HeadingCitation
{
    // As many as a code has levels.
    private static readonly ValueList<string>[] NoNames = [[""], ["", ""], ["", "", ""]];

    /// <summary>Keeps a citation as printed and reads the heading it names.</summary>
    /// <param name="text">The printed text; see <see cref="TryRead"/>.</param>
    /// <exception cref="ArgumentException">The text is not the citation of a heading.</exception>
    public HeadingCitation(string text)
        : this(Guard.NotNull(text), Read(text, out var error) ?? throw new ArgumentException(error!.ToString(), nameof(text)))
    {
    }

    private HeadingCitation(string text, CitationReader reader)
        : this(text, reader.Code, reader.Names.ToValueList(), reader.Marked > 0) => Number = reader.Number;

    private HeadingCitation(string text, FunctionalCode code, ValueList<string> names, bool isMarked)
    {
        Text = text;
        Code = code;
        Names = names;
        IsMarked = isMarked;
    }

    /// <summary>The text as printed.</summary>
    public string Text { get; }

    /// <summary>The heading that the text names. Where a code is printed, with or without names, it decides.</summary>
    public FunctionalHeading Heading =>
        Code.Level > 0 ? FunctionalHeading.FromCode(Code)
        : Names[^1].Length > 0 ? FunctionalHeading.FromNames(Names)
        : FunctionalHeading.Root;

    /// <summary>The name that is printed beside a code; null if no code or no name is printed.</summary>
    public string? Name => Code.Level > 0 && Names[^1].Length > 0 ? Names[^1] : null;

    /// <summary>The number of the paragraph or row that is printed before a name, with its mark, such as 7. or 十九、; null if there is none.</summary>
    public string? Number { get; }

    /// <summary>The printed code; the root if none is printed.</summary>
    internal FunctionalCode Code { get; }

    /// <summary>The printed names from the category down to the heading, without layout; empty where a level has none.</summary>
    internal ValueList<string> Names { get; }

    /// <summary>What is printed, level by level.</summary>
    internal PrintedPath<FunctionalCode> Path => new(Code, Names, IsMarked);

    /// <summary>Whether marks say of which level a name is.</summary>
    internal bool IsMarked { get; }

    /// <summary>Reads a printed heading.</summary>
    /// <param name="text">
    /// Names with their marks 类, 款, 项 in brackets, a name without a mark being a category; or a code of 3, 5 or 7 digits (<c>0</c>
    /// for the root), its levels in one, apart by spaces or hyphens, or marked as in 208类05款01项; or a code and names together, the
    /// code whole or level by level. Widths of characters, quotes, square brackets, spaces, line breaks and the number of a paragraph
    /// make no difference. A space stands between the levels of a code, never within one.
    /// </param>
    /// <returns>The citation, or what is wrong with the text and where.</returns>
    public static ReadResult<HeadingCitation> TryRead(string? text) =>
        TryReadSwiftly(text ?? string.Empty) ?? (Read(text ?? string.Empty, out var error) is { } reader ? new HeadingCitation(text!, reader) : (ReadResult<HeadingCitation>)error!);

    /// <summary>The text as printed.</summary>
    public override string ToString() => Text;

    /// <summary>Reads what is plain; null says nothing of the text.</summary>
    internal static HeadingCitation? TryReadSwiftly(string text)
    {
        var code = SwiftCitation.ReadCode(text);
        return code.Level > 0 ? new(text, code, NoNames[code.Level - 1], isMarked: false)
            : SwiftCitation.ReadNames(text, out var marked) is { } names ? new(text, code, names.ToValueList(), marked > 0)
            : null;
    }

    private static CitationReader? Read(string text, out InputError? error)
    {
        var reader = new CitationReader(new CitationText(text));
        error = reader.Read();
        return error is null ? reader : null;
    }
}
