namespace Budget.Domain.Performance;

/// <summary>Whole numbers below ten thousand in Chinese numerals (中文数字), such as 三十五 or 一千二百.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    internal static bool IsNumeral(char c) => DigitOf(c) >= 0 || PowerOf(c) > 0;

    /// <summary>The number, or null if the numerals do not stand in the order of one: 十四五 is a name.</summary>
    internal static int? Read(string numerals)
    {
        var (sum, pending, lowest) = (0, 0, int.MaxValue);
        foreach (var c in numerals)
        {
            var power = PowerOf(c);
            if (power == 0 ? pending > 0 : power >= lowest)
            {
                return null;
            }

            (sum, pending, lowest) = power == 0 ? (sum, DigitOf(c), lowest) : (sum + (Math.Max(pending, 1) * power), 0, power);
        }

        return numerals.Length == 0 ? null : sum + pending;
    }

    private static int DigitOf(char c) => c == '两' ? 2 : Digits.IndexOf(c);

    private static int PowerOf(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
}
