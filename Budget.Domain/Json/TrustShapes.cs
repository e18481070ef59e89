using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Trust;
using static Budget.Domain.Json.ReportPartShapes;
using static Budget.Domain.Json.ScalarShapes;

namespace Budget.Domain.Json;

/// <summary>How it looks in JSON how a document rounds, and how far its figures can be trusted. Checks are named by position.</summary>
internal static class TrustShapes
{
    private static readonly ObjectShape<RoundingTally> Tally = new(o =>
    {
        var halfUp = o.Required("halfUp", Number, x => x.HalfUp);
        var truncation = o.Required("truncation", Number, x => x.Truncation);
        return v => new(v.Get(halfUp), v.Get(truncation));
    });

    internal static readonly ObjectShape<RoundingEvidence> Rounding = new(o =>
    {
        var amounts = o.Required("amounts", Enumeration<RoundingConvention>(), x => x.Amounts);
        var percentages = o.Required("percentages", Enumeration<RoundingConvention>(), x => x.Percentages);
        var basis = o.Required("basis", Enumeration<RoundingBasis>(), x => x.Basis);
        var pairs = o.Required("pairs", Tally, x => x.Pairs);
        var ofAmounts = o.Required("amountRelations", Tally, x => x.AmountRelations);
        var ofPercentages = o.Required("percentageRelations", Tally, x => x.PercentageRelations);
        return v => new()
        {
            Amounts = v.Get(amounts),
            Percentages = v.Get(percentages),
            Basis = v.Get(basis),
            Pairs = v.Get(pairs),
            AmountRelations = v.Get(ofAmounts),
            PercentageRelations = v.Get(ofPercentages),
        };
    });

    private static readonly ListShape<int> Numbers = new(Number);

    private static readonly ObjectShape<GuardingRelation> Guard = new(o =>
    {
        var check = o.Required("check", Number, x => x.Check);
        var least = o.Optional("least", AnyFigure, x => x.Least);
        var most = o.Optional("most", AnyFigure, x => x.Most);
        return v => new(v.Get(check), v.Find(least), v.Find(most));
    });

    private static readonly ObjectShape<FigureCoverage> FigureCoverage = new(o =>
    {
        var location = o.Required("location", Position, x => x.Location);
        var figure = o.Required("figure", AnyFigure, x => x.Figure);
        var guards = o.Required("guards", new ListShape<GuardingRelation>(Guard), x => x.Guards);
        var limits = o.List("limits", Guard, x => x.Limits);
        var contradicted = o.List("contradicted", Number, x => x.Contradicted);
        var least = o.Optional("least", AnyFigure, x => x.Least);
        var most = o.Optional("most", AnyFigure, x => x.Most);
        var notCheckable = o.List("notCheckable", Number, x => x.NotCheckable);
        return v => new()
        {
            Location = v.Get(location),
            Figure = v.Get(figure),
            Guards = v.Get(guards),
            Limits = v.List(limits),
            Contradicted = v.List(contradicted),
            Least = v.Find(least),
            Most = v.Find(most),
            NotCheckable = v.List(notCheckable),
        };
    });

    // The counts are for readers of the file; a coverage counts its figures itself.
    private static readonly ObjectShape<Coverage> Coverage = new(o =>
    {
        o.Required("guardedByNone", Number, x => x.Unguarded.Count());
        o.Required("guardedByOne", Number, x => x.GuardedByOne);
        o.Required("guardedByMore", Number, x => x.GuardedByMore);
        var figures = o.Required("figures", new ListShape<FigureCoverage>(FigureCoverage), x => x.Figures);
        return v => new(v.Get(figures));
    });

    private static readonly ObjectShape<JointConflict> Conflict = new(o =>
    {
        var check = o.Required("check", Number, x => x.Check);
        var relations = o.Required("relations", Numbers, x => x.Relations);
        return v => new(v.Get(check), v.Get(relations));
    });

    private static readonly ObjectShape<ProposedValue> Value = new(o =>
    {
        var value = o.Required("value", AnyFigure, x => x.Value);
        var slip = o.Required("slip", Enumeration<Slip>(), x => x.Slip);
        return v => new(v.Get(value), v.Get(slip));
    });

    private static readonly ObjectShape<Suspect> Suspect = new(o =>
    {
        var location = o.Required("location", Position, x => x.Location);
        var stated = o.Required("stated", AnyFigure, x => x.Stated);
        var values = o.Required("values", new ListShape<ProposedValue>(Value), x => x.Values);
        var least = o.Optional("least", AnyFigure, x => x.Least);
        var most = o.Optional("most", AnyFigure, x => x.Most);
        return v => new() { Location = v.Get(location), Stated = v.Get(stated), Values = v.Get(values), Least = v.Find(least), Most = v.Find(most) };
    });

    private static readonly ObjectShape<SuspectGroup> Group = new(o =>
    {
        var figures = o.Required("figures", new ListShape<Suspect>(Suspect), x => x.Figures);
        var explains = o.Required("explains", Numbers, x => x.Explains);
        var breaks = o.Required("breaks", Numbers, x => x.Breaks);
        return v => new() { Figures = v.Get(figures), Explains = v.Get(explains), Breaks = v.Get(breaks) };
    });

    private static readonly ObjectShape<Suspicion> Suspicion = new(o =>
    {
        var neighbourhood = o.Required("neighbourhood", Number, x => x.Neighbourhood);
        var contradictions = o.Required("contradictions", Numbers, x => x.Contradictions);
        var groups = o.Required("groups", new ListShape<SuspectGroup>(Group), x => x.Groups);
        var message = o.Required("message", Message, x => x.Message);
        return v => new() { Neighbourhood = v.Get(neighbourhood), Contradictions = v.Get(contradictions), Groups = v.Get(groups), Message = v.Get(message) };
    });

    /// <summary>How far figures can be trusted. Declared last: static fields are made in the order of the text.</summary>
    internal static readonly ObjectShape<TrustReport> Trust = new(o =>
    {
        var coverage = o.Required("coverage", Coverage, x => x.Coverage);
        var conflicts = o.Required("conflicts", new ListShape<JointConflict>(Conflict), x => x.Conflicts);
        var suspicions = o.Required("suspicions", new ListShape<Suspicion>(Suspicion), x => x.Suspicions);
        return v => new() { Coverage = v.Get(coverage), Conflicts = v.Get(conflicts), Suspicions = v.Get(suspicions) };
    });
}
