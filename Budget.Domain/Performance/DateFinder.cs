namespace Budget.Domain.Performance;

/// <summary>Finds dates: 2021年12月31日前, 12月底前, 2021-12-31.</summary>
internal static class DateFinder
{
    internal const int EarliestYear = 1900;
    internal const int LatestYear = 2100;

    /// <summary>Takes a year, a month or a day; whether it sets a date and not only names a year or a month. Null if there is none.</summary>
    internal static bool? TakeDate(TextCursor cursor) => TakeNumeric(cursor, "-") || TakeNumeric(cursor, ".") || TakeNumeric(cursor, "/")
        ? cursor.TakeAny(QuantityWords.Deadlines) || true
        : TakeInWords(cursor);

    private static bool TakeNumeric(TextCursor cursor, string separator)
    {
        var start = cursor.Position;
        if (TakeYear(cursor) && cursor.Take(separator) && TakeMonth(cursor) && cursor.Take(separator) && TakeDay(cursor))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static bool? TakeInWords(TextCursor cursor)
    {
        var hasYear = TakeWith(cursor, TakeYear, "年");
        var hasMonth = TakeWith(cursor, TakeMonth, "月");
        var hasDay = hasMonth && (TakeWith(cursor, TakeDay, "日") || TakeWith(cursor, TakeDay, "号"));
        return hasYear || hasMonth ? cursor.TakeAny(QuantityWords.Deadlines) || (hasYear && hasMonth) || hasDay : null;
    }

    private static bool TakeWith(TextCursor cursor, Func<TextCursor, bool> take, string word)
    {
        var start = cursor.Position;
        if (take(cursor) && cursor.Take(word))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static bool TakeYear(TextCursor cursor) => cursor.TakeDigits(4) is >= EarliestYear and <= LatestYear;

    private static bool TakeMonth(TextCursor cursor) => cursor.TakeDigits(2) is >= 1 and <= 12;

    private static bool TakeDay(TextCursor cursor) => cursor.TakeDigits(2) is >= 1 and <= 31;
}
