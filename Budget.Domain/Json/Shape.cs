using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>How a type looks in JSON: one description that both reads and writes, so that the two cannot drift.</summary>
/// <remarks>Reading starts at the first token of the value and ends at its last.</remarks>
internal abstract class Shape<T>
{
    internal abstract T Read(JsonInput input);

    internal abstract void Write(JsonWriter writer, T value);
}
