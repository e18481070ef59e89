namespace Budget.Domain.Classification.Citations;

/// <summary>What a printed path means, before the citation that printed it is put beside it.</summary>
internal sealed record PathMatch<TCode> : HeadingMatch<TCode>
    where TCode : struct, IClassificationCode<TCode>;
