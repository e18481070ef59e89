namespace Budget.Domain.Disclosure;

/// <summary>The kind of a budgetary unit (单位性质), which decides whether it has agency operating costs.</summary>
public enum UnitKind
{
    /// <summary>An administrative unit (行政单位).</summary>
    Administrative,

    /// <summary>A public institution managed like the civil service (参照公务员法管理的事业单位).</summary>
    CivilServiceInstitution,

    /// <summary>Any other public institution (事业单位); it has no agency operating costs.</summary>
    PublicInstitution,
}
