namespace Budget.Domain.Performance.Scoring;

/// <summary>How far a target in words was reached (定性指标完成档次), by 财预〔2020〕10号.</summary>
public enum QualitativeBand
{
    /// <summary>Reached (达成年度指标): 100 to 80 % of the weight, 80 included.</summary>
    Reached,

    /// <summary>Reached in part, with some effect (部分达成年度指标并具有一定效果): below 80, to 60 %, 60 included.</summary>
    ReachedInPart,

    /// <summary>Not reached, with little effect (未达成年度指标且效果较差): below 60, to 0 %.</summary>
    NotReached,
}
