using ArgumentGraph.Model;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Titles;

/// <summary>Leaves out what is inserted between a subject and its verb: "X, among them Y, has", "X - Y - has".</summary>
internal static class Insertions
{
    private const int LongestInsertion = 9;

    private static readonly string[] Dashes = [" \u2013 ", " \u2014 ", " - ", "\u2014", " -- "];

    public static string Without(string sentence) => WithoutCommas(WithoutDashes(sentence));

    private static string WithoutDashes(string text)
    {
        foreach (var dash in Dashes)
        {
            var open = text.IndexOf(dash, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf(dash, open + dash.Length, StringComparison.Ordinal);
            if (close < 0)
                continue;
            var rest = text[(close + dash.Length)..].TrimStart();
            var next = WordSpans.Of(rest, 1);
            var verb = next.Count > 0 && TitleMaker.IsVerb(WordSpans.At(rest, next[0]));
            return text[..open] + (verb ? " " : ", ") + rest;
        }

        return text;
    }

    private static string WithoutCommas(string text)
    {
        if (!text.Contains(',', StringComparison.Ordinal))
            return text;
        var words = WordSpans.Of(text, 30);
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (!CommaAfter(text, words, i))
                continue;
            var end = i + 1;
            while (end + 1 < words.Count && end - i <= LongestInsertion && !CommaAfter(text, words, end))
                end++;
            if (end + 1 >= words.Count || end - i > LongestInsertion || !IsPlainVerb(WordSpans.At(text, words[end + 1])))
                return text;
            return WordSpans.At(text, words[i + 1]) is "not" or "and" or "or" ? text : $"{text[..words[i].End]} {text[words[end + 1].Start..]}";
        }

        return text;
    }

    // "they're" opens a clause of its own.
    private static bool IsPlainVerb(ReadOnlySpan<char> word) => TitleMaker.IsVerb(word) && !word.ContainsAny('\'', '\u2019');

    private static bool CommaAfter(string text, List<TextSpan> words, int at) =>
        at + 1 < words.Count && text.AsSpan(words[at].End, words[at + 1].Start - words[at].End).Contains(',');
}
