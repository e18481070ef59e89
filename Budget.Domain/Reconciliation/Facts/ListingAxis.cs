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
}
