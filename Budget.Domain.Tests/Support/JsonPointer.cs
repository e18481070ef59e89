using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Tests.Support;

/// <summary>Follows JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    internal static JToken? TryFind(JToken root, string pointer)
    {
        JToken? token = root;
        foreach (var step in pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/").Replace("~0", "~")))
        {
            token = token switch
            {
                JObject inner => inner[step],
                JArray array when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < array.Count => array[index],
                _ => null,
            };
        }

        return token;
    }
}
