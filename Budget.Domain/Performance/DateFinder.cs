namespace Budget.Domain.Performance;

/// <summary>Finds dates: 2021年12月31日前, 十二月底前, 第三季度完成, 年底前, 2021-12-31.</summary>
internal static class DateFinder
{
    internal const int EarliestYear = 1900;
    internal const int LatestYear = 2100;

    private const int Quarters = 4;

    /// <summary>Takes a date; whether it sets one, and not only names a year, a quarter or a month. Null if there is none.</summary>
    internal static bool? TakeDate(TextCursor cursor) => TakeNumeric(cursor, "-") || TakeNumeric(cursor, ".") || TakeNumeric(cursor, "/")
        ? cursor.TakeAny(QuantityWords.Deadlines) || true
        : TakeInWords(cursor) ?? TakeEndOfPeriod(cursor);

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
        var hasQuarter = !hasMonth && TakeWith(cursor, TakeQuarter, "季度");
        return !hasYear && !hasMonth && !hasQuarter ? null
            : (!cursor.IsBefore(QuantityWords.NoDeadlines) && cursor.TakeAny(QuantityWords.Deadlines))
                || (hasYear && hasMonth) || hasDay || ((hasMonth || hasQuarter) && cursor.IsBefore(QuantityWords.Completions));
    }

    // 年底前, 月末前, 年内完成: of whichever year or month it is.
    private static bool? TakeEndOfPeriod(TextCursor cursor)
    {
        var start = cursor.Position;
        if ((cursor.Take("年") || cursor.Take("月")) && (cursor.Take("底") || cursor.Take("末") || cursor.Take("内"))
            && (cursor.TakeAny(QuantityWords.Befores) || cursor.IsBefore(QuantityWords.Completions)))
        {
            return true;
        }

        cursor.Position = start;
        return null;
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

    private static bool TakeMonth(TextCursor cursor) => TakeWhole(cursor) is >= 1 and <= 12;

    private static bool TakeDay(TextCursor cursor) => TakeWhole(cursor) is >= 1 and <= 31;

    // 第3季度 and 三季度 are the third; 3季度 could as well be how many.
    private static bool TakeQuarter(TextCursor cursor) =>
        (cursor.Take("第") ? TakeWhole(cursor) : cursor.TakeNumerals()?.Value) is >= 1 and <= Quarters;

    private static decimal? TakeWhole(TextCursor cursor) => cursor.TakeDigits(2) ?? cursor.TakeNumerals()?.Value;
}
