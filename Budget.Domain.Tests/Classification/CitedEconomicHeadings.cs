namespace Budget.Domain.Tests.Classification;

/// <summary>Every heading of the economic classification that three real documents print, as <see cref="CitedHeadings"/> has those of the functional one.</summary>
/// <remarks>Written out of the documents by hand; all of it is about basic expenditure.</remarks>
internal static class CitedEconomicHeadings
{
    /// <summary>绍兴市商务局 2021 年部门预算: two lists in the prose, without codes.</summary>
    internal const string Shaoxing2021 = """
        30101 Exact 基本工资
        30102 Exact 津贴补贴
        30103 Exact 奖金
        30107 Exact 绩效工资
        30108 Exact 机关事业单位基本养老保险缴费
        30109 Exact 职业年金缴⏎费
        30110 Variant 城镇职工基本医疗保险缴费
        30111 Exact 公务员医疗补助缴费
        30112 Exact 其他社⏎会保障缴费
        30113 Exact 住房公积金
        30199 Exact 其他工资福利支出
        30301 Exact 离休费
        30302 Exact 退休费
        30305 Exact 生活补助
        30309 Exact 奖励金
        30201 Exact 办公费
        30202 Exact 印刷费
        30207 Exact 邮电费
        30211 Exact 差旅费
        30215 Exact 会议费
        30216 Exact 培训费
        30217 Exact 公务接待费
        30226 Exact 劳务费
        30228 Exact 工会经费
        30229 Exact 福利费
        30239 Exact 其他交通费用
        30299 Exact 其他商品和服务支出
        """;

    /// <summary>上海市普陀区财政局 2025 年部门预算: one table.</summary>
    internal const string Putuo2025 = """
        301 Exact 301 工资福利支出
        30101 Exact 301 01 基本工资
        30102 Exact 301 02 津贴补贴
        30108 Exact 301 08 机关事业单位基本养老保险缴费
        30109 Exact 301 09 职业年金缴费
        30110 Exact 301 10 职工基本医疗保险缴费
        30112 Exact 301 12 其他社会保障缴费
        30113 Exact 301 13 住房公积金
        30199 Exact 301 99 其他工资福利支出
        302 Exact 302 商品和服务支出
        30201 Exact 302 01 办公费
        30202 Exact 302 02 印刷费
        30204 Exact 302 04 手续费
        30207 Exact 302 07 邮电费
        30211 Exact 302 11 差旅费
        30213 Exact 302 13 维修（护）费
        30215 Exact 302 15 会议费
        30216 Exact 302 16 培训费
        30217 Exact 302 17 公务接待费
        30226 Exact 302 26 劳务费
        30227 Exact 302 27 委托业务费
        30228 Exact 302 28 工会经费
        30229 Exact 302 29 福利费
        30239 Exact 302 39 其他交通费用
        30299 Exact 302 99 其他商品和服务支出
        303 Exact 303 对个人和家庭的补助
        30302 Exact 303 02 退休费
        310 Exact 310 资本性支出
        31002 Exact 310 02 办公设备购置
        """;

    /// <summary>上海市普陀区财政局 2024 年度部门决算: one table with all headings of its form, and two lists in the prose.</summary>
    internal const string Putuo2024 = """
        301 Exact 301 工资福利支出
        30101 Exact 301 01 基本工资
        30102 Exact 301 02 津贴补贴
        30103 Exact 301 03 奖金
        30106 Exact 301 06 伙食补助费
        30107 Exact 301 07 绩效工资
        30108 Exact 301 08 机关事业单位基本养老保险缴⏎费
        30109 Exact 301 09 职业年金缴费
        30110 Exact 301 10 职工基本医疗保险缴费
        30111 Exact 301 11 公务员医疗补助缴费
        30112 Exact 301 12 其他社会保障缴费
        30113 Exact 301 13 住房公积金
        30114 Exact 301 14 医疗费
        30199 Exact 301 99 其他工资福利支出
        303 Exact 303 对个人和家庭的补助
        30301 Exact 303 01 离休费
        30302 Exact 303 02 退休费
        30303 Exact 303 03 退职（役）费
        30304 Exact 303 04 抚恤金
        30305 Exact 303 05 生活补助
        30307 Exact 303 07 医疗费补助
        30308 Exact 303 08 助学金
        30309 Exact 303 09 奖励金
        30310 Exact 303 10 个人农业生产补贴
        30311 Exact 303 11 代缴社会保险费
        30399 Exact 303 99 其他对个人和家庭的补助
        302 Exact 302 商品和服务支出
        30201 Exact 302 01 办公费
        30202 Exact 302 02 印刷费
        30203 Exact 302 03 咨询费
        30204 Exact 302 04 手续费
        30205 Exact 302 05 水费
        30206 Exact 302 06 电费
        30207 Exact 302 07 邮电费
        30208 Exact 302 08 取暖费
        30209 Exact 302 09 物业管理费
        30211 Exact 302 11 差旅费
        30212 Exact 302 12 因 公 出 国 （ 境 ） 费⏎用
        30213 Exact 302 13 维修（护）费
        30214 Exact 302 14 租赁费
        30215 Exact 302 15 会议费
        30216 Exact 302 16 培训费
        30217 Exact 302 17 公务接待费
        30218 Exact 302 18 专用材料费
        30224 Exact 302 24 被装购置费
        30225 Exact 302 25 专用燃料费
        30226 Exact 302 26 劳务费
        30227 Exact 302 27 委托业务费
        30228 Exact 302 28 工会经费
        30229 Exact 302 29 福利费
        30231 Exact 302 31 公 务 用 车 运 行 维 护⏎费
        30239 Exact 302 39 其他交通费用
        30240 Exact 302 40 税金及附加费用
        30299 Exact 302 99 其 他 商 品 和 服 务 支⏎出
        310 Exact 310 资本性支出
        31001 Exact 310 01 房屋建筑物购建
        31002 Exact 310 02 办公设备购置
        31003 Exact 310 03 专用设备购置
        31007 Exact 310 07 信息网络及软件购置更⏎新
        31013 Exact 310 13 公务用车购置
        31019 Exact 310 19 其他交通工具购置
        31021 Exact 310 21 文物和陈列品购置
        31022 Exact 310 22 无形资产购置
        31099 Exact 310 99 其他资本性支出
        30101 Exact 基本工资
        30102 Exact 津贴补贴
        30108 Exact 机关事业单位基本养老保险缴费
        30109 Exact 职业年金缴费
        30110 Exact 职工⏎基本医疗保险缴费
        30112 Exact 其他社会保障缴费
        30113 Exact 住房公积金
        30199 Exact 其他工资福利支出
        30302 Exact 退休⏎费
        30310 Exact 个人农业生产补贴
        30201 Exact 办公费
        30202 Exact 印刷费
        30204 Exact 手续⏎费
        30207 Exact 邮电费
        30211 Exact 差旅费
        30213 Exact 维修（护）费
        30216 Exact 培训费
        30226 Exact 劳务费
        30228 Exact 工会经费
        30229 Exact 福利费
        30239 Exact 其他交⏎通费用
        30299 Exact 其他商品和服务支出
        31002 Exact 办公设备购置
        """;
}
