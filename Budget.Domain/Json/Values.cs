using Budget.Domain.Collections;

namespace Budget.Domain.Json;

/// <summary>The property values of the object that is being read, above those of the objects around it.</summary>
internal sealed class Values
{
    private object?[] values = new object?[64];
    private Frame current;

    internal T Get<T>(Property<T> property)
        where T : notnull => (T)Of(property)!;

    internal T? Find<T>(Property<T> property)
        where T : class => (T?)Of(property);

    internal T? FindValue<T>(Property<T> property)
        where T : struct => (T?)Of(property);

    internal ValueList<T> List<T>(Property<ValueList<T>> property) => (ValueList<T>?)Of(property) ?? [];

    /// <summary>Makes room for the values of an object within the current one.</summary>
    /// <returns>What to end it with.</returns>
    internal Frame Begin(int count)
    {
        var outer = current;
        current = new(outer.End, outer.End + count, 0);
        if (current.End > values.Length)
        {
            Array.Resize(ref values, current.End * 2);
        }

        return outer;
    }

    /// <summary>Forgets the values of the current object and goes back to the one around it.</summary>
    internal void End(Frame outer)
    {
        Array.Clear(values, current.Start, current.End - current.Start);
        current = outer;
    }

    /// <summary>Notes that a property begins; false if it has been there before.</summary>
    internal bool Announce(int position)
    {
        var bit = 1ul << position;
        var first = (current.Announced & bit) == 0;
        current = current with { Announced = current.Announced | bit };
        return first;
    }

    /// <summary>Whether no property has been there.</summary>
    internal bool IsEmpty => current.Announced == 0;

    /// <summary>Whether every one of a set of properties has been there.</summary>
    internal bool HasAll(ulong positions) => (current.Announced & positions) == positions;

    internal void Set(int position, object? value) => values[current.Start + position] = value;

    private object? Of<T>(Property<T> property) => values[current.Start + property.Position];

    /// <summary>Where the values of an object are, and a bit for each that has been there.</summary>
    internal readonly record struct Frame(int Start, int End, ulong Announced);
}
