using Budget.Domain.Amounts;
using Budget.Domain.Figures;

namespace Budget.Domain.Performance;

/// <summary>Finds a number with what makes it a quantity: an operator, a unit, both ends of a range.</summary>
internal static class NumberFinder
{
    /// <summary>Takes a quantity whose operator, if it stands before the number, is taken; null if there is none.</summary>
    internal static PrintedQuantity? TakeQuantity(TextCursor cursor, int start, TargetOperator? before)
    {
        var isOfHundred = cursor.Take(QuantityWords.OfHundred);
        var digits = cursor.TakeNumber(maySign: before is not null);
        if ((digits ?? cursor.TakeNumerals()) is not { } value)
        {
            return null;
        }

        var upper = TakeUpper(cursor);
        var unit = isOfHundred ? "%" : UnitFinder.TakeUnit(cursor);
        var unitOfMore = TakeOrMore(cursor, unit);
        unit = unitOfMore ?? unit;
        if (upper is null && unit is not null && TakeUpperWithUnit(cursor, unit) is { } range)
        {
            (upper, unit) = range;
        }

        if (TextCursor.IsLatin(cursor.Current) || cursor.Current == '+')
        {
            return null;
        }

        var comparison = TakeAfter(cursor, before, unit);
        var isAbout = cursor.Take("左右") || unitOfMore is not null;
        return IsQuantity(cursor, value, digits is not null, unit, comparison is not null)
            ? new(cursor.From(start)) { Operator = comparison, Value = value, UpperValue = upper, Unit = unit, IsApproximate = isAbout }
            : null;
    }

    private static Figure? TakeUpper(TextCursor cursor)
    {
        var start = cursor.Position;
        var upper = cursor.TakeAny(QuantityWords.Ranges) ? cursor.TakeNumber(maySign: false) ?? cursor.TakeNumerals() : null;
        cursor.Position = upper is null ? start : cursor.Position;
        return upper;
    }

    // 90%-95%; and 4亿-5亿元, whose unit stands whole at the end.
    private static (Figure Upper, string Unit)? TakeUpperWithUnit(TextCursor cursor, string unit)
    {
        var start = cursor.Position;
        if (TakeUpper(cursor) is { } upper && UnitFinder.TakeUnit(cursor) is { } last && last.StartsWith(unit, StringComparison.Ordinal))
        {
            return (upper, last);
        }

        cursor.Position = start;
        return null;
    }

    // 100余家, 5万多元.
    private static string? TakeOrMore(TextCursor cursor, string? unit)
    {
        var start = cursor.Position;
        if ((unit is null || UnitFinder.IsMultiple(unit)) && cursor.TakeAny(QuantityWords.OrMore) && UnitFinder.TakeUnit(cursor) is { } rest)
        {
            return unit + rest;
        }

        cursor.Position = start;
        return null;
    }

    // 90%以上, 3天内; and ≥90%以上, which says the same twice, but not ≥90%以内, which does not.
    private static TargetOperator? TakeAfter(TextCursor cursor, TargetOperator? before, string? unit)
    {
        var start = cursor.Position;
        var after = QuantityWords.TakeOperator(cursor, QuantityWords.After)
            ?? (unit is not null && QuantityWords.Times.Contains(unit) && !cursor.IsBefore(QuantityWords.NoDeadlines) && cursor.Take("内") ? TargetOperator.AtMost : null);
        if (before is null || after == before)
        {
            return after;
        }

        cursor.Position = start;
        return before;
    }

    // Many words begin with numerals (三产, 一站式), so these need more than a unit. A year names no length of time.
    private static bool IsQuantity(TextCursor cursor, Figure value, bool isInDigits, string? unit, bool isCompared) =>
        unit is null ? isInDigits && isCompared
        : unit == "年" && value is { Decimals: 0, Value: >= DateFinder.EarliestYear and <= DateFinder.LatestYear } ? false
        : isInDigits || isCompared || unit == "%" || ((value.Value > 1 || unit.Length > 1) && IsCounted(cursor, unit));

    private static bool IsCounted(TextCursor cursor, string unit) =>
        AmountUnits.TryFromSymbol(unit, out _) || (unit.Length > 1 && UnitFinder.IsMultiple(unit[..1])) || (QuantityWords.Things.Contains(unit) && cursor.IsAtPause);
}
