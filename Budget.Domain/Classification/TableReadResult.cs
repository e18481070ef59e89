using Budget.Domain.Collections;
using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Classification;

/// <summary>What came of reading a table: its content, or everything that is wrong with it, at once.</summary>
/// <typeparam name="T">The type of the content, such as an edition.</typeparam>
/// <remarks>Immutable and thread-safe. Compares by reference.</remarks>
public sealed class TableReadResult<T>
    where T : class
{
    private readonly T? value;

    internal TableReadResult(T? value, ValueList<InputError> errors)
    {
        this.value = value;
        Errors = Guard.NotNull(errors);
    }

    /// <summary>Whether the table could be read.</summary>
    public bool IsSuccess => value is not null;

    /// <summary>All errors, in the order of the table; none on success. Each says line, column and what was expected.</summary>
    public ValueList<InputError> Errors { get; }

    /// <summary>The content that was read.</summary>
    /// <exception cref="InvalidOperationException">There is none: look at <see cref="Errors"/>.</exception>
    public T Value => value ?? throw new InvalidOperationException("There is no content: " + Errors[0]);
}
