using System.Collections.Frozen;
using System.Text;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>Upper and lower case where one letter becomes several, or depends on its place (Unicode SpecialCasing): the platform leaves these as they are.</summary>
internal static class Casing
{
    private static readonly FrozenDictionary<char, string> Long = new Dictionary<char, string>
    {
        ['ß'] = "SS", ['ŉ'] = "ʼN", ['ǰ'] = "J\u030C", ['և'] = "ԵՒ", ['ﬀ'] = "FF", ['ﬁ'] = "FI", ['ﬂ'] = "FL", ['ﬃ'] = "FFI", ['ﬄ'] = "FFL", ['ﬅ'] = "ST", ['ﬆ'] = "ST",
    }.ToFrozenDictionary();

    public static string Upper(string text)
    {
        var upper = text.ToUpperInvariant();
        if (!upper.Any(Long.ContainsKey))
            return upper;
        var result = new StringBuilder();
        foreach (var c in upper)
            result.Append(Long.TryGetValue(c, out var several) ? several : c.ToString());
        return result.ToString();
    }

    // A sigma that ends a word has a form of its own.
    public static string Lower(string text)
    {
        var lower = text.ToLowerInvariant().Replace("İ", "i\u0307", StringComparison.Ordinal);
        if (!text.Contains('Σ', StringComparison.Ordinal) || lower.Length != text.Length)
            return lower;
        var letters = lower.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (text[i] == 'Σ' && char.IsLetter(text[i - 1]) && (i + 1 == text.Length || !char.IsLetter(text[i + 1])))
                letters[i] = 'ς';
        }

        return new string(letters);
    }
}
