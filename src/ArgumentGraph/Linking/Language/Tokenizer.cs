using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Language;

/// <summary>Cuts a text into words, numbers and marks. Hyphenated words stay whole; "n't", "'s" and their kind are cut off.</summary>
internal static class Tokenizer
{
    private static readonly string[] Clitics = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

    public static List<TextSpan> Cut(string text)
    {
        var spans = new List<TextSpan>(text.Length / 5);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOfToken(text, at);
            AddWithoutClitic(text, at, end, spans);
            at = end;
        }

        return spans;
    }

    public static string Plain(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant().Replace('\u2019', '\'');

    private static void AddWithoutClitic(string text, int start, int end, List<TextSpan> spans)
    {
        var word = Plain(text.AsSpan(start, end - start));
        foreach (var clitic in Clitics)
        {
            var cut = end - clitic.Length;
            if (cut <= start || !word.EndsWith(clitic, StringComparison.Ordinal))
                continue;
            spans.Add(new TextSpan(start, cut));
            spans.Add(new TextSpan(cut, end));
            return;
        }

        if (word == "cannot")
        {
            spans.Add(new TextSpan(start, start + 3));
            spans.Add(new TextSpan(start + 3, end));
            return;
        }

        spans.Add(new TextSpan(start, end));
    }

    private static int EndOfToken(string text, int start)
    {
        var at = start;
        while (at < text.Length && (IsWordPart(text[at]) || (at > start && Joins(text, at))))
            at++;
        if (at > start)
            return WithClosingDot(text, start, at);
        // A run of one mark ("--", "...") is one token.
        do at++;
        while (at < text.Length && text[at] == text[start] && text[start] is '-' or '.');
        return at;
    }

    // "U.S." and "e.g." keep their last dot.
    private static int WithClosingDot(string text, int start, int end) =>
        end < text.Length && text[end] == '.' && text.AsSpan(start, end - start).Contains('.') && !text.AsSpan(start, end - start).ContainsAnyInRange('0', '9') ? end + 1 : end;

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || c is '$' or '€' or '£' or '%' or '+' or '_' || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool Joins(string text, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]) || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '%')
            return false;
        return text[at] switch
        {
            '\'' or '\u2019' => true,
            '-' or '\u2010' or '\u2011' => true,
            '.' => char.IsDigit(text[at + 1]) == char.IsDigit(text[at - 1]) && (char.IsDigit(text[at - 1]) || IsAbbreviationDot(text, at)) || char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]) && text[at + 1] is >= 'a' and <= 'z',
            ',' or ':' => char.IsDigit(text[at + 1]) && char.IsDigit(text[at - 1]),
            '&' => true,
            _ => false,
        };
    }

    private static bool IsAbbreviationDot(string text, int at) =>
        char.IsLetter(text[at - 1]) && (at < 2 || !char.IsLetter(text[at - 2]));
}
