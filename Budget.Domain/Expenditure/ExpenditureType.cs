namespace Budget.Domain.Expenditure;

/// <summary>The type of expenditure (支出类型): basic, with its two parts, or project.</summary>
/// <remarks>Basic = personnel + daily operating; basic + project = total.</remarks>
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
}
