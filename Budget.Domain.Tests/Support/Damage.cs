using FsCheck;
using FsCheck.Fluent;

namespace Budget.Domain.Tests.Support;

/// <summary>Small changes to a text that may make it wrong.</summary>
internal static class Damage
{
    private const string Alphabet = "{}[]:,\"'\\/ \n\t\0-+.0123456789aeflnrstuNI万元%（）\u2028\uFEFF\uD83D\uDE00";

    /// <summary>A text with up to so many characters left out, put in or exchanged.</summary>
    internal static Gen<string> Of(string text, int most) =>
        from count in Gen.Choose(0, most)
        from edits in Edit().ListOf(count)
        select edits.Aggregate(text, (damaged, edit) => Apply(damaged, edit.At, edit.Kind, edit.Inserted));

    internal static Gen<(int At, int Kind, char Inserted)> Edit() =>
        from at in Gen.Choose(0, int.MaxValue - 1)
        from kind in Gen.Choose(0, 11)
        from inserted in Gen.Elements(Alphabet.ToCharArray())
        select (at, kind, inserted);

    internal static string Apply(string text, int at, int kind, char inserted)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var place = at % text.Length;
        return (kind % 4) switch
        {
            0 => text.Remove(place, 1),
            1 => text.Insert(place, inserted.ToString()),
            2 => text.Remove(place, 1).Insert(place, inserted.ToString()),
            _ => text.Remove(place, Math.Min(1 + (at % 50), text.Length - place)),
        };
    }
}
