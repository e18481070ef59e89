using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Json;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Tests.Conformance;

/// <summary>For a rule the smallest document that breaks it and the nearest one that does not, and what both are held against.</summary>
internal sealed record ConformancePair(Rule Rule)
{
    internal static string Root { get; } = Path.Combine(Repository.Root, "docs", "conformance");

    /// <summary>The pairs of all standard rules, in their order.</summary>
    internal static IReadOnlyList<ConformancePair> All { get; } = [.. RuleSet.Standard.Select(rule => new ConformancePair(rule)).Select(pair => Golden.IsWritten ? pair.Reduced() : pair)];

    internal BudgetDisclosure Breaks => Read("breaks");

    internal BudgetDisclosure Holds => Read("holds");

    internal DisclosureReading[] References => File.Exists(PathTo("beside.json")) ? [new(Read("beside"))] : [];

    internal string PathTo(string file) => Path.Combine(Root, Rule.Id, file);

    internal PairDocuments Documents => new(Rule, Tree("breaks"), Tree("holds"), File.Exists(PathTo("beside.json")) ? Tree("beside") : null);

    /// <summary>The pair after everything was taken from its files that it does not need.</summary>
    private ConformancePair Reduced()
    {
        if (Directory.Exists(PathTo(string.Empty)) && Documents.FindLess() is { } less)
        {
            while (less.FindLess() is { } still)
            {
                less = still;
            }

            Write("breaks", less.Breaks);
            Write("holds", less.Holds);
            if (less.Beside is { } beside)
            {
                Write("beside", beside);
            }
        }

        return this;
    }

    private JObject Tree(string name) => (JObject)Sample.Parse(File.ReadAllText(PathTo(name + ".json")));

    private void Write(string name, JObject tree) =>
        File.WriteAllText(PathTo(name + ".json"), BudgetJson.Write(BudgetJson.ReadDisclosure(tree.ToString()).OrThrow()));

    private BudgetDisclosure Read(string name) => BudgetJson.ReadDisclosure(File.ReadAllText(PathTo(name + ".json"))).OrThrow();
}
