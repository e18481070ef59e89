namespace Budget.Domain.Performance.Scoring;

/// <summary>Why an actual value has no place in a target table.</summary>
public enum UnplacedReason
{
    /// <summary>No row has this name and what else the value says of its row.</summary>
    NoRow,

    /// <summary>Several rows do: the code or the unit of the project, or the second level of the indicator, can tell them apart.</summary>
    SeveralRows,

    /// <summary>Several values are given for one row.</summary>
    SeveralValues,

    /// <summary>All values are those of another department or another year.</summary>
    OtherBudget,
}
