namespace Budget.Domain.Text;

/// <summary>Thrown by the <c>Parse</c> methods when a text is not what it should be; <see cref="Error"/> holds the details.</summary>
public sealed class InputFormatException : FormatException
{
    /// <summary>Creates the exception without details.</summary>
    public InputFormatException()
    {
    }

    /// <summary>Creates the exception with a message of the caller's.</summary>
    /// <param name="message">The message.</param>
    public InputFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message of the caller's and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public InputFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for an error of reading.</summary>
    /// <param name="error">What is wrong with the input.</param>
    public InputFormatException(InputError error)
        : base(error?.ToString()) => Error = error;

    /// <summary>What is wrong with the input and where; null if the exception was made without it.</summary>
    public InputError? Error { get; }
}
