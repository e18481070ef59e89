using System.Collections.Immutable;
using Budget.Domain.Figures;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Changes that follow each other, and the heading that they lead to; none if they lead out of what is known.</summary>
internal sealed record ChangePath<TCode>(ChangeNode<TCode>? End, ImmutableArray<ChangeEdge<TCode>> Steps)
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>Whether the path ends because a change says that there is nothing further.</summary>
    internal bool IsAbsent => Steps[^1].Earlier is null || Steps[^1].Later is null;

    /// <summary>Whether the path is one of several from where it starts.</summary>
    internal bool IsPart(bool isForward) => Steps.Any(step => isForward ? step.IsOneOfSeveralLater : step.IsOneOfSeveralEarlier);

    /// <summary>The link that the path stands for.</summary>
    internal CrosswalkLink<TCode> ToLink(ClassifiedHeading<TCode>? from, ClassifiedHeading<TCode>? to) =>
        new(from, to, from is not null && to is not null ? null : IsAbsent ? CrosswalkGap.Absent : CrosswalkGap.Unknown)
        {
            Weight = from is null ? null : Product(step => step.Weight),
            WeightBack = to is null ? null : Product(step => step.WeightBack),
            Changes = ChangeOrder<TCode>.Join(Steps.Select(step => step.Change), []),
            Evidence = Steps.Select(step => step.Change.Evidence).Append(from?.Evidence ?? default).Append(to?.Evidence ?? default).Max(),
            Source = Steps.Select(step => step.Change.Source).Aggregate(CrosswalkText.JoinSources),
        };

    private Rational? Product(Func<ChangeEdge<TCode>, Rational?> weight) =>
        Steps.Select(weight).Aggregate((Rational?)1, (product, next) => product * next);
}
