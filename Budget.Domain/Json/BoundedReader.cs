using System.Globalization;
using Budget.Domain.Text;

namespace Budget.Domain.Json;

/// <summary>Stops reading after so many characters, so that no document can exhaust memory.</summary>
internal sealed class BoundedReader(TextReader reader, long limit) : TextReader
{
    private long length;

    public override int Peek() => reader.Peek();

    public override int Read()
    {
        var next = reader.Read();
        Count(next < 0 ? 0 : 1);
        return next;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var read = reader.Read(buffer, index, count);
        Count(read);
        return read;
    }

    private void Count(int read)
    {
        length += read;
        if (length > limit)
        {
            throw new JsonInputException(new(InputErrorCode.DocumentTooLong, string.Empty) { Expected = limit.ToString(CultureInfo.InvariantCulture) });
        }
    }
}
