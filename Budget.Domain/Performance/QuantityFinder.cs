using System.Collections.Immutable;
using Budget.Domain.Collections;
using Budget.Domain.Figures;

namespace Budget.Domain.Performance;

/// <summary>Finds quantities and dates in a text, from left to right.</summary>
internal static class QuantityFinder
{
    private const int LongestUnit = 8;

    internal static ValueList<PrintedQuantity> FindAll(string text)
    {
        var found = ImmutableArray.CreateBuilder<PrintedQuantity>();
        var cursor = new TextCursor(text);
        while (!cursor.IsAtEnd)
        {
            var start = cursor.Position;
            if (!QuantityWords.CanBegin(cursor.Current) || IsWithinName(cursor))
            {
                cursor.Pass();
            }
            else if (DateFinder.TakeDate(cursor) is { } isDeadline)
            {
                if (isDeadline)
                {
                    found.Add(new(cursor.From(start)));
                }
            }
            else if (TakeQuantity(cursor) is { } quantity)
            {
                found.Add(quantity);
            }
            else
            {
                cursor.Pass();
            }
        }

        return found.ToImmutable().ToValueList();
    }

    /// <summary>The target in numbers that a text is from its first to its last character; null if it is none.</summary>
    internal static QuantitativeTarget? ReadWhole(string text)
    {
        var cursor = new TextCursor(text);
        if (TakeQuantity(cursor) is { UpperValue: null } quantity && cursor.IsAtEnd)
        {
            return quantity.ToTarget();
        }

        // After a symbol, a unit that is not known may stand, with or without a number before it.
        cursor.Position = 0;
        if (char.IsLetter(text[0]) || TakeOperator(cursor, QuantityWords.Before) is not { } symbol)
        {
            return null;
        }

        var value = cursor.TakeNumber(maySign: true);
        var unit = text[cursor.Position..].Trim();
        return unit.Length > LongestUnit || !unit.All(c => char.IsLetter(c) || "/()（）%％‰".Contains(c)) ? null : new(symbol, value, unit.Length == 0 ? null : unit);
    }

    // The digits of 5G, A4, 1+9 and 第3次 are no quantities; nor is the tail of a number that was none.
    private static bool IsWithinName(TextCursor cursor) =>
        TextCursor.IsDigit(cursor.Current) && (cursor.Previous is '第' or '+' or '.' or '-' || TextCursor.IsLatin(cursor.Previous));

    private static PrintedQuantity? TakeQuantity(TextCursor cursor)
    {
        var start = cursor.Position;
        var comparison = TakeOperator(cursor, QuantityWords.Before);
        var isOfHundred = cursor.Take(QuantityWords.OfHundred);
        var number = cursor.TakeNumber(maySign: comparison is not null);
        var value = number ?? (comparison is not null || isOfHundred ? cursor.TakeNumerals() : null);
        var upper = value is null ? null : TakeUpper(cursor);
        var unit = isOfHundred ? "%" : value is null ? null : TakeUnit(cursor);
        if (value is null || IsNoQuantity(value, unit, needsUnit: comparison is null || number is null) || TextCursor.IsLatin(cursor.Current) || cursor.Current == '+')
        {
            cursor.Position = start;
            return null;
        }

        comparison ??= TakeOperator(cursor, QuantityWords.After);
        return new(cursor.From(start)) { Operator = comparison, Value = value, UpperValue = upper, Unit = unit };
    }

    // A year names no length of time.
    private static bool IsNoQuantity(Figure value, string? unit, bool needsUnit) =>
        unit is null ? needsUnit : unit == "年" && value is { Decimals: 0, Value: >= DateFinder.EarliestYear and <= DateFinder.LatestYear };

    private static TargetOperator? TakeOperator(TextCursor cursor, ImmutableArray<(string Word, TargetOperator Operator)> words)
    {
        foreach (var (word, comparison) in words)
        {
            if (cursor.Take(word))
            {
                return comparison;
            }
        }

        return null;
    }

    private static Figure? TakeUpper(TextCursor cursor)
    {
        var start = cursor.Position;
        var upper = cursor.TakeAny(QuantityWords.Ranges) ? cursor.TakeNumber(maySign: false) : null;
        cursor.Position = upper is null ? start : cursor.Position;
        return upper;
    }

    // Units can be made of units: 元/人/天, 县/区.
    private static string? TakeUnit(TextCursor cursor)
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
        var isNumber = cursor.From(start) is "万" or "亿";
        var isUnit = cursor.TakeAny(QuantityWords.Units);
        cursor.Position = isUnit || isNumber ? cursor.Position : start;
        return isUnit || isNumber;
    }
}
