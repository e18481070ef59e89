using Budget.Domain.Text;

namespace Budget.Domain.Internal;

/// <summary>Reads the digits of a classification code: three for the first level and two for each further one.</summary>
internal static class CodeReader
{
    internal static bool TryReadDigits(string? text, int longest, out int number, out int digits, out InputError? error)
    {
        number = 0;
        digits = text?.Length ?? 0;
        error = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            error = new InputError(InputErrorCode.Blank, text);
            return false;
        }

        for (var i = 0; i < text!.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                error = new InputError(InputErrorCode.StrayCharacter, text) { Position = i + 1, Expected = "0-9" };
                return false;
            }

            if (i < longest)
            {
                number = (number * 10) + (text[i] - '0');
            }
        }

        return true;
    }
}
