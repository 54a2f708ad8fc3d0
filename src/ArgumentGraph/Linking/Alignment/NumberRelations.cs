using System.Globalization;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Whether two numbers can stand for the same amount.</summary>
internal static class NumberRelations
{
    /// <summary>Same where one is the other rounded ("4 %" and "4.2 %"); else another number, if both are numbers with one unit.</summary>
    public static WordRelation Compare(string a, string b)
    {
        if (a == b)
            return WordRelation.Same;
        if (IsClockTime(a) && IsClockTime(b))
            return WordRelation.OtherNumber;
        if (NumberWords.Value(a) is not { } x || NumberWords.Value(b) is not { } y || Unit(a) != Unit(b))
            return WordRelation.None;
        return IsRounded(x, b, y) || IsRounded(y, a, x) ? WordRelation.Same : WordRelation.OtherNumber;
    }

    /// <summary>Whether the two numbers are one, or one is the other rounded.</summary>
    public static bool AreRounded(double x, double y) => IsRounded(x, Written(y), y) || IsRounded(y, Written(x), x);

    private static string Written(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

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
