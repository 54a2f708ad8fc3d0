using System.Globalization;

namespace ArgumentGraph.Cypher.Syntax;

/// <summary>Number literals: decimal, hexadecimal (0x) and octal (0o) integers, and floats.</summary>
internal static class NumberText
{
    public static bool IsInteger(ReadOnlySpan<char> text) => ReadMagnitude(text) is not null || Digits(text) is { Length: > 0 } digits && All(digits, Base(text));

    /// <summary>The size of an integer literal without sign; null when it is malformed or does not fit 64 bits.</summary>
    public static ulong? ReadMagnitude(ReadOnlySpan<char> text)
    {
        var radix = (ulong)Base(text);
        var digits = Digits(text);
        if (digits.Length == 0)
            return null;
        ulong value = 0;
        foreach (var c in digits)
        {
            var digit = (ulong)DigitOf(c);
            if (digit >= radix || value > (ulong.MaxValue - digit) / radix)
                return null;
            value = (value * radix) + digit;
        }

        return value;
    }

    public static double ReadFloat(string text) =>
        double.Parse(text.Replace("_", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Digits(ReadOnlySpan<char> text) =>
        (Base(text) == 10 ? text : text[2..]).ToString().Replace("_", "", StringComparison.Ordinal);

    private static int Base(ReadOnlySpan<char> text) =>
        text.Length < 2 || text[0] != '0' ? 10 : text[1] is 'x' or 'X' ? 16 : text[1] is 'o' or 'O' ? 8 : 10;

    private static bool All(string digits, int radix) => digits.All(c => DigitOf(c) < radix);

    private static int DigitOf(char c) => char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : 99;
}
