using System.Globalization;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace Budget.Domain.Tests.Support;

/// <summary>Generators of a classification through three editions, with every change between them.</summary>
internal static class GenerateHistory
{
    internal static Gen<History> Any { get; } = Of(isWeighted: true, isComplete: true);

    /// <summary>No weights, so that nothing needs rounding.</summary>
    internal static Gen<History> Unweighted { get; } = Of(isWeighted: false, isComplete: true);

    /// <summary>Whole tables and all changes, but no years.</summary>
    internal static Gen<History> Undated { get; } = Of(isWeighted: true, isComplete: true, isDated: false);

    /// <summary>Editions that hold only some of the headings, and changes of which some are not known.</summary>
    internal static Gen<History> Partial { get; } = Of(isWeighted: true, isComplete: false);

    private static Gen<History> Of(bool isWeighted, bool isComplete, bool isDated = true) =>
        from decisions in Gen.Choose(0, 5039).ArrayOf(80)
        select new Writer(new(decisions), isWeighted, isComplete, isComplete && isDated).Write();

    /// <summary>Three editions, the changes from each to the next, and what truly became of every heading of the first in the second.</summary>
    internal sealed record History(
        FunctionalClassification First,
        FunctionalClassification Second,
        FunctionalClassification Third,
        HeadingChanges<FunctionalCode> Changes,
        IReadOnlyDictionary<string, string[]> Fates)
    {
        public override string ToString() =>
            string.Join("\n", new[] { First, Second, Third }.Select(edition => string.Join(", ", edition.Headings.Select(heading => heading.Code + heading.Name))))
            + "\n" + string.Join("\n", Changes.All.Select(change => $"{change.Kind} {change.From} → {change.To} {change.Weight} {change.WeightBack}"));
    }

    private sealed class Writer(Tape tape, bool isWeighted, bool isComplete, bool isDated)
    {
        private readonly List<HeadingChange<FunctionalCode>> changes = [];
        private SortedDictionary<string, string> headings = new(StringComparer.Ordinal);
        private Dictionary<string, string[]> fates = [];
        private readonly HashSet<string> continued = new(StringComparer.Ordinal);
        private int names;
        private int? year;

        internal History Write()
        {
            foreach (var category in Enumerable.Range(201, 1 + tape.Next(2)))
            {
                Add(category.ToString(CultureInfo.InvariantCulture));
                foreach (var subcategory in Enumerable.Range(1, 1 + tape.Next(2)))
                {
                    Grow(Add($"{category}{subcategory:00}"));
                }
            }

            var first = ToEdition(2018);
            Change(2020);
            var second = ToEdition(2020);
            var truth = fates;
            Change(2022);
            var known = isComplete ? changes : changes.Where(change => change.Kind is HeadingRelation.Split or HeadingRelation.Merged || tape.Next(4) > 0);
            return new(first, second, ToEdition(2022), new HeadingChanges<FunctionalCode>(known), truth);
        }

        private string Add(string code, string? name = null)
        {
            headings.Add(code, name ?? "科目" + names++.ToString(CultureInfo.InvariantCulture));
            return code;
        }

        private void Remove(string code)
        {
            headings.Remove(code);
            fates[code] = [];
        }

        private void Grow(string subcategory)
        {
            // 行政运行 is the name of many items, and means something only below its subcategory.
            Add(subcategory + "01", "行政运行");
            foreach (var item in Enumerable.Range(2, tape.Next(4)))
            {
                Add($"{subcategory}{item:00}");
            }
        }

        private FunctionalClassification ToEdition(int time)
        {
            // A table of one's own often does not say of what year it is.
            var years = isDated ? time.ToString(CultureInfo.InvariantCulture) : string.Empty;
            var kept = headings.Keys.Where(code => isComplete || code.Length < 7 || tape.Next(4) > 0);
            return FunctionalClassification.Read(
                "code,name,years\n" + string.Join("\n", kept.Select(code => code + "," + headings[code] + "," + years)), "edition " + time, isComplete ? 3 : tape.Next(4)).Value;
        }

        /// <summary>One step of history: no heading takes part in more than one change of it.</summary>
        private void Change(int next)
        {
            year = isDated ? next : null;
            var before = new SortedDictionary<string, string>(headings, StringComparer.Ordinal);
            var touched = new HashSet<string>(StringComparer.Ordinal);
            fates = before.Keys.ToDictionary(code => code, code => new[] { code }, StringComparer.Ordinal);
            for (var count = tape.Next(5); count > 0; count--)
            {
                // What went on under its own name after a change cannot change again within one set of changes.
                var codes = before.Keys.Where(code => !touched.Contains(code) && headings.ContainsKey(code) && !continued.Contains(before[code])).ToList();
                var items = codes.Where(code => code.Length == 7 && before[code] != "行政运行").ToList();
                switch (tape.Next(6))
                {
                    case 0 when codes.Exists(code => before[code] != "行政运行"):
                        Rename(tape.Pick(codes.FindAll(code => before[code] != "行政运行")), before, touched);
                        break;
                    case 1 when items.Count > 0:
                        Move(tape.Pick(items), before, touched);
                        break;
                    case 2 when codes.Exists(code => code.Length == 5 && IsWhole(code, before, touched)):
                        MoveAll(tape.Pick(codes.FindAll(code => code.Length == 5 && IsWhole(code, before, touched))), before, touched);
                        break;
                    case 3 when items.Count > 0:
                        Split(tape.Pick(items), before, touched);
                        break;
                    case 4 when items.Count > 1:
                        Merge(items[0], items[^1], before, touched);
                        break;
                    case 5 when items.Count > 0:
                        Remove(tape.Pick(items));
                        break;
                    default:
                        Add(NewItem(before));
                        break;
                }
            }
        }

        private bool IsWhole(string subcategory, SortedDictionary<string, string> before, HashSet<string> touched) =>
            before.Keys.Where(code => code.StartsWith(subcategory, StringComparison.Ordinal)).All(code => headings.ContainsKey(code) && !touched.Contains(code))
            && headings.Keys.Where(code => code.StartsWith(subcategory, StringComparison.Ordinal)).All(before.ContainsKey);

        private void Rename(string code, SortedDictionary<string, string> before, HashSet<string> touched)
        {
            Remove(code);
            Record(HeadingRelation.Renamed, code, Add(code), before);
            touched.Add(code);
        }

        private void Move(string code, SortedDictionary<string, string> before, HashSet<string> touched)
        {
            Remove(code);
            Record(HeadingRelation.Moved, code, Add(NewItem(before), tape.Next(2) == 0 ? before[code] : null), before);
            touched.Add(code);

            // Sometimes the code is used again at once.
            if (tape.Next(2) == 0)
            {
                Add(code);
            }
        }

        private void MoveAll(string code, SortedDictionary<string, string> before, HashSet<string> touched)
        {
            var number = Enumerable.Range(1, 99).Select(next => $"{code[..3]}{next:00}").First(free => !headings.ContainsKey(free) && !before.ContainsKey(free));
            foreach (var old in before.Keys.Where(old => old.StartsWith(code, StringComparison.Ordinal)).ToList())
            {
                Remove(old);
                fates[old] = [Add(number + old[5..], before[old])];
                touched.Add(old);
            }

            fates[code] = [];
            Record(HeadingRelation.Moved, code, number, before);
        }

        private void Split(string code, SortedDictionary<string, string> before, HashSet<string> touched)
        {
            Remove(code);
            var parts = 2 + tape.Next(2);
            foreach (var part in Enumerable.Range(1, parts))
            {
                // 1/3 and 2/3, or 1/6, 2/6 and 3/6.
                var weight = isWeighted && code[^1] % 2 == 0 ? new Rational(part, parts * (parts + 1) / 2) : (Rational?)null;
                Record(HeadingRelation.Split, code, AddPart(code, part, before), before, weight);
            }

            touched.Add(code);
        }

        /// <summary>The first part can go on under the old code, with the old name or another one.</summary>
        private string AddPart(string code, int part, SortedDictionary<string, string> before) => (part == 1 ? tape.Next(3) : 2) switch
        {
            0 => Add(code),
            1 when CanContinue(code, before) => Continue(code, before),
            _ => Add(NewItem(before)),
        };

        private bool CanContinue(string code, SortedDictionary<string, string> before) =>
            !changes.Exists(change => change.To!.Code.ToString() == code && change.To.Name == before[code]);

        private string Continue(string code, SortedDictionary<string, string> before)
        {
            continued.Add(before[code]);
            return Add(code, before[code]);
        }

        private void Merge(string one, string other, SortedDictionary<string, string> before, HashSet<string> touched)
        {
            Remove(one);
            Remove(other);
            var merged = tape.Next(2) == 0 && CanContinue(other, before) ? Continue(other, before) : Add(NewItem(before));
            Record(HeadingRelation.Merged, one, merged, before, null, isWeighted ? new Rational(1, 4) : null);
            Record(HeadingRelation.Merged, other, merged, before, null, isWeighted ? new Rational(3, 4) : null);
            touched.UnionWith([one, other]);
        }

        private string NewItem(SortedDictionary<string, string> before)
        {
            var parent = tape.Pick(headings.Keys.Where(code => code.Length == 5).ToList());
            return Enumerable.Range(2, 97).Select(number => $"{parent}{number:00}").First(code => !headings.ContainsKey(code) && !before.ContainsKey(code));
        }

        private void Record(HeadingRelation kind, string from, string to, SortedDictionary<string, string> before, Rational? weight = null, Rational? weightBack = null)
        {
            fates[from] = [.. fates[from], to];
            changes.Add(new()
            {
                Kind = kind,
                From = new(FunctionalCode.Parse(from), before[from]),
                To = new(FunctionalCode.Parse(to), headings[to]),
                Year = year,
                Weight = weight,
                WeightBack = weightBack,
            });
        }
    }
}
