using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Language;

/// <summary>Three words in a row, by number: what two texts have in common is counted without a string for each.</summary>
internal static class WordTriples
{
    public const int Length = 3;

    public static IEnumerable<string> WordsOf(AnalysedText text) =>
        text.Sentences.SelectMany(s => s.Tokens).Where(t => t.Tag != Tag.Punctuation).Select(t => t.Word);

    /// <summary>Each once, sorted.</summary>
    public static ImmutableArray<ulong> NumbersIn(AnalysedText text)
    {
        var words = WordsOf(text).ToArray();
        var numbers = new HashSet<ulong>();
        for (var i = 0; i + Length <= words.Length; i++)
            numbers.Add(NumberOf(words.AsSpan(i, Length)));
        return [.. numbers.Order()];
    }

    // FNV-1a, 64 bits: the same in every run.
    private static ulong NumberOf(ReadOnlySpan<string> words)
    {
        var number = 14695981039346656037;
        foreach (var word in words)
        {
            foreach (var letter in word)
                number = (number ^ letter) * 1099511628211;
            number = (number ^ ' ') * 1099511628211;
        }

        return number;
    }
}
