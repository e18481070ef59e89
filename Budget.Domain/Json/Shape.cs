using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Json;

/// <summary>How a type looks in JSON: one description that reads, writes and yields the schema, so that the three cannot drift.</summary>
/// <remarks>Reading starts at the first token of the value and ends at its last.</remarks>
internal abstract class Shape<T>
{
    internal abstract T Read(JsonInput input);

    internal abstract void Write(JsonWriter writer, T value);

    /// <summary>The schema of such a value: a reference to its definition, or the schema itself where it has no name.</summary>
    internal abstract JObject Describe(SchemaWriter schema);
}
