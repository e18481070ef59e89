using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>Lets Newtonsoft's serializer read and write a type by its shape.</summary>
internal sealed class ShapeConverter<T>(Shape<T> shape) : JsonConverter<T>
    where T : class
{
    public override T ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        // The host may parse dates and floating numbers; here every text is read as it stands.
        var (dates, numbers) = (reader.DateParseHandling, reader.FloatParseHandling);
        reader.DateParseHandling = DateParseHandling.None;
        reader.FloatParseHandling = FloatParseHandling.Decimal;
        var input = new JsonInput(reader);
        input.CheckToken();
        var value = shape.Read(input);
        (reader.DateParseHandling, reader.FloatParseHandling) = (dates, numbers);
        return value;
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
