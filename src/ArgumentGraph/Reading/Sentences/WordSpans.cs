using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Sentences;

/// <summary>The words of a sentence: letters and digits with the apostrophes, hyphens and dots inside them.</summary>
internal static class WordSpans
{
    public static List<TextSpan> Of(ReadOnlySpan<char> text, int most = int.MaxValue)
    {
        var words = new List<TextSpan>(Math.Min(most, 24));
        for (var at = 0; at < text.Length && words.Count < most;)
        {
            if (!IsPart(text[at]))
            {
                at++;
                continue;
            }

            var end = End(text, at);
            words.Add(new TextSpan(at, end));
            at = end;
        }

        return words;
    }

    /// <summary>The first word; empty where there is none.</summary>
    public static TextSpan First(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !IsPart(text[start]))
            start++;
        return new TextSpan(start, start < text.Length ? End(text, start) : start);
    }

    /// <summary>The word itself, without cutting it out.</summary>
    public static ReadOnlySpan<char> At(string text, TextSpan word) => text.AsSpan(word.Start, word.Length);

    /// <summary>How many words there are, counted up to <paramref name="most"/>.</summary>
    public static int Count(ReadOnlySpan<char> text, int most)
    {
        var count = 0;
        var inside = false;
        foreach (var c in text)
        {
            var part = IsPart(c) || (inside && IsInner(c));
            count += part && !inside ? 1 : 0;
            inside = part;
            if (count >= most)
                break;
        }

        return count;
    }

    private static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsPart(text[end]) || (IsInner(text[end]) && end + 1 < text.Length && IsPart(text[end + 1]))))
            end++;
        return end;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '%' or '$' or '\u20AC' or '\u00A3' || char.IsSurrogate(c) || Characters.Extends(c);

    private static bool IsInner(char c) => c is '\'' or '\u2019' or '-' or '.' or ',' or '&' or '\u2011' or '/' or '_' or '@' or ':';
}
