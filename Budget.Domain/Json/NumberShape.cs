using System.Globalization;
using Budget.Domain.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Json;

/// <summary>A whole number from zero, as a JSON number.</summary>
/// <param name="highest">The highest number.</param>
internal sealed class NumberShape(int highest) : Shape<int>
{
    internal override int Read(JsonInput input)
    {
        input.Expect(JsonToken.Integer, "WholeNumber");
        return input.Number >= 0 && input.Number <= highest
            ? (int)input.Number
            : throw input.Fail(InputErrorCode.OutOfRange, input.NumberText, "0-" + highest.ToString(CultureInfo.InvariantCulture));
    }

    internal override void Write(JsonWriter writer, int value) => writer.WriteValue(value);

    internal override JObject Describe(SchemaWriter schema) =>
        new(new JProperty("type", "integer"), new JProperty("minimum", 0), new JProperty("maximum", highest));
}
