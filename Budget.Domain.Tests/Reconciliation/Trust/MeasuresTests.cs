using System.Globalization;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Trust;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation.Trust;

/// <summary>A sample of what docs/examples/mutate.cs measures, so that the measures cannot rot: guarded figures of a real budget made wrong in turn.</summary>
public class MeasuresTests
{
    private static readonly Auditor Auditor = new();
    private static readonly AuditReport Before = Auditor.Audit(Document.Repaired, AuditDepth.Trust);

    [Fact]
    public void OneMore_IsNoticed_AndItsFigureRankedFirst()
    {
        var tries = Try(figure => figure.Value + 1);

        Assert.True(tries.Count >= 14);
        Assert.All(tries, one => Assert.True(one.IsNoticed || !one.IsBeyondSlack, one.Pointer));
        Assert.InRange(ShareOf(tries, one => one.IsNoticed), 0.99, 1);
        Assert.InRange(ShareOf(tries, one => one.IsGroupFirst), 0.95, 1);
        Assert.InRange(ShareOf(tries.FindAll(one => one.IsAlone), one => one.IsFirst), 0.9, 1);
        Assert.InRange(ShareOf(tries.FindAll(one => one.IsGroupFirst), one => one.IsRightProposed), 0.9, 1);
    }

    [Fact]
    public void TwoSwappedDigits_AreNoticed_AndToldApartWithinAGroup()
    {
        var tries = Try(Swapped);

        Assert.True(tries.Count >= 7);
        Assert.All(tries, one => Assert.True(one.IsNoticed || !one.IsBeyondSlack, one.Pointer));
        Assert.InRange(ShareOf(tries, one => one.IsNoticed), 0.95, 1);
        Assert.InRange(ShareOf(tries, one => one.IsGroupFirst), 0.95, 1);
        Assert.InRange(ShareOf(tries.FindAll(one => !one.IsAlone), one => one.IsFirst), 0.6, 1);
        Assert.InRange(ShareOf(tries.FindAll(one => one.IsGroupFirst), one => one.IsRightProposed), 0.9, 1);
    }

    private static double ShareOf(List<Outcome> tries, Func<Outcome, bool> holds) => tries.Count == 0 ? 1 : tries.Count(holds) / (double)tries.Count;

    private static List<Outcome> Try(Func<Figure, decimal?> mutate) =>
        [.. Before.Trust!.Coverage.Figures.Where(figure => figure.Guards.Count > 0).Where((_, i) => i % 12 == 0).Select(figure => Try(figure, mutate(figure.Figure))).OfType<Outcome>()];

    private static Outcome? Try(FigureCoverage figure, decimal? value)
    {
        if (value is not { } wrong || wrong == figure.Figure.Value)
        {
            return null;
        }

        var printed = figure.Figure.WithValue(wrong);
        var report = Auditor.Audit(Document.Change(Document.Repaired, (figure.Location.Pointer, printed.TextWithUnit)), AuditDepth.Trust);
        var group = report.Trust!.Suspicions.Where(suspicion => suspicion.Groups.Count > 0).Select(suspicion => suspicion.Groups[0]).FirstOrDefault(first => Within(first) is not null);
        return new(
            figure.Location.Pointer,
            report.HasContradictions || report.Findings.Count > Before.Findings.Count,
            wrong < figure.Least?.Value || wrong > figure.Most?.Value,
            group is not null,
            group?.Figures.Count == 1,
            group?.Figures[0].Location.Pointer == figure.Location.Pointer,
            group is not null && Within(group)!.Values.Any(proposed => proposed.Value.HasSameValueAs(figure.Figure)));

        Suspect? Within(SuspectGroup suspects) => suspects.Figures.FirstOrDefault(suspect => suspect.Location.Pointer == figure.Location.Pointer);
    }

    /// <summary>The first two neighbouring digits that differ exchanged; null if there are none.</summary>
    private static decimal? Swapped(Figure figure)
    {
        var text = figure.Value.ToString(CultureInfo.InvariantCulture).ToCharArray();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && text[i] != text[i + 1] && text[i + 1] != '0')
            {
                (text[i], text[i + 1]) = (text[i + 1], text[i]);
                return decimal.Parse(text, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private sealed record Outcome(string Pointer, bool IsNoticed, bool IsBeyondSlack, bool IsGroupFirst, bool IsAlone, bool IsFirst, bool IsRightProposed);
}
