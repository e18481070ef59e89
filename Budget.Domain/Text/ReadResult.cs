using System.Diagnostics.CodeAnalysis;
using Budget.Domain.Internal;

namespace Budget.Domain.Text;

/// <summary>What came of reading a text: a value, or the error that says what is wrong, where, and how to mend it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Immutable and thread-safe. Compares by reference; compare the values or the errors instead.</remarks>
public sealed class ReadResult<T>
    where T : notnull
{
    private readonly T? value;

    private ReadResult(T? value, InputError? error)
    {
        this.value = value;
        Error = error;
    }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <summary>The error; null on success.</summary>
    public InputError? Error { get; }

    /// <summary>The value that was read.</summary>
    /// <exception cref="InvalidOperationException">There is none: look at <see cref="Error"/>.</exception>
    public T Value => Error is null ? value! : throw new InvalidOperationException("There is no value: " + Error);

    /// <summary>Wraps a value.</summary>
    /// <param name="value">The value that was read.</param>
    public static implicit operator ReadResult<T>(T value) => new(value, null);

    /// <summary>Wraps an error.</summary>
    /// <param name="error">What is wrong.</param>
    public static implicit operator ReadResult<T>(InputError error) => new(default, Guard.NotNull(error));

    /// <summary>The value, or an exception with the error's message.</summary>
    /// <exception cref="InputFormatException">There is no value.</exception>
    public T OrThrow() => Error is null ? value! : throw new InputFormatException(Error);

    /// <summary>The value, if there is one.</summary>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGet([NotNullWhen(true)] out T? result)
    {
        result = value;
        return Error is null;
    }
}
