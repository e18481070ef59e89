using System.Collections.Immutable;
using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>What there is to say of how a document rounds.</summary>
internal static class RoundingFindings
{
    /// <summary>The id of these findings.</summary>
    internal const string Id = "audit.rounding";

    /// <summary>A document that rounds some figures and cuts others, or one that seems to cut though no pair shows it; else null.</summary>
    internal static Finding? Of(RoundingEvidence evidence, RoundingInference inference)
    {
        var isCut = evidence.Amounts == RoundingConvention.Truncation || evidence.Percentages == RoundingConvention.Truncation;
        return evidence.Basis == RoundingBasis.MixedPairs ? Of(inference.Pairs, Severity.Warning, "Rounding.Mixed")
            : isCut && evidence.Basis == RoundingBasis.Relations && evidence.Pairs.Truncation == 0 ? Of(inference.Relations, Severity.Info, "Rounding.Cut")
            : null;
    }

    private static Finding Of(RoundingWitnesses witnesses, Severity severity, string text)
    {
        // The fewer are the odd ones.
        var (odd, others) = witnesses.Rounded.Length < witnesses.Cut.Length && !witnesses.Rounded.IsEmpty ? (witnesses.Rounded, witnesses.Cut) : (witnesses.Cut, witnesses.Rounded);
        ImmutableArray<Fact> pointAt = [.. odd, .. others];
        return new()
        {
            Rule = Id,
            Kind = FindingKind.Diagnostic,
            Severity = severity,
            Locations = pointAt.Where(fact => fact.Location is not null).Select(fact => fact.Location!).Distinct().ToValueList(),
            Stated = odd[0].Figure!.TextWithUnit,
            Message = LocalizedText.FromResource(
                "Finding",
                LocalizedText.FromResource("Rule." + Id),
                LocalizedText.FromResource(text, witnesses.Rounded.Length, witnesses.Cut.Length)),
        };
    }
}
