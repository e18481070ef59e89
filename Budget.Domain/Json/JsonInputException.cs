using Budget.Domain.Text;
using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>Carries an error of reading through Newtonsoft's serializer, which knows only exceptions.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "Made in one place, never by callers.")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1064", Justification = "Callers see its base class, or the error itself.")]
internal sealed class JsonInputException(InputError error)
    : JsonSerializationException(error.ToString(), error.Pointer ?? string.Empty, error.Line ?? 0, error.LinePosition ?? 0, null)
{
    internal InputError Error { get; } = error;
}
