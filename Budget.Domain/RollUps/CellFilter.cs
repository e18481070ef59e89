using Budget.Domain.Expenditure;

namespace Budget.Domain.RollUps;

/// <summary>Tells which cells lie within a scope; made once for a query, asked for every cell.</summary>
internal readonly struct CellFilter
{
    private readonly int economic;
    private readonly int lastEconomic;
    private readonly int? unit;
    private readonly int? year;

    // A bit for every pair of fund and type.
    private readonly ulong fundsAndTypes;

    internal CellFilter(ExpenditureScope scope)
    {
        (FirstFunction, LastFunction) = (scope.Function.Packed, scope.Function.LastPacked);
        (economic, lastEconomic) = (scope.Economic.Packed, scope.Economic.LastPacked);
        (unit, year) = (scope.Unit, scope.Year?.Year);
        foreach (var fund in scope.Funds.Funds)
        {
            for (var type = ExpenditureType.Basic; type <= ExpenditureType.GrantsToAffiliates; type++)
            {
                if (scope.Type is null || scope.Type == type || (scope.Type == ExpenditureType.Basic && type is ExpenditureType.Personnel or ExpenditureType.DailyOperating))
                {
                    fundsAndTypes |= 1ul << CellKey.FundAndType(fund, type);
                }
            }
        }
    }

    /// <summary>The first functional code within the scope.</summary>
    internal int FirstFunction { get; }

    /// <summary>The last functional code within the scope.</summary>
    internal int LastFunction { get; }

    /// <summary>Whether a cell whose function is within the scope is so along the other axes.</summary>
    internal bool Matches(CellKey key) =>
        (fundsAndTypes >> key.FundAndTypeBits & 1) != 0
        && key.Economic >= economic
        && key.Economic <= lastEconomic
        && (unit is null || key.Unit == unit)
        && (year is null || key.Year == year);
}
