using System.Text;
using Budget.Domain.Internal;
using Budget.Domain.Text;
using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>Reads whole documents: swiftly what is beyond doubt, and everything else carefully.</summary>
internal static class DocumentReader
{
    private const int MaxDepth = 64;

    // A longer document than this many characters is read while it arrives instead of being held in memory.
    private const int LongestHeld = 1024 * 1024;
    private const int BlockSize = 16 * 1024;

    internal static ReadResult<T> Read<T>(Shape<T> shape, string json, int maxLength)
        where T : notnull
    {
        Guard.InRange(maxLength, 1, int.MaxValue);
        return json.Length <= maxLength && SwiftInput.TryRead(shape, json, out var value)
            ? value!
            : ReadCarefully(shape, new StringReader(json), maxLength);
    }

    internal static ReadResult<T> Read<T>(Shape<T> shape, TextReader text, int maxLength)
        where T : notnull
    {
        Guard.InRange(maxLength, 1, int.MaxValue);
        var limit = Math.Min(maxLength, LongestHeld);
        var held = new StringBuilder();
        var block = new char[BlockSize];
        int read;
        do
        {
            read = text.ReadBlock(block, 0, block.Length);
            held.Append(block, 0, read);
        }
        while (read == block.Length && held.Length <= limit);

        if (held.Length <= limit)
        {
            return Read(shape, held.ToString(), maxLength);
        }

        using var chained = new ChainedReader(held.ToString(), text);
        return ReadCarefully(shape, chained, maxLength);
    }

    private static ReadResult<T> ReadCarefully<T>(Shape<T> shape, TextReader text, int maxLength)
        where T : notnull
    {
        using var bounded = new BoundedReader(text, maxLength);
        using var strict = new StrictReader(bounded);
        using var reader = new JsonTextReader(strict)
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = MaxDepth,
            CloseInput = false,
        };
        try
        {
            var input = new CarefulInput(reader);
            input.Advance();
            var value = shape.Read(input);
            if (reader.Read())
            {
                throw input.Fail(Malformed.Because("MoreText"));
            }

            return value;
        }
        catch (JsonInputException exception)
        {
            return exception.Error.Line is null
                ? CarefulInput.At(exception.Error, reader.Path, reader.LineNumber, reader.LinePosition)
                : exception.Error with { Pointer = exception.Error.Pointer ?? CarefulInput.ToPointer(reader.Path) };
        }
        catch (JsonReaderException exception)
        {
            return CarefulInput.At(Malformed.AsTold(exception.Message), exception.Path ?? string.Empty, exception.LineNumber, exception.LinePosition);
        }
    }
}
