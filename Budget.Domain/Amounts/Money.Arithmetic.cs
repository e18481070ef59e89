namespace Budget.Domain.Amounts;

/// <content>Arithmetic, order and equality.</content>
public readonly partial struct Money
{
    /// <summary>Adds two amounts.</summary>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Money operator +(Money left, Money right) => Checked(checked(left.Fen + right.Fen));

    /// <summary>Subtracts an amount from another.</summary>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public static Money operator -(Money left, Money right) => Checked(checked(left.Fen - right.Fen));

    /// <summary>The same amount with the opposite sign; always in range.</summary>
    public static Money operator -(Money amount) => new(-amount.Fen);

    /// <summary>The amount so many times.</summary>
    /// <exception cref="OverflowException">The product is out of range.</exception>
    public static Money operator *(Money amount, long times) => Checked(checked(amount.Fen * times));

    /// <summary>Whether two amounts are equal.</summary>
    public static bool operator ==(Money left, Money right) => left.Fen == right.Fen;

    /// <summary>Whether two amounts differ.</summary>
    public static bool operator !=(Money left, Money right) => left.Fen != right.Fen;

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    /// <summary>Whether the left amount is not larger.</summary>
    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    /// <summary>Whether the left amount is not smaller.</summary>
    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;

    /// <inheritdoc/>
    public bool Equals(Money other) => Fen == other.Fen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fen.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException("The object to compare with must be an amount of money.", nameof(obj)),
    };

    private static Money Checked(long fen) => fen == long.MinValue ? throw new OverflowException() : new Money(fen);
}
