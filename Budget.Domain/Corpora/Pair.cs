using System.Globalization;
using Budget.Domain.Comparison;
using Budget.Domain.Text;

namespace Budget.Domain.Corpora;

/// <summary>Two documents in one place of two corpora; one of them may be missing.</summary>
/// <param name="Position">The place, counted from zero.</param>
/// <param name="Prior">The document that changes are measured from; null if there are no more.</param>
/// <param name="Current">The document that they lead to; null if there are no more.</param>
/// <param name="Shorter">How many documents the corpus that has ended has.</param>
internal sealed record Pair(long Position, Source? Prior, Source? Current, long Shorter)
{
    internal long Number => (Current ?? Prior)!.Number;

    internal static IEnumerable<Pair> Up(IEnumerable<Source> currents, IEnumerable<Source> priors)
    {
        using var current = currents.GetEnumerator();
        using var prior = priors.GetEnumerator();
        var (position, shorter) = (0L, 0L);
        while (true)
        {
            var here = current.MoveNext() ? current.Current : null;
            var there = prior.MoveNext() ? prior.Current : null;
            if (here is null && there is null)
            {
                yield break;
            }

            shorter += here is not null && there is not null ? 1 : 0;
            yield return new(position++, there, here, shorter);
        }
    }

    internal ReadResult<DisclosureComparison> Compare()
    {
        if (Prior is null || Current is null)
        {
            return new InputError(InputErrorCode.UnknownPosition, Position.ToString(CultureInfo.InvariantCulture)) { Expected = Shorter.ToString(CultureInfo.InvariantCulture) };
        }

        var (prior, current) = (Prior.Read(), Current.Read());
        return (current.Error ?? prior.Error) is { } error ? error : DisclosureComparison.LikeForLike(new(prior.Value), new(current.Value));
    }
}
