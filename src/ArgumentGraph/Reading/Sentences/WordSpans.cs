using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Sentences;

/// <summary>The words of a sentence: letters and digits with the apostrophes, hyphens and dots inside them.</summary>
internal static class WordSpans
{
    public static List<TextSpan> Of(ReadOnlySpan<char> text, int most = int.MaxValue)
    {
        var words = new List<TextSpan>();
        for (var at = 0; at < text.Length && words.Count < most;)
        {
            if (!IsPart(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (IsPart(text[end]) || (IsInner(text[end]) && end + 1 < text.Length && IsPart(text[end + 1]))))
                end++;
            words.Add(new TextSpan(at, end));
            at = end;
        }

        return words;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '%' or '$' or '\u20AC' or '\u00A3' || char.IsSurrogate(c) || Characters.Extends(c);

    private static bool IsInner(char c) => c is '\'' or '\u2019' or '-' or '.' or ',' or '&' or '\u2011' or '/' or '_' or '@' or ':';
}
