using ArgumentGraph.Drawing.Composing;

namespace ArgumentGraph.Drawing.Decks;

/// <summary>
/// As much of a quote as a box holds, in whole words round the cues, the cuts shown by an ellipsis. The same type for both quotes of a
/// slide, so the caller asks with each size.
/// </summary>
internal static class QuoteExcerpt
{
    private const string Cut = "…";
    private static readonly char[] s_ends = ['.', '!', '?', ';', ':'];

    /// <summary>The quote in quotation marks; null where even the words round its first cue find no room.</summary>
    public static string? Of(string text, IReadOnlyList<string> cues, Lettering type, double width, int lines)
    {
        bool Fits(string words) => !type.Wrap(words, width, lines).Cut;
        if (Fits($"“{text}”"))
            return $"“{text}”";
        var (start, end) = Span(text, cues);
        var (from, to) = (Before(text, start), After(text, end));
        var core = Shown(text, from, to);
        if (!Fits(core))
            return Words(text, start, end, Fits);
        // Whole sentences are added after the cue, then before it, while there is room.
        while (to < text.Length && Fits(Shown(text, from, After(text, to + 1))))
            to = After(text, to + 1);
        while (from > 0 && Fits(Shown(text, Before(text, from - 2), to)))
            from = Before(text, from - 2);
        return Shown(text, from, to);
    }

    private static (int Start, int End) Span(string text, IReadOnlyList<string> cues)
    {
        foreach (var cue in cues)
        {
            if (cue.Length > 0 && text.IndexOf(cue, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
                return (at, at + cue.Length);
        }

        return (0, 0);
    }

    // Of a sentence too long for the box: words on both sides of the cue by turns.
    private static string? Words(string text, int start, int end, Func<string, bool> fits)
    {
        var (from, to) = (start, Math.Max(end, Next(text, end)));
        if (!fits(Shown(text, from, to)))
            return null;
        for (var grew = true; grew;)
        {
            var (earlier, later) = (Previous(text, from), Next(text, to));
            grew = false;
            if (later > to && fits(Shown(text, from, later)))
                (to, grew) = (later, true);
            if (earlier < from && fits(Shown(text, earlier, to)))
                (from, grew) = (earlier, true);
        }

        return Shown(text, from, to);
    }

    private static int Previous(string text, int at) => at <= 1 ? 0 : text.LastIndexOf(' ', at - 2) + 1;

    private static int Next(string text, int at) => at + 1 >= text.Length ? text.Length : text.IndexOf(' ', at + 1) is var space and > 0 ? space : text.Length;

    // A full stop that a space follows, so that the one in "3.5" is none.
    private static int Before(string text, int at)
    {
        for (var i = Math.Min(at, text.Length) - 1; i > 0; i--)
        {
            if (text[i] == ' ' && s_ends.Contains(text[i - 1]))
                return i + 1;
        }

        return 0;
    }

    private static int After(string text, int at)
    {
        for (var i = Math.Max(0, at - 1); i < text.Length - 1; i++)
        {
            if (s_ends.Contains(text[i]) && text[i + 1] == ' ')
                return i + 1;
        }

        return text.Length;
    }

    private static string Shown(string text, int from, int to) =>
        $"“{(from > 0 ? Cut + " " : "")}{text[from..to].Trim()}{(to < text.Length ? " " + Cut : "")}”";
}
