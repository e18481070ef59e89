using Budget.Domain.Internal;

namespace Budget.Domain.Classification;

/// <summary>A code together with the name that it had at some time, which only together say what is meant (科目编码和名称).</summary>
/// <typeparam name="TCode">The type of the code.</typeparam>
/// <remarks>Compares by content, the name as it is spelled. Immutable and thread-safe.</remarks>
public sealed record NamedCode<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>Joins a code and a name.</summary>
    /// <param name="code">The code, not the root.</param>
    /// <param name="name">The Chinese name in any usual spelling, not blank.</param>
    /// <exception cref="ArgumentException">The code is the root, or the name is blank.</exception>
    public NamedCode(TCode code, string name)
    {
        Code = code.Level > 0 ? code : throw new ArgumentException("The root is no heading.", nameof(code));
        Name = Guard.NotBlank(name);
    }

    /// <summary>The code.</summary>
    public TCode Code { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The code and the name.</summary>
    public override string ToString() => Code + " " + Name;
}
