using System.Globalization;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Values of numbers in digits or words, and whether two of them can stand for the same amount.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static double? Value(string word)
    {
        var small = Array.IndexOf(Small, word);
        if (small >= 0)
            return small;
        var tens = Array.IndexOf(Tens, word);
        if (tens >= 0)
            return 20 + 10 * tens;
        if (word is "hundred" or "thousand" or "million" or "billion" or "dozen" or "half")
            return word switch { "hundred" => 100, "thousand" => 1e3, "million" => 1e6, "billion" => 1e9, "dozen" => 12, _ => 0.5 };
        var digits = word.Trim('$', '€', '£', '%', '+', 'x').Replace(",", "", StringComparison.Ordinal);
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Same where one is the other rounded ("4 %" and "4.2 %"); else another number, if both are numbers with one unit.</summary>
    public static WordRelation Compare(string a, string b)
    {
        if (a == b)
            return WordRelation.Same;
        if (IsClockTime(a) && IsClockTime(b))
            return WordRelation.OtherNumber;
        if (Value(a) is not { } x || Value(b) is not { } y || Unit(a) != Unit(b))
            return WordRelation.None;
        return IsRounded(x, b, y) || IsRounded(y, a, x) ? WordRelation.Same : WordRelation.OtherNumber;
    }

    private static bool IsClockTime(string word) => word.Length is 4 or 5 && word[^3] == ':' && word.All(c => c == ':' || char.IsAsciiDigit(c));

    private static bool IsRounded(double exact, string text, double rounded)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Count(c => char.IsDigit(c)) - text[..point].Count(char.IsDigit);
        if (Math.Abs(Math.Round(exact, decimals) - rounded) < 1e-9)
            return true;
        // A round number of hundreds or more stands for what lies within five per cent of it.
        return rounded >= 100 && rounded % 100 == 0 && Math.Abs(exact - rounded) <= 0.05 * rounded;
    }

    private static char Unit(string word) => word.Contains('%', StringComparison.Ordinal) ? '%' : word.Length > 0 && word[0] is '$' or '€' or '£' ? word[0] : ' ';
}
