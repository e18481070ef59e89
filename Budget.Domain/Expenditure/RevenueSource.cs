namespace Budget.Domain.Expenditure;

/// <summary>Where a unit's own revenue comes from (非财政拨款收入来源): what final accounts tell apart within <see cref="Fund.OtherFunds"/>.</summary>
public enum RevenueSource
{
    /// <summary>Grants from a higher level (上级补助收入), other than fiscal appropriations.</summary>
    HigherLevelGrants,

    /// <summary>Income of an institution from its professional activities (事业收入); special fiscal accounts included where they are not listed apart.</summary>
    ProfessionalIncome,

    /// <summary>Income from business beside the professional activities (经营收入).</summary>
    BusinessIncome,

    /// <summary>What affiliated units hand over (附属单位上缴收入).</summary>
    AffiliateRemittances,

    /// <summary>Any other income (其他收入), such as interest.</summary>
    OtherIncome,
}
