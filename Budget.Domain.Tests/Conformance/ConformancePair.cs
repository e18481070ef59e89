using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;

namespace Budget.Domain.Tests.Conformance;

/// <summary>For a rule the smallest document that breaks it and the nearest one that does not, and what both are held against.</summary>
internal sealed record ConformancePair(Rule Rule)
{
    internal static string Root { get; } = Path.Combine(Repository.Root, "docs", "conformance");

    /// <summary>The pairs of all standard rules, in their order.</summary>
    internal static IReadOnlyList<ConformancePair> All { get; } = [.. RuleSet.Standard.Select(rule => new ConformancePair(rule))];

    internal BudgetDisclosure Breaks => Read("breaks");

    internal BudgetDisclosure Holds => Read("holds");

    internal DisclosureReading[] References => File.Exists(PathTo("beside.json")) ? [new(Read("beside"))] : [];

    internal string PathTo(string file) => Path.Combine(Root, Rule.Id, file);

    private BudgetDisclosure Read(string name) => BudgetJson.ReadDisclosure(File.ReadAllText(PathTo(name + ".json"))).OrThrow();
}
