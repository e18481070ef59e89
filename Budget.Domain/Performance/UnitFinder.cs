namespace Budget.Domain.Performance;

/// <summary>Finds the units that are known. They can be made of units: 元/人/天, 县/区, 万人次.</summary>
internal static class UnitFinder
{
    internal static string? TakeUnit(TextCursor cursor)
    {
        var start = cursor.Position;
        if (!TakeSimpleUnit(cursor))
        {
            return null;
        }

        var end = cursor.Position;
        while (cursor.Take("/") && TakeSimpleUnit(cursor))
        {
            end = cursor.Position;
        }

        cursor.Position = end;
        return cursor.From(start);
    }

    private static bool TakeSimpleUnit(TextCursor cursor)
    {
        if (cursor.TakeAny(QuantityWords.Units))
        {
            return true;
        }

        var start = cursor.Position;
        if (!cursor.TakeAny(QuantityWords.Multiples))
        {
            return false;
        }

        // 5万人次; and 5万 alone, but 3百 only with what is counted.
        var isNumber = IsMultiple(cursor.From(start));
        var isUnit = cursor.TakeAny(QuantityWords.Units);
        cursor.Position = isUnit || isNumber ? cursor.Position : start;
        return isUnit || isNumber;
    }

    /// <summary>Whether a unit is a number that can stand alone.</summary>
    internal static bool IsMultiple(string unit) => unit is "万" or "亿";
}
