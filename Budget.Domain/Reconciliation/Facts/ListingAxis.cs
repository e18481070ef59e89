namespace Budget.Domain.Reconciliation.Facts;

/// <summary>What a list divides its whole by.</summary>
public enum ListingAxis
{
    /// <summary>Funds or sources of revenue.</summary>
    Fund,

    /// <summary>Headings of the functional classification, at one level or several.</summary>
    Function,

    /// <summary>Types of expenditure.</summary>
    Type,

    /// <summary>Headings of the economic classification.</summary>
    Economic,

    /// <summary>The three public expenses.</summary>
    PublicExpense,

    /// <summary>Vehicle purchase and vehicle operation.</summary>
    VehicleExpense,

    /// <summary>Goods, works and services.</summary>
    Procurement,

    /// <summary>Kinds of vehicles.</summary>
    VehicleKind,

    /// <summary>The projects of a unit, in a table of performance targets.</summary>
    Project,

    /// <summary>The columns of funds in the row of a project.</summary>
    ProjectFund,

    /// <summary>The weights of a project's performance indicators.</summary>
    Indicator,

    /// <summary>The projects that a paragraph names, or the parts of one.</summary>
    NamedProject,

    /// <summary>The grades of evaluated projects.</summary>
    Grade,

    /// <summary>Problems solved and unsolved.</summary>
    ProblemState,

    /// <summary>Kinds of budgetary units.</summary>
    UnitKind,

    /// <summary>What comes in, opening balance included, against the total that both sides have.</summary>
    RevenueSide,

    /// <summary>What goes out, closing balance included, against the total that both sides have.</summary>
    ExpenditureSide,
}
