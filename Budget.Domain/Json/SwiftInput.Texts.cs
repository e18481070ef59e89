using System.Text;

namespace Budget.Domain.Json;

/// <summary>Texts, with and without escapes.</summary>
internal sealed partial class SwiftInput
{
    private void ReadText()
    {
        start = position + 1;
        unescaped = null;
        position = TextEnd.Find(json, start);
        if (position < json.Length && json[position] == '"')
        {
            length = position++ - start;
        }
        else
        {
            ReadEscapedText();
        }
    }

    private void ReadEscapedText()
    {
        var text = new StringBuilder(json, start, position - start, Math.Max(16, (position - start) * 2));
        while (true)
        {
            Require(position < json.Length && json[position] >= ' ');
            var c = json[position++];
            if (c == '"')
            {
                unescaped = text.ToString();
                return;
            }

            text.Append(c == '\\' ? ReadEscape() : c);
        }
    }

    private char ReadEscape()
    {
        Require(position < json.Length);
        var kind = json[position++];
        var plain = kind switch { '"' or '\\' or '/' => kind, 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\0' };
        if (plain != '\0')
        {
            return plain;
        }

        Require(kind == 'u' && position + 4 <= json.Length);
        var unit = 0;
        for (var last = position + 4; position < last; position++)
        {
            var digit = HexadecimalDigit(json[position]);
            Require(digit >= 0);
            unit = (unit * 16) + digit;
        }

        // Pairs are rare, and their halves are for the careful reader to match.
        Require(!char.IsSurrogate((char)unit));
        return (char)unit;
    }

    private static int HexadecimalDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
