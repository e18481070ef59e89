namespace Budget.Domain.Performance;

/// <summary>Reads targets in numbers.</summary>
internal static class TargetReader
{
    private const int LongestUnit = 8;

    // What goes on after a number says more than a unit, and would be lost.
    private const string BeyondUnits = "且并及或和与无不未余多左右上下以之前底末内含";

    /// <summary>The target in numbers that a text is from its first to its last character; null if it is none.</summary>
    internal static QuantitativeTarget? ReadWhole(string text)
    {
        if (QuantityFinder.FindAll(text) is [var quantity] && quantity.Text == text)
        {
            return quantity.ToTarget();
        }

        // After a symbol, the number can be missing, or the unit one that is not known.
        var cursor = new TextCursor(text);
        if (char.IsLetter(text[0]) || QuantityWords.TakeOperator(cursor, QuantityWords.Before) is not { } symbol)
        {
            return null;
        }

        var value = cursor.TakeNumber(maySign: true);
        var start = cursor.Position;
        var isKnown = UnitFinder.TakeUnit(cursor) is not null && cursor.IsAtEnd;
        var unit = text[start..].Trim();
        return unit.Length == 0 || isKnown || (value is not null && IsUnit(unit)) ? new(symbol, value, unit.Length == 0 ? null : unit) : null;
    }

    private static bool IsUnit(string word) =>
        word.Length <= LongestUnit && word.All(c => (char.IsLetter(c) && BeyondUnits.IndexOf(c) < 0) || c == '/');
}
