using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Comparison;

/// <summary>Compares two published budgets, quantity by quantity.</summary>
internal sealed class DisclosureComparer
{
    private readonly DisclosureReading prior;
    private readonly DisclosureReading current;
    private readonly ComparisonBasis basis;
    private readonly Reading priorReading;
    private readonly Reading currentReading;
    private readonly KnownAmounts before;
    private readonly KnownAmounts now;
    private readonly HeadingsBetween<FunctionalCode> functions;
    private readonly HeadingsBetween<EconomicCode> economics;
    private readonly ImmutableArray<PublishedMovement>.Builder movements = ImmutableArray.CreateBuilder<PublishedMovement>();
    private readonly ImmutableArray<Incomparable>.Builder incomparable = ImmutableArray.CreateBuilder<Incomparable>();

    internal DisclosureComparer(DisclosureReading prior, DisclosureReading current, ComparisonBasis basis)
    {
        this.prior = prior;
        this.current = current;
        this.basis = basis;
        priorReading = prior.ToReading();
        currentReading = current.ToReading();
        before = new(FactSet.FromDisclosure(current.Disclosure, current.Classifications, [prior]).References[0], priorReading);
        now = new(FactSet.FromDisclosure(current.Disclosure, current.Classifications), currentReading);
        var (earlier, later) = (before.Facts.Classifications, now.Facts.Classifications);
        functions = new(earlier.Functional, later.Functional, HeadingChanges.Functional, basis.Prior.Year.Year, basis.Current.Year.Year);
        economics = new(earlier.Economic, later.Economic, HeadingChanges.Economic, basis.Prior.Year.Year, basis.Current.Year.Year);
    }

    internal DisclosureComparison Compare()
    {
        var (priorLists, currentLists) = (new AbsentHeadings(before), new AbsentHeadings(now));
        foreach (var coordinate in now.Facts.Coordinates.Where(coordinate => IsOf(coordinate, basis.Current, now)))
        {
            var earlier = At(coordinate, basis.Prior);
            Add(coordinate, FindPrior(earlier) ?? priorLists.Find(earlier), now.Find(coordinate), NotComparableReason.NotPrintedBefore, now.Facts.Finest(coordinate));
        }

        foreach (var earlier in before.Facts.Coordinates.Where(coordinate => IsOf(coordinate, basis.Prior, before)))
        {
            var coordinate = At(earlier, basis.Current);
            if (!now.Facts.Has(coordinate))
            {
                Add(coordinate, before.Find(earlier), currentLists.Find(coordinate), NotComparableReason.NotPrintedNow, before.Facts.Finest(earlier));
            }
        }

        return new()
        {
            PriorTitle = prior.Disclosure.Title,
            CurrentTitle = current.Disclosure.Title,
            Basis = basis,
            PriorConvention = priorReading.Amounts,
            CurrentConvention = currentReading.Amounts,
            Movements = new ValueList<PublishedMovement>(movements.ToImmutable()),
            Incomparable = new ValueList<Incomparable>(incomparable.ToImmutable()),
            Reconciliation = new Auditor(RuleSet.BetweenDocuments, current.Convention, current.Classifications)
                .Audit(current.Disclosure, prior.Disclosure == current.Disclosure ? [] : [prior]),
        };
    }

    private static Coordinate At(Coordinate coordinate, BudgetPoint point) => coordinate with { Year = point.Year, Stage = point.Stage };

    // Thresholds and numbers of entries are no figures that a document prints of its budget.
    private static bool IsOf(Coordinate coordinate, BudgetPoint point, KnownAmounts known) =>
        coordinate.Year == point.Year && coordinate.Stage == point.Stage && coordinate.IsIdentified && known.Facts.At(coordinate).Any(fact => !fact.IsExact);

    /// <summary>The whole that a quantity is a part of: all headings of its funds, or all funds.</summary>
    private static Coordinate? WholeOf(Coordinate coordinate)
    {
        var whole = new Coordinate { Year = coordinate.Year, Stage = coordinate.Stage, Flow = coordinate.Flow, Funds = coordinate.Funds };
        return coordinate.Measure != Measure.Budget ? null
            : coordinate != whole ? whole
            : coordinate.Funds != FundScope.All ? whole with { Funds = FundScope.All }
            : null;
    }

    /// <summary>
    /// Whether the current document speaks of what is compared with it where it states figures of that year and stage: not if
    /// those are its own, nor if the budget is another department's.
    /// </summary>
    private bool StatesPrior => basis.Prior != basis.Current && basis.IsOfOneDepartment;

    /// <summary>What the prior document prints, or else what the current one says of it.</summary>
    private PublishedAmount? FindPrior(Coordinate earlier) => before.Facts.Has(earlier) ? before.Find(earlier) : StatesPrior ? now.Find(earlier) : null;

    private PublishedAmount? FindPriorTotal(Coordinate earlier) => before.FindTotal(earlier) ?? (StatesPrior ? now.FindTotal(earlier) : null);

    private void Add(Coordinate coordinate, PublishedAmount? earlier, PublishedAmount? later, NotComparableReason reasonIfMissing, Fact printed)
    {
        if (earlier is null || later is null)
        {
            var isPrinted = now.Facts.Has(coordinate) && (later is null || before.Facts.Has(At(coordinate, basis.Prior)));
            incomparable.Add(new(printed.Coordinate, isPrinted ? NotComparableReason.PrintedDifferently : reasonIfMissing, printed.Location!));
        }
        else if (earlier.Figure is { } prior && later.Figure is { } current && prior.Kind != current.Kind)
        {
            incomparable.Add(new(coordinate, NotComparableReason.DifferentKinds, later.Location));
        }
        else if (FindChange(coordinate, earlier.IsListed && later.IsListed) is { } reason)
        {
            incomparable.Add(new(printed.Coordinate, reason, printed.Location!));
        }
        else
        {
            movements.Add(new(coordinate, earlier, later, ShareOf(new(coordinate, earlier, later))));
        }
    }

    private NotComparableReason? FindChange(Coordinate coordinate, bool isListedTwice) =>
        (coordinate.Function.Known is { } function ? functions.FindReason(function, isListedTwice) : null)
        ?? (EconomicCode.TryParse(coordinate.Economic, out var economic) ? economics.FindReason(economic, isListedTwice) : null);

    private RateRange? ShareOf(PublishedMovement movement)
    {
        if (WholeOf(movement.Coordinate) is not { } whole || now.FindTotal(whole) is not { } later
            || FindPriorTotal(At(whole, basis.Prior)) is not { } earlier)
        {
            return null;
        }

        return RateRange.OfTotalChange(movement.Change, later.Range - earlier.Range, movement.Grain);
    }
}
