using Budget.Domain.Amounts;
using Budget.Domain.Comparison;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Comparison;

public class MovementTests
{
    private static readonly Gen<Movement> Movements = Generate.Pair(Generate.LineAmount).Select(pair => new Movement(pair.Left, pair.Right));

    [Theory]
    [InlineData(0, 0, MovementKind.Unchanged)]
    [InlineData(5, 5, MovementKind.Unchanged)]
    [InlineData(5, 6, MovementKind.Increased)]
    [InlineData(6, 5, MovementKind.Decreased)]
    [InlineData(0, 5, MovementKind.Introduced)]
    [InlineData(5, 0, MovementKind.Discontinued)]
    public void Kind_IsThatOfTheAmounts(long prior, long current, MovementKind kind) => Assert.Equal(kind, Of(prior, current).Kind);

    [Fact]
    public void Sums_AddAmountsAndChanges() =>
        Property.Holds(Movements.ListOf(5), parts =>
        {
            var sum = Movement.Sum(parts);

            Assert.Equal(Money.Sum(parts.Select(part => part.Prior)), sum.Prior);
            Assert.Equal(Money.Sum(parts.Select(part => part.Current)), sum.Current);
            Assert.Equal(Change.Sum(parts.Select(part => part.Change)), sum.Change);
        });

    [Fact]
    public void Reversal_NegatesTheChangeAndIsItsOwnInverse() =>
        Property.Holds(Movements, movement => movement.Reverse().Change == -movement.Change && movement.Reverse().Reverse() == movement);

    [Fact]
    public void Then_ChainsChanges() =>
        Property.Holds(Generate.Triple(Generate.LineAmount), triple =>
        {
            var (first, next) = (new Movement(triple.A, triple.B), new Movement(triple.B, triple.C));

            Assert.Equal(new Movement(triple.A, triple.C), first.Then(next));
            Assert.Equal(first.Change + next.Change, first.Then(next).Change);
        });

    [Fact]
    public void Then_FromAnotherAmount_Throws() => Assert.Throws<ArgumentException>("next", () => Of(1, 2).Then(Of(3, 4)));

    [Fact]
    public void ToString_ShowsBothAmounts() => Assert.Equal("0.05元 → 0.07元", Of(5, 7).ToString());

    private static Movement Of(long prior, long current) => new(Money.FromFen(prior), Money.FromFen(current));
}
