using System.Globalization;

namespace ArgumentGraph.Linking.Language;

/// <summary>Values of numbers in digits or words.</summary>
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
}
