using Budget.Domain.Text;
using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>A value written as one JSON string.</summary>
internal sealed class TextShape<T>(string expected, Func<string, ReadResult<T>> read, Func<T, string> write) : Shape<T>
    where T : notnull
{
    internal override T Read(JsonInput input) => input.Take(read(input.ReadText(expected)));

    internal override void Write(JsonWriter writer, T value) => writer.WriteValue(write(value));
}
