namespace Budget.Domain.Reconciliation;

/// <summary>Why a relation could not be checked.</summary>
public enum NotCheckableReason
{
    /// <summary>A figure that the relation needs is not printed.</summary>
    FigureNotPrinted,

    /// <summary>A change is stated without the earlier figure, so that nothing is left to compare; what follows for that figure is said.</summary>
    PriorNotPrinted,

    /// <summary>A percentage of zero is undefined.</summary>
    UndefinedOverZero,

    /// <summary>The figures are not of one kind, such as an amount and a percentage.</summary>
    DifferentKinds,

    /// <summary>The base of a figure is not named with its stage, or is restated, so that it cannot be held against what another document prints.</summary>
    BaseNotNamed,
}
