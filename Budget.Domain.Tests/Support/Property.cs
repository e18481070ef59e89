using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Budget.Domain.Tests.Support;

/// <summary>Runs a law against generated values; a failure names the seeds that reproduce it.</summary>
/// <remarks>
/// The seed is fixed, so that a run is the same everywhere. BUDGET_SEED=a,b replays another one and BUDGET_CASES=n runs
/// each law n times as long.
/// </remarks>
internal static class Property
{
    private static readonly Config Config = CreateConfig();

    internal static void Holds<T>(Gen<T> values, Action<T> law, int cases = 1000) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.WithMaxTest(cases * Factor()));

    internal static void Holds<T>(Gen<T> values, Func<T, bool> law, int cases = 1000) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.WithMaxTest(cases * Factor()));

    private static int Factor() =>
        int.TryParse(Environment.GetEnvironmentVariable("BUDGET_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var factor) ? factor : 1;

    private static Config CreateConfig()
    {
        var seeds = (Environment.GetEnvironmentVariable("BUDGET_SEED") ?? "20210101,1").Split(',');
        return Config.QuickThrowOnFailure.WithReplay(
            ulong.Parse(seeds[0], CultureInfo.InvariantCulture), ulong.Parse(seeds[1], CultureInfo.InvariantCulture));
    }
}
