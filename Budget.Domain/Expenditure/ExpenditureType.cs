namespace Budget.Domain.Expenditure;

/// <summary>The type of expenditure (支出类型): basic, with its two parts, project, and three that only public institutions have.</summary>
/// <remarks>Basic = personnel + daily operating; basic + project + the last three = total.</remarks>
public enum ExpenditureType
{
    /// <summary>Basic expenditure (基本支出): what keeps an institution running. In a line: basic, and not split further.</summary>
    Basic,

    /// <summary>The personnel part of basic expenditure (人员经费).</summary>
    Personnel,

    /// <summary>The daily operating part of basic expenditure (日常公用经费).</summary>
    DailyOperating,

    /// <summary>Project expenditure (项目支出): for a specific task or aim.</summary>
    Project,

    /// <summary>What is handed over to a higher level (上缴上级支出).</summary>
    RemittanceToHigherLevel,

    /// <summary>Business beside the professional activities of an institution (经营支出).</summary>
    Business,

    /// <summary>Grants to affiliated units (对附属单位补助支出).</summary>
    GrantsToAffiliates,
}
