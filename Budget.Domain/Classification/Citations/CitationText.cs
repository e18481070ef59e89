using System.Text;
using Budget.Domain.Text;

namespace Budget.Domain.Classification.Citations;

/// <summary>A printed heading without what layout adds, every character with its place in the original.</summary>
/// <remarks>
/// Line breaks, quotes and square brackets are gone, digits are half-width and round brackets full-width. Of other white
/// space only that between two digits is left, as one space: it may stand between the levels of a code and nowhere else.
/// </remarks>
internal sealed class CitationText
{
    private readonly string original;
    private readonly List<int> places = [];

    internal CitationText(string original)
    {
        this.original = original;
        var plain = new StringBuilder(original.Length);
        int? gap = null;
        for (var i = 0; i < original.Length; i++)
        {
            if (char.IsWhiteSpace(original[i]) && original[i] is not ('\n' or '\r'))
            {
                gap ??= i;
            }
            else if ((IsSquareMark(i) ? original[i] is ']' or '］' or '】' or '〕' ? '）' : '（' : HeadingName.ToPlain(original[i])) is { } c)
            {
                if (gap is { } space && IsDigit(c) && plain.Length > 0 && IsDigit(plain[^1]))
                {
                    plain.Append(' ');
                    places.Add(space);
                }

                gap = null;
                plain.Append(c);
                places.Add(i);
            }
        }

        Plain = plain.ToString();
    }

    // Square brackets are layout, but around 类, 款 or 项 they are those of a mark.
    private bool IsSquareMark(int place) =>
        (original[place] is '[' or '［' or '【' or '〔' && place + 2 < original.Length && original[place + 1] is '类' or '款' or '项' && original[place + 2] is ']' or '］' or '】' or '〕')
        || (original[place] is ']' or '］' or '】' or '〕' && place > 1 && original[place - 1] is '类' or '款' or '项' && original[place - 2] is '[' or '［' or '【' or '〔');

    internal string Plain { get; }

    internal static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>An error at a place in the plain text, pointing into the original.</summary>
    internal InputError Error(InputErrorCode code, int place, string expected) =>
        new(code, original) { Position = (place < places.Count ? places[place] : original.Length) + 1, Expected = expected };

    /// <summary>An error of the text as a whole.</summary>
    internal InputError Error(InputErrorCode code, string expected) => new(code, original) { Expected = expected };
}
