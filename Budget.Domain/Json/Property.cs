namespace Budget.Domain.Json;

/// <summary>A declared property of an <see cref="ObjectShape{T}"/>, and the type of its values.</summary>
internal readonly record struct Property<T>(int Position);
