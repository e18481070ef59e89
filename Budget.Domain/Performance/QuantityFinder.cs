using System.Collections.Immutable;
using Budget.Domain.Collections;
using Budget.Domain.Figures;

namespace Budget.Domain.Performance;

/// <summary>Finds quantities and dates in a text, from left to right.</summary>
internal static class QuantityFinder
{
    internal static ValueList<PrintedQuantity> FindAll(string text)
    {
        var found = ImmutableArray.CreateBuilder<PrintedQuantity>();
        var cursor = new TextCursor(text);
        while (!cursor.IsAtEnd)
        {
            if (!QuantityWords.CanBegin(cursor.Current) || IsWithinName(cursor))
            {
                cursor.Pass();
            }
            else if (TakeNext(cursor) is { } quantity)
            {
                found.Add(quantity);
            }
        }

        return found.ToImmutable().ToValueList();
    }

    // The digits of 5G, A4, 1+9 and 第3次 are no quantities, and 数十 is no number; nor is the tail of a number that was none.
    private static bool IsWithinName(TextCursor cursor) => TextCursor.IsDigit(cursor.Current)
        ? cursor.Previous is '第' or '+' or '.' or '-' || TextCursor.IsLatin(cursor.Previous)
        : ChineseNumerals.IsNumeral(cursor.Current) && cursor.Previous is '第' or '数' or '几';

    // Always moves on: past what is found, past a year or a month that is only named, or past what is none of these.
    private static PrintedQuantity? TakeNext(TextCursor cursor)
    {
        var start = cursor.Position;
        var comparison = QuantityWords.TakeOperator(cursor, QuantityWords.Before);
        var first = cursor.Position;
        var isDeadline = DateFinder.TakeDate(cursor);
        if (isDeadline == true)
        {
            return new(cursor.From(start)) { Operator = comparison };
        }

        if (isDeadline == false && comparison is null)
        {
            return null;
        }

        cursor.Position = first;
        var quantity = TakeNone(cursor, start, comparison) ?? NumberFinder.TakeQuantity(cursor, start, comparison);
        if (quantity is null)
        {
            cursor.Position = start;
            cursor.Pass();
        }

        return quantity;
    }

    // 零投诉; but in 零售 it is no number.
    private static PrintedQuantity? TakeNone(TextCursor cursor, int start, TargetOperator? comparison)
    {
        var first = cursor.Position;
        if (cursor.Take("零") && cursor.IsBefore(QuantityWords.Mishaps))
        {
            return new(cursor.From(start)) { Operator = comparison ?? TargetOperator.Equal, Value = Figure.Number(0) };
        }

        cursor.Position = first;
        return null;
    }
}
