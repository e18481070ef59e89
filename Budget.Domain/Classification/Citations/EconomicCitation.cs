using Budget.Domain.Collections;
using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Classification.Citations;

/// <summary>A heading of the economic classification as a document prints it (经济科目的引用), such as 职工基本医疗保险缴费, 30110, or 301 10 职工基本医疗保险缴费.</summary>
/// <remarks>
/// It is written as a heading of the functional classification is, with a level less: see <see cref="HeadingCitation"/>.
/// Equality is that of the printed text. Immutable and thread-safe.
/// </remarks>
public sealed record EconomicCitation
{
    private const int Depth = 2;
    private const string Example = "工资福利支出（类）基本工资（款）, 30101, 301 01, 301-01, 301类01款";

    /// <summary>Keeps a citation as printed and reads the heading it names.</summary>
    /// <param name="text">The printed text; see <see cref="TryRead"/>.</param>
    /// <exception cref="ArgumentException">The text is not the citation of a heading.</exception>
    public EconomicCitation(string text)
        : this(Guard.NotNull(text), Read(text, out var error) ?? throw new ArgumentException(error!.ToString(), nameof(text)))
    {
    }

    private EconomicCitation(string text, CitationReader reader)
    {
        Text = text;
        Number = reader.Number;
        Path = new(EconomicCode.Parse(reader.Code.ToString()), reader.Names.ToValueList(), reader.Marked > 0);
    }

    /// <summary>The text as printed.</summary>
    public string Text { get; }

    /// <summary>The printed code, which decides what is meant; null if only names are printed. <c>0</c>, the root, stands for all headings together.</summary>
    public EconomicCode? Code => Path.Code.Level > 0 || Name is null ? Path.Code : null;

    /// <summary>The name of the heading itself, without layout; null if only a code is printed.</summary>
    public string? Name => Path.Names[^1] is { Length: > 0 } name ? name : null;

    /// <summary>The number of the paragraph or row that is printed before a name, with its mark; null if there is none.</summary>
    public string? Number { get; }

    /// <summary>What is printed, level by level.</summary>
    internal PrintedPath<EconomicCode> Path { get; }

    /// <summary>Reads a printed heading.</summary>
    /// <param name="text">
    /// A name, which can stand for either level; names with their marks 类 and 款 in brackets; a code of 3 or 5 digits (<c>0</c> for
    /// the root), its levels in one, apart by a space or a hyphen, or marked; or a code and names together.
    /// </param>
    /// <returns>The citation, or what is wrong with the text and where.</returns>
    public static ReadResult<EconomicCitation> TryRead(string? text) =>
        Read(text ?? string.Empty, out var error) is { } reader ? new EconomicCitation(text!, reader) : (ReadResult<EconomicCitation>)error!;

    /// <summary>Whether the other prints the same text.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(EconomicCitation? other) => other is not null && Text == other.Text;

    /// <summary>A hash that agrees with equality.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text as printed.</summary>
    public override string ToString() => Text;

    private static CitationReader? Read(string text, out InputError? error)
    {
        var reader = new CitationReader(new CitationText(text), Depth, Example);
        error = reader.Read();
        return error is null ? reader : null;
    }
}
