using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Figures;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Classification;

/// <summary>What every crosswalk keeps to, between generated editions and between those of the library.</summary>
public class CrosswalkLawTests
{
    private static readonly Gen<GenerateHistory.History> Histories = Gen.OneOf(GenerateHistory.Any, GenerateHistory.Partial);

    [Fact]
    public void Fates_AreWhatHappened() => Property.Holds(GenerateHistory.Any, history =>
    {
        var crosswalk = Crosswalk.Between(history.First, history.Second, history.Changes);
        foreach (var heading in history.First.Headings)
        {
            var (fate, truth) = (crosswalk.FateOf(heading.Code), history.Fates[heading.Code.ToString()]);

            // What moved with its parent, and changed at some other time too, may be out of sight, but never elsewhere.
            if (fate.Relation is HeadingRelation.Unknown && truth is [var target] && target != heading.Code.ToString() && IsChanged(history.Second.Find(FunctionalCode.Parse(target))!))
            {
                continue;
            }

            Assert.Equal(truth.Order(StringComparer.Ordinal), fate.Links.Select(link => link.To?.Code.ToString()).OfType<string>());
            Assert.True(truth.Length > 0 || fate.Relation is HeadingRelation.Retired || IsChanged(heading), fate.ToString());
            Assert.Equal(truth.Length > 1, fate.Relation is HeadingRelation.Split);
        }

        var reached = history.Fates.Values.SelectMany(codes => codes).ToHashSet(StringComparer.Ordinal);
        Assert.All(history.Second.Headings.Where(heading => !IsChanged(heading)), heading =>
            Assert.Equal(reached.Contains(heading.Code.ToString()), crosswalk.OriginOf(heading.Code).Relation is not (HeadingRelation.Introduced or HeadingRelation.CodeReused)));

        // Whatever changed at some other time is not said to be gone or new.
        bool IsChanged(ClassifiedHeading<FunctionalCode> heading) =>
            history.Changes.All.Any(change => new[] { change.From, change.To }.Contains(new(heading.Code, heading.Name)));
    });

    [Fact]
    public void WithoutYears_WhatIsKnownIsWhatHappened()
    {
        var (known, all) = (0, 0);
        Property.Holds(GenerateHistory.Undated, history =>
        {
            var crosswalk = Crosswalk.Between(history.First, history.Second, history.Changes);
            foreach (var heading in history.First.Headings)
            {
                var fate = crosswalk.FateOf(heading.Code);
                all++;
                if (fate.Links.All(link => link.Gap is null))
                {
                    known++;
                    Assert.Equal(
                        history.Fates[heading.Code.ToString()].Order(StringComparer.Ordinal),
                        fate.Links.Select(link => link.To!.Code.ToString()));
                }
            }
        });
        Assert.True(known > all * 0.7, known + " of " + all);
    }

    [Fact]
    public void InverseOfTheInverse_IsItself() => ForEach(crosswalk => Assert.Equal(crosswalk.Links, crosswalk.Inverse().Inverse().Links));

    [Fact]
    public void TheCrosswalkBack_IsTheInverse()
    {
        Property.Holds(Histories, history => AssertBack(history.First, history.Third, history.Changes), cases: 300);
        AssertBack(FunctionalClassification.About2009, FunctionalClassification.Attested, HeadingChanges.Functional);
        AssertBack(EconomicClassification.About2007, EconomicClassification.Attested, HeadingChanges.Economic);

        static void AssertBack<TCode>(ClassificationEdition<TCode> from, ClassificationEdition<TCode> to, HeadingChanges<TCode> changes)
            where TCode : struct, IClassificationCode<TCode>
        {
            var there = Crosswalk.Between(from, to, changes);
            var back = Crosswalk.Between(to, from, changes);
            Assert.Equal(there.Inverse().Links, back.Links);
            Assert.Equal(there.ReusedCodes, back.ReusedCodes);
        }
    }

    [Fact]
    public void Identity_IsAllTheSame()
    {
        Property.Holds(Histories, history => AssertSame(history.Second, history.Changes), cases: 300);
        AssertSame(FunctionalClassification.About2009, HeadingChanges.Functional);
        AssertSame(FunctionalClassification.Attested, HeadingChanges.Functional);
        AssertSame(EconomicClassification.About2007, HeadingChanges.Economic);
        AssertSame(EconomicClassification.Attested, HeadingChanges.Economic);

        static void AssertSame<TCode>(ClassificationEdition<TCode> edition, HeadingChanges<TCode> changes)
            where TCode : struct, IClassificationCode<TCode>
        {
            var identity = Crosswalk.Between(edition, edition, changes);
            Assert.Equal(edition.Headings, identity.Links.Select(link => link.From));
            Assert.All(identity.Links, link => Assert.Equal((link.From, (Rational?)1, (Rational?)1), (link.To, link.Weight, link.WeightBack)));
            Assert.All(edition.Headings, heading => Assert.Equal(HeadingRelation.Same, identity.FateOf(heading.Code).Relation));
            Assert.Empty(identity.ReusedCodes);
        }
    }

    [Fact]
    public void EveryHeading_HasAFateAndAnOrigin() => ForEach(crosswalk =>
    {
        Assert.All(crosswalk.From.Headings, heading => AssertWeights(crosswalk.FateOf(heading.Code).Links.Select(link => link.Weight)));
        Assert.All(crosswalk.To.Headings, heading => AssertWeights(crosswalk.OriginOf(heading.Code).Links.Select(link => link.WeightBack)));

        static void AssertWeights(IEnumerable<Rational?> weights)
        {
            var list = weights.ToList();
            Assert.NotEmpty(list);
            Assert.True(list.TrueForAll(weight => weight is null) || list.Aggregate((Rational?)0, (sum, weight) => sum + weight) == 1);
        }
    });

    [Fact]
    public void Links_HaveTwoEndsOrAGap() => ForEach(crosswalk =>
    {
        Assert.All(crosswalk.Links, link => Assert.Equal(link.Gap is null, link.From is not null && link.To is not null));
        Assert.All(crosswalk.Links, link => Assert.True(link.From is not null || link.To is not null));
        Assert.Equal(crosswalk.Links.Count, crosswalk.Links.Select(link => (link.From?.Code, link.To?.Code, link.Gap)).Distinct().Count());
    });

    [Fact]
    public void AReusedCode_LinksNothing() => ForEach(crosswalk =>
        Assert.All(crosswalk.ReusedCodes, code => Assert.DoesNotContain(crosswalk.Links, link => link.From?.Code == code && link.To?.Code == code)));

    [Fact]
    public void RetiredAndIntroduced_AreClaimedOnlyWhereEditionsAreComplete() => Property.Holds(
        GenerateHistory.Partial,
        history =>
        {
            var crosswalk = Crosswalk.Between(history.First, history.Third, history.Changes);
            Assert.All(crosswalk.Links.Where(link => link.Gap == CrosswalkGap.Absent), link =>
                Assert.True(link.From is null ? crosswalk.From.IsSurelyWithout(link.To!.Code) : crosswalk.To.IsSurelyWithout(link.From.Code)));
        },
        cases: 300);

    [Fact]
    public void ThroughTheMiddle_WhatIsKnownIsWhatIsKnownDirectly()
    {
        var known = 0;
        Property.Holds(GenerateHistory.Any, history =>
        {
            var direct = Crosswalk.Between(history.First, history.Third, history.Changes);
            var through = Crosswalk.Between(history.First, history.Second, history.Changes).Then(Crosswalk.Between(history.Second, history.Third, history.Changes));
            foreach (var heading in history.First.Headings)
            {
                var (one, other) = (direct.FateOf(heading.Code).Links, through.FateOf(heading.Code).Links);
                if (one.Concat(other).All(link => link.Gap is null && link.Weight is not null))
                {
                    known++;
                    Assert.Equal(one.Select(link => (link.To, link.Weight)), other.Select(link => (link.To, link.Weight)));

                    // The middle can show more: what went away and came back just continues for who sees the first and the third only.
                    Assert.All(one.Zip(other), pair => Assert.Subset(pair.Second.Changes.ToHashSet(), pair.First.Changes.ToHashSet()));
                }
            }
        }, cases: 400);
        Assert.True(known > 1000);
    }

    [Fact]
    public void ThroughAnIdentity_NothingChanges() => ForEach(crosswalk =>
    {
        var before = Crosswalk.Between(crosswalk.From, crosswalk.From, new([])).Then(crosswalk);
        var after = crosswalk.Then(Crosswalk.Between(crosswalk.To, crosswalk.To, new([])));
        Assert.Equal(Ends(crosswalk), Ends(before));
        Assert.Equal(Ends(crosswalk), Ends(after));
    });

    [Fact]
    public void TheInverseOfAChain_IsTheChainOfTheInverses() => Property.Holds(
        Histories,
        history =>
        {
            var first = Crosswalk.Between(history.First, history.Second, history.Changes);
            var second = Crosswalk.Between(history.Second, history.Third, history.Changes);
            Assert.Equal(
                Ends(first.Then(second).Inverse()),
                Ends(second.Inverse().Then(first.Inverse())));
        },
        cases: 300);

    private static IEnumerable<object> Ends(Crosswalk<FunctionalCode> crosswalk) =>
        crosswalk.Links.Select(link => (object)(link.From, link.To, link.Gap, link.Weight, link.WeightBack, link.Changes, link.Evidence));

    private static void ForEach(Action<Crosswalk<FunctionalCode>> law)
    {
        Property.Holds(Histories, history => law(Crosswalk.Between(history.First, history.Third, history.Changes)), cases: 300);
        Property.Holds(
            Histories,
            history => law(Crosswalk.Between(history.First, history.Second, history.Changes).Then(Crosswalk.Between(history.Second, history.Third, history.Changes))),
            cases: 100);
        law(Crosswalk.Between(FunctionalClassification.About2009, FunctionalClassification.Attested));
    }
}
