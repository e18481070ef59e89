using System.Runtime.InteropServices;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Internal;

namespace Budget.Domain.Expenditure;

/// <summary>One line of an exact budget (预算明细): an amount and everything it is classified by.</summary>
/// <remarks>
/// <para>Units and projects are positions in the tables of the <see cref="DepartmentBudget"/> that holds the line, which
/// keeps a line at 24 bytes. Amounts are not negative: a reduction or a refund is netted before it becomes a line, so
/// that a part never exceeds its whole.</para>
/// <para>Equality is that of all components. The default is nothing, spent by the first unit from the general public
/// budget. Immutable and thread-safe.</para>
/// </remarks>
// In the order of declaration, alignment would make it 32 bytes.
[StructLayout(LayoutKind.Auto)]
public readonly record struct ExpenditureLine
{
    private const int TypeBits = 3;
    private const int TypeMask = (1 << TypeBits) - 1;

    private readonly byte fundAndType;
    private readonly ushort unit;

    /// <summary>Creates a line.</summary>
    /// <param name="amount">The amount, zero or more.</param>
    /// <param name="fund">The fund it is paid from.</param>
    /// <param name="function">What it is for; normally an item (项), the root if unknown.</param>
    /// <param name="type">Basic (or one of its parts), project, or another type.</param>
    /// <param name="economic">What is bought with it; the root if unknown.</param>
    /// <param name="unit">The position of the spending unit in <see cref="DepartmentBudget.Units"/>, from zero.</param>
    /// <param name="project">The position of the project in <see cref="DepartmentBudget.Projects"/>, counted from one; zero for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or a component is not defined.</exception>
    public ExpenditureLine(
        Money amount, Fund fund, FunctionalCode function, ExpenditureType type, EconomicCode economic = default, int unit = 0, int project = 0)
    {
        Guard.InRange(amount.Fen, 0, long.MaxValue, nameof(amount));
        Amount = amount;
        fundAndType = (byte)(((int)Guard.Defined(fund, Fund.OtherFunds) << TypeBits) | (int)Guard.Defined(type, ExpenditureType.GrantsToAffiliates));
        Function = function;
        Economic = economic;
        this.unit = (ushort)Guard.InRange(unit, 0, ushort.MaxValue);
        Project = (int)Guard.InRange(project, 0, int.MaxValue);
    }

    /// <summary>The amount, zero or more.</summary>
    public Money Amount { get; }

    /// <summary>What it is for (支出功能分类).</summary>
    public FunctionalCode Function { get; }

    /// <summary>What is bought with it (部门预算支出经济分类).</summary>
    public EconomicCode Economic { get; }

    /// <summary>The position of the project in <see cref="DepartmentBudget.Projects"/>, counted from one; zero for none.</summary>
    public int Project { get; }

    /// <summary>The fund it is paid from.</summary>
    public Fund Fund => (Fund)(fundAndType >> TypeBits);

    /// <summary>The type of expenditure.</summary>
    public ExpenditureType Type => (ExpenditureType)(fundAndType & TypeMask);

    /// <summary>The position of the spending unit in <see cref="DepartmentBudget.Units"/>, from zero.</summary>
    public int Unit => unit;

    /// <summary>The fund, and in the last three bits the type.</summary>
    internal int FundAndType => fundAndType;

    /// <summary>Whether the line is of a type: lines of personnel and of daily operating expenditure are also basic.</summary>
    /// <param name="wanted">The type asked for.</param>
    public bool IsOf(ExpenditureType wanted) => Type == wanted || (wanted == ExpenditureType.Basic && Type is ExpenditureType.Personnel or ExpenditureType.DailyOperating);
}
