using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation.Trust;

/// <summary>Relations that hold one by one and cannot hold together.</summary>
public class JointConflictTests
{
    [Fact]
    public void WhatIsDisclosedFromAnExactBudget_CanAllBeTrueTogether() =>
        Property.Holds(
            from budgets in GenerateBudget.WithPrior
            from unit in Generate.Unit
            from decimals in Gen.Choose(0, Figure.MaxDecimals)
            from shareDecimals in Gen.Choose(0, 4)
            from convention in Generate.PrintingConvention
            select (budgets, unit, decimals, shareDecimals, convention),
            given =>
            {
                var disclosure = given.budgets.Current.Disclose(given.unit, given.decimals, given.convention, given.shareDecimals, given.budgets.Prior);
                foreach (var auditor in (Auditor[])[new(convention: given.convention), new(convention: RoundingConvention.Unknown), new()])
                {
                    var report = auditor.Audit(disclosure, AuditDepth.Trust);

                    Assert.False(report.HasContradictions);
                    Assert.Empty(report.Trust!.Conflicts);
                    Assert.Empty(report.Trust.Suspicions);
                }
            },
            cases: 25);

    [Fact]
    public void ThreeZerosThatMakeTwo_AndTwoOfThemThatMakeNothing_Conflict()
    {
        // Of two, at least 1.5, no zero can carry more than a half; so each carries exactly that, and two of them 1, which is no zero.
        var (a, b, c) = (Asking.Fact("0元", "/a"), Asking.Fact("0元", "/b"), Asking.Fact("0元", "/c"));
        var report = Asking.Deeply(
            new SumRelation(Asking.Fact("2元", "/p"), [a, b, c]),
            new SumRelation(Asking.Fact("0元", "/q"), [a, b]),
            new SameRelation([Asking.Fact("7元", "/x"), Asking.Fact("7元", "/y")]));

        Assert.All(report.Checks.Take(3), check => Assert.NotEqual(Verdict.Contradiction, check.Verdict));
        var conflict = Assert.Single(report.Trust!.Conflicts);
        Assert.Equal([0, 1], conflict.Relations);
        var check = report.Checks[conflict.Check];
        Assert.Equal(("audit.joint", RelationKind.Joint, Verdict.Contradiction), (check.Rule, check.Kind, check.Verdict));
        Assert.Equal(["/p", "/a", "/b", "/c", "/q"], check.Operands.Select(operand => operand.Location!.Pointer));
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("audit.joint", FindingKind.Contradiction, "2元, 0元, 0元, 0元, 0元"), (finding.Rule, finding.Kind, finding.Stated));
        Assert.Contains("2 relations hold one by one", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("2项关系逐项均可成立", finding.Message.Chinese, StringComparison.Ordinal);

        // The total explains it: 1 leaves each of the three what a zero can have.
        var suspicion = Assert.Single(report.Trust.Suspicions);
        Assert.Equal([conflict.Check], suspicion.Contradictions);
        Assert.Contains(suspicion.Groups, group => group.Figures.Any(figure => figure.Location.Pointer == "/p" && figure.Values.Any(value => value.Value.Text == "1元")));
    }

    [Fact]
    public void AConflict_IsGoneWithoutAnyOneOfItsRelations() =>
        Property.Holds(
            from totals in Gen.ArrayOf(Gen.Choose(-1, 4), 5)
            from parts in Gen.ArrayOf(Gen.Choose(0, 1), 4)
            from members in Gen.ArrayOf(Gen.Choose(1, 15), 5)
            select (totals, parts, members),
            given =>
            {
                var facts = given.parts.Select((part, i) => Asking.Fact(part + "元", "/part" + i)).ToList();
                var sums = given.totals.Select((total, i) => (Total: total, Members: given.members[i])).Where(sum => IsFeasible(given.parts, [sum])).ToList();
                var relations = sums.Select((sum, i) =>
                    new SumRelation(Asking.Fact(sum.Total + "元", "/total" + i), [.. facts.Where((_, bit) => (sum.Members & (1 << bit)) != 0)])).ToArray();
                foreach (var conflict in Asking.Deeply(relations).Trust!.Conflicts)
                {
                    Assert.False(IsFeasible(given.parts, [.. conflict.Relations.Select(relation => sums[relation])]));
                    Assert.All(conflict.Relations, one => Assert.Empty(Asking.Deeply([.. conflict.Relations.Where(other => other != one).Select(other => relations[other])]).Trust!.Conflicts));
                }
            },
            cases: 60);

    [Fact]
    public void AConflictWithinAnother_IsReportedOnce()
    {
        // The sums of 4 and 1 conflict already; a third that does so with other figures of theirs adds nothing.
        int[] totals = [4, 3, 0, 1, 2], parts = [0, 0, 1, 1], members = [13, 13, 5, 14, 13];
        var facts = parts.Select((part, i) => Asking.Fact(part + "元", "/part" + i)).ToList();
        var conflicts = Asking.Trust([.. totals.Select((total, i) => new SumRelation(Asking.Fact(total + "元", "/total" + i), [.. facts.Where((_, bit) => (members[i] & (1 << bit)) != 0)]))]).Conflicts;

        Assert.NotEmpty(conflicts);
        Assert.All(conflicts, one => Assert.DoesNotContain(conflicts, other => other != one && one.Relations.All(other.Relations.Contains)));
    }

    [Fact]
    public void WhatConflictsEverywhere_IsLookedForOnlySoFar_AndItIsSaid()
    {
        var relations = Enumerable.Range(0, 30).SelectMany(i =>
        {
            var (a, b, c) = (Asking.Fact("0元", $"/a{i}"), Asking.Fact("0元", $"/b{i}"), Asking.Fact("0元", $"/c{i}"));
            return new Relation[] { new SumRelation(Asking.Fact("2元", $"/p{i}"), [a, b, c]), new SumRelation(Asking.Fact("0元", $"/q{i}"), [a, b]) };
        });
        var report = Asking.Deeply([.. relations]);

        Assert.Equal(24, report.Trust!.Conflicts.Count);
        var more = Assert.Single(report.Findings, finding => finding.Kind == FindingKind.Diagnostic);
        Assert.Equal(("audit.joint", Severity.Info), (more.Rule, more.Severity));
        Assert.Contains("more than 24 sets", more.Message.English, StringComparison.Ordinal);
        Assert.Contains("不止24组", more.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralConflictsOfTheSameFigures_AreAllReported_AndThatEnds()
    {
        var (a, b, c, d) = (Asking.Fact("1元", "/a"), Asking.Fact("0元", "/b"), Asking.Fact("0元", "/c"), Asking.Fact("0元", "/d"));
        var report = Asking.Deeply(
            new SumRelation(Asking.Fact("3元", "/p"), [a, c, d]),
            new SumRelation(Asking.Fact("1元", "/q"), [a, b, c, d]),
            new SumRelation(Asking.Fact("-1元", "/r"), [c]),
            new SumRelation(Asking.Fact("3元", "/s"), [a, c, d]));

        Assert.NotEmpty(report.Trust!.Conflicts);
        Assert.Equal(report.Trust.Conflicts.Count, report.Trust.Suspicions.Count);
    }

    [Fact]
    public void TheSeverity_IsThatOfTheLeastRelation()
    {
        var (a, b, c) = (Asking.Fact("0元", "/a"), Asking.Fact("0元", "/b"), Asking.Fact("0元", "/c"));
        var rules = RuleSet.Empty
            .Add(new OneOf("one.error", Severity.Error, new SumRelation(Asking.Fact("2元", "/p"), [a, b, c])))
            .Add(new OneOf("one.warning", Severity.Warning, new SumRelation(Asking.Fact("0元", "/q"), [a, b])));

        Assert.Equal(Severity.Warning, new Auditor(rules).Audit(Sample(), AuditDepth.Trust).Findings.Single().Severity);
        Assert.Empty(new Auditor(rules).Audit(Sample()).Findings);
    }

    [Fact]
    public void WhatOneWrongFigureShowsTwice_IsReportedOnce()
    {
        // The wrong share contradicts its amounts; that the other shares leave no room for it says nothing new.
        var report = new Auditor().Audit(Document.AsPrinted, AuditDepth.Trust);

        Assert.Empty(report.Trust!.Conflicts);
        Assert.Equal(4, report.ToSummary().Contradiction);
    }

    [Fact]
    public void WhatNothingTellsByItself_IsReadSoThatAllCanBeTrue()
    {
        // The sum needs 1.05 and 2.05 if they were rounded; if they were cut, 1.04 and 2.06 will do.
        var a = Asking.Fact("1.0元", "/a");
        var report = Asking.Deeply(
            new SumRelation(Asking.Fact("3.10元", "/total"), [a, Asking.Fact("2.0元", "/b")]),
            new AtMostRelation(a, Asking.Fact("1.04元", "/bound")));

        Assert.False(report.HasContradictions);
        Assert.Equal((RoundingConvention.Truncation, Domain.Reconciliation.Trust.RoundingBasis.Together), (report.Convention, report.Rounding.Basis));
    }

    /// <summary>Whether the sums can hold at once, by trying all parts within half a yuan of the printed ones, a tenth apart.</summary>
    private static bool IsFeasible(int[] parts, List<(int Total, int Members)> sums)
    {
        var tenths = new int[parts.Length];
        return Try(0);

        bool Try(int part) =>
            part == parts.Length ? sums.TrueForAll(sum => Math.Abs((sum.Total * 10) - tenths.Where((_, bit) => (sum.Members & (1 << bit)) != 0).Sum()) <= 5)
            : Enumerable.Range((parts[part] * 10) - 5, 11).Any(value =>
            {
                tenths[part] = value;
                return Try(part + 1);
            });
    }

    private static BudgetDisclosure Sample() => Json.Sample.Empty;

    private sealed class OneOf(string id, Severity severity, Relation relation) : Rule(id, new Domain.Text.LocalizedText("One", "一"), severity)
    {
        public override IEnumerable<Claim> Examine(Domain.Reconciliation.Facts.FactSet facts) => [relation];
    }
}
