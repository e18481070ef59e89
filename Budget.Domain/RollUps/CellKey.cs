using Budget.Domain.Classification;
using Budget.Domain.Expenditure;

namespace Budget.Domain.RollUps;

/// <summary>The place of a cell, in sixteen bytes: its headings, then unit, year, fund and type.</summary>
/// <remarks>Comparing the two numbers is comparing function, economic heading, unit, year, fund and type in this order.</remarks>
internal readonly record struct CellKey(ulong Headings, ulong Rest)
{
    internal int Function => (int)(Headings >> 32);

    internal int Economic => (int)(Headings & uint.MaxValue);

    internal int Unit => (int)(Rest >> 32);

    /// <summary>The calendar year; zero where years are not told apart.</summary>
    internal int Year => (int)(Rest >> 16 & ushort.MaxValue);

    internal int FundAndTypeBits => (int)(Rest & 0b111111);

    internal Fund Fund => (Fund)(FundAndTypeBits >> 3);

    internal ExpenditureType Type => (ExpenditureType)(FundAndTypeBits & 0b111);

    internal static int Compare(CellKey left, CellKey right)
    {
        var byHeading = left.Headings.CompareTo(right.Headings);
        return byHeading != 0 ? byHeading : left.Rest.CompareTo(right.Rest);
    }

    internal static CellKey From(int function, int economic, int unit, int year, int fundAndType) => unchecked(
        new(((ulong)function << 32) | (uint)economic, ((ulong)unit << 32) | ((uint)year << 16) | (uint)fundAndType));

    /// <summary>The place of the cell that holds this one where less is told apart.</summary>
    internal CellKey Along(RollUpAxes axes) => From(
        FunctionalCode.FromPacked(Function).AtLevel(axes.FunctionLevel).Packed,
        EconomicCode.FromPacked(Economic).AtLevel(axes.EconomicLevel).Packed,
        axes.ByUnit ? Unit : 0,
        axes.ByYear ? Year : 0,
        FundAndTypeBits & FundAndTypeMask(axes));

    internal static int FundAndType(Fund fund, ExpenditureType type) => ((int)fund << 3) | (int)type;

    /// <summary>The bits of fund and type that the axes tell apart.</summary>
    internal static int FundAndTypeMask(RollUpAxes axes) => (axes.ByFund ? 0b111000 : 0) | (axes.ByType ? 0b000111 : 0);
}
