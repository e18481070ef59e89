using Budget.Domain.Text;
using FsCheck;

namespace Budget.Domain.Tests.Support;

/// <content>Text.</content>
internal static partial class Laws
{
    /// <summary>What a value writes, it reads back as itself.</summary>
    internal static void TextRoundTrips<T>(Gen<T> values, Func<string?, ReadResult<T>> read)
        where T : IEquatable<T> =>
        Property.Holds(values, value => read(value.ToString()).OrThrow().Equals(value));
}
