namespace Budget.Domain.Comparison;

/// <summary>How one heading moved, and what it contributed to the change of the whole (变动因素).</summary>
/// <param name="Heading">The heading: a fund, a code, a type, a unit, a project.</param>
/// <param name="Movement">Its amounts in both budgets.</param>
/// <param name="Share">Its share of the total change (贡献率); the shares of all headings add up to 1, exactly.</param>
/// <typeparam name="THeading">The type of the heading.</typeparam>
/// <remarks>Compares by content. Immutable and thread-safe when the heading is.</remarks>
public sealed record Contribution<THeading>(THeading Heading, Movement Movement, Rate Share);
