using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>Lets Newtonsoft's serializer read and write a type by its shape.</summary>
internal sealed class ShapeConverter<T>(Shape<T> shape) : JsonConverter<T>
    where T : class
{
    public override T? ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        // The host may parse dates and floating numbers; here every text is read as it stands.
        var (dates, numbers) = (reader.DateParseHandling, reader.FloatParseHandling);
        reader.DateParseHandling = DateParseHandling.None;
        reader.FloatParseHandling = FloatParseHandling.Decimal;
        try
        {
            var input = new CarefulInput(reader);
            input.CheckToken();
            return shape.Read(input);
        }
        finally
        {
            // A host that handles errors reads on.
            (reader.DateParseHandling, reader.FloatParseHandling) = (dates, numbers);
        }
    }

    public override void WriteJson(JsonWriter writer, T? value, JsonSerializer serializer)
    {
        if (value is null)
        {
            writer.WriteNull();
        }
        else
        {
            shape.Write(writer, value);
        }
    }
}
