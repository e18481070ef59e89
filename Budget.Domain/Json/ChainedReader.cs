namespace Budget.Domain.Json;

/// <summary>A text of which the start has been read already.</summary>
internal sealed class ChainedReader(string start, TextReader rest) : TextReader
{
    private int position;

    public override int Peek() => position < start.Length ? start[position] : rest.Peek();

    public override int Read() => position < start.Length ? start[position++] : rest.Read();

    public override int Read(char[] buffer, int index, int count)
    {
        var held = Math.Min(count, start.Length - position);
        start.CopyTo(position, buffer, index, held);
        position += held;
        return held > 0 ? held : rest.Read(buffer, index, count);
    }
}
