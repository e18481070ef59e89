using Budget.Domain.Collections;

namespace Budget.Domain.Json;

/// <summary>The property values of one object while it is being read.</summary>
internal sealed class Values(int count)
{
    private readonly object?[] values = new object?[count];
    private readonly bool[] announced = new bool[count];

    internal T Get<T>(Property<T> property)
        where T : notnull => (T)values[property.Position]!;

    internal T? Find<T>(Property<T> property)
        where T : class => (T?)values[property.Position];

    internal T? FindValue<T>(Property<T> property)
        where T : struct => (T?)values[property.Position];

    internal ValueList<T> List<T>(Property<ValueList<T>> property) => (ValueList<T>?)values[property.Position] ?? [];

    /// <summary>Notes that a property begins; false if it has been there before.</summary>
    internal bool Announce(int position)
    {
        var first = !announced[position];
        announced[position] = true;
        return first;
    }

    internal bool IsEmpty => Array.TrueForAll(announced, property => !property);

    internal bool Has(int position) => announced[position];

    internal void Set(int position, object? value) => values[position] = value;
}
