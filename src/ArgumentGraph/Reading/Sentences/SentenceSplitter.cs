using System.Buffers;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Sentences;

/// <summary>Cuts prose on one line into sentences, in one pass.</summary>
/// <remarks>
/// A terminator ends a sentence when white space follows (after closing quotes and brackets), the next word does not go on in
/// lower case, the word before is no abbreviation, initial or list number, and no bracket or quotation that opened shortly
/// before is still open.
/// </remarks>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?\u2026\u3002\uFF01\uFF1F()[]\"\u201C\u201D");

    public static List<TextSpan> Split(string prose)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        var open = new OpenMarks();
        for (var at = 0; at < prose.Length;)
        {
            var step = prose.AsSpan(at).IndexOfAny(Stops);
            if (step < 0)
                break;
            at += step;
            if (!Characters.IsTerminator(prose[at]))
            {
                open.See(prose, at);
                at++;
                continue;
            }

            var end = AfterMarks(prose, at, open);
            if (IsEnd(prose, start, at, end) && !open.At(end))
            {
                Add(prose, start, end, sentences);
                start = end;
                open.Reset();
            }

            at = end;
        }

        Add(prose, start, prose.Length, sentences);
        return sentences;
    }

    // Terminators come in rows ("?!", "..."), and closing marks belong to the sentence they close.
    private static int AfterMarks(string prose, int at, OpenMarks open)
    {
        while (at < prose.Length && Characters.IsTerminator(prose[at]))
            at++;
        while (at < prose.Length && ((Characters.IsCloser(prose[at]) && !OpensNext(prose, at)) || IsSetOff(prose, at)))
        {
            open.See(prose, at);
            at++;
        }

        return at;
    }

    // "[ Applause . ] We won."
    private static bool IsSetOff(string prose, int at) => prose[at] == ' ' && at + 1 < prose.Length && prose[at + 1] is ')' or ']';

    private static bool OpensNext(string prose, int at) => prose[at] is '"' or '\'' or '*' or '_'
        && at > 0 && prose[at - 1] == ' ' && at + 1 < prose.Length && prose[at + 1] != ' ';

    private static bool IsEnd(string prose, int start, int at, int end)
    {
        if (end >= prose.Length)
            return true;
        if (Characters.Extends(prose[end]))
            return false;
        if (prose[at] is '\u3002' or '\uFF01' or '\uFF1F')
            return true;
        if (!Characters.IsSpace(prose, end))
            return false;
        var next = end;
        while (next < prose.Length && (Characters.IsSpace(prose, next) || Characters.IsOpener(prose[next])))
            next++;
        if (next >= prose.Length || !MayOpen(prose, next))
            return next >= prose.Length;
        var quoted = Characters.IsCloser(prose[end - 1]);
        if (quoted && SpeechFollows(prose, next))
            return false;
        return prose[at] != '.' || quoted || !Belongs(prose, start, at, WordAt(prose, next));
    }

    // Some names keep a small first letter: "iPhones", "eBay".
    private static bool MayOpen(string prose, int at) =>
        !char.IsLower(prose[at]) || (at + 1 < prose.Length && char.IsUpper(prose[at + 1]));

    private static bool Belongs(string prose, int start, int at, ReadOnlySpan<char> next)
    {
        var word = WordBefore(prose, start, at);
        if (word.IsEmpty)
            return false;
        var begins = at - word.Length <= start + 1;
        return (begins && word.Length <= 3 && !word.ContainsAnyExceptInRange('0', '9')) || Abbreviations.Keeps(word, next);
    }

    // Dots inside belong to the word: "e.g", "U.S".
    private static ReadOnlySpan<char> WordBefore(string prose, int start, int at)
    {
        var from = at;
        while (from > start && (char.IsLetterOrDigit(prose[from - 1]) || prose[from - 1] == '.'))
            from--;
        return prose.AsSpan(from, at - from);
    }

    private static ReadOnlySpan<char> WordAt(string prose, int at)
    {
        var end = at;
        while (end < prose.Length && char.IsLetterOrDigit(prose[end]))
            end++;
        return prose.AsSpan(at, end - at);
    }

    // "It works!" Smith said: the sentence goes on after the quotation.
    private static bool SpeechFollows(string prose, int at)
    {
        for (var words = 0; words < 3 && at < prose.Length; words++)
        {
            var word = WordAt(prose, at);
            if (word.IsEmpty)
                return false;
            if (words > 0 && SpeechVerbs.Reporting.Has(word))
                return true;
            at += word.Length;
            if (at >= prose.Length || prose[at] != ' ')
                return false;
            at++;
        }

        return false;
    }

    private static void Add(string prose, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && Characters.IsSpace(prose, start))
            start++;
        while (end > start && Characters.IsSpace(prose, end - 1))
            end--;
        if (end > start)
            sentences.Add(new TextSpan(start, end));
    }
}
