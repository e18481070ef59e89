using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Tests.Json.Schema;

/// <summary>One change to a JSON document, at a place and with a choice that are numbers of any size.</summary>
internal sealed record Mutation(int Place, int Kind, int Choice, string Piece)
{
    private static readonly string[] Pieces =
    [
        "0", "1", "９", "-", "—", "+", ".", ",", " ", "\u3000", "\n", "\u0085", "\uFEFF", "元", "万", "亿元", "%", "％", "个", "年", "（", "）", "(", ")", "类", "款", "项",
        "x", "00", "2021", "30217", "1.50元", "12万元", "33.3%", "5个", "\uD83D\uDE00",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\uFEFF", "\u0085", "—", "无", "0", "-0", "1.0", "3", "１２．５万元", "99999999999999999999万元", "1e5", "2021", "2021年", "1948", "2020-02-30", "2020-13-01", "-0000-01-01",
        "201", "20100", "2010101", "30200", "99999", "（类）", "(3)个", "12.34567890123元", "0.10元", "00.10元", "generalPublicBudget", "basic", "initialBudget", "yuan", "1",
    ];

    internal static Gen<Mutation> Any { get; } =
        from place in Gen.Choose(0, int.MaxValue - 1)
        from kind in Gen.Choose(0, 9)
        from choice in Gen.Choose(0, int.MaxValue - 1)
        from piece in Gen.Elements(Pieces)
        select new Mutation(place, kind, choice, piece);

    /// <summary>The document with the change, if there is something to change.</summary>
    internal JObject Apply(JObject document)
    {
        var places = document.Descendants().Where(token => token.Parent is JProperty or JArray).ToList();
        if (places.Count > 0)
        {
            Apply(document, places, places[Place % places.Count]);
        }

        return document;
    }

    private void Apply(JObject document, List<JToken> places, JToken place)
    {
        switch (Kind)
        {
            case 0:
                (place.Parent is JProperty property ? property : place).Remove();
                break;
            case 1:
                Objects(document)["x" + Piece] = Piece;
                break;
            case 2 when places[Choice % places.Count].Parent is JProperty other:
                Objects(document)[other.Name] = other.Value.DeepClone();
                break;
            case 3:
                place.Replace(Retyped(place));
                break;
            case 4 when place is JArray { Count: > 0 } array:
                array.Add(array[Choice % array.Count].DeepClone());
                break;
            case 5:
                place.Replace(places[Choice % places.Count].DeepClone());
                break;
            case 6:
                place.Replace(Texts[Choice % Texts.Length]);
                break;
            default:
                place.Replace(place.Type == JTokenType.String ? Edited((string)place!) : Texts[Choice % Texts.Length]);
                break;
        }
    }

    private JObject Objects(JObject document)
    {
        var objects = document.DescendantsAndSelf().OfType<JObject>().ToList();
        return objects[Place % objects.Count];
    }

    private JToken Retyped(JToken value) => (Choice % 12) switch
    {
        0 => JValue.CreateNull(),
        1 => true,
        2 => false,
        3 => 0,
        4 => -1,
        5 => 70_000,
        6 => long.MaxValue,
        7 => 12.5m,
        8 => new JArray(),
        9 => new JArray(value.DeepClone()),
        10 => new JObject(),
        _ => new JObject(new JProperty("value", value.DeepClone())),
    };

    private string Edited(string text)
    {
        var place = Choice % (text.Length + 1);
        var isWithin = place < text.Length && !char.IsSurrogate(text[place]);
        return (Place % 3) switch
        {
            0 when isWithin => text.Remove(place, 1),
            1 when isWithin => text.Remove(place, 1).Insert(place, Piece),
            _ => place > 0 && char.IsHighSurrogate(text[place - 1]) ? text + Piece : text.Insert(place, Piece),
        };
    }
}
