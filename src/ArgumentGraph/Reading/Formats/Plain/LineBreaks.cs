using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Formats.Plain;

/// <summary>Tells line breaks that end a paragraph from those that only wrap a line.</summary>
internal static class LineBreaks
{
    // No editor or mailer wraps later than this; a longer line holds a whole paragraph.
    private const int WidestWrap = 160;

    /// <summary>The paragraphs of a run of lines that no blank line divides; the lines are trimmed and not empty.</summary>
    public static IEnumerable<TextSpan> Paragraphs(string text, List<TextSpan> lines)
    {
        if (lines.Count == 0)
            yield break;
        var width = lines.Max(line => line.Length);
        var labels = lines.Count > 1 && lines.TrueForAll(line => char.IsUpper(text[line.Start]) && !EndsSentence(text, line));
        var eachEnds = lines.Count(line => EndsSentence(text, line)) * 10 >= lines.Count * 7;
        var start = lines[0].Start;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!labels && !EndsParagraph(text, lines[i], lines[i + 1], width, eachEnds))
                continue;
            yield return new TextSpan(start, lines[i].End);
            start = lines[i + 1].Start;
        }

        yield return new TextSpan(start, lines[^1].End);
    }

    // A break is a wrap when the next line's first word would not have fitted before it.
    private static bool EndsParagraph(string text, TextSpan line, TextSpan next, int width, bool eachEnds)
    {
        if (ListMarks.LengthAt(text, next) > 0)
            return true;
        if (line.Length > WidestWrap)
            return true;
        if (!StartsSentence(text, next))
            return false;
        var ends = EndsSentence(text, line);
        if (width > WidestWrap)
            return ends || next.Length > WidestWrap;
        var fits = line.Length + 1 + FirstWord(text, next) <= width;
        return ends && (eachEnds || (fits && line.Length * 10 < width * 7));
    }

    private static int FirstWord(string text, TextSpan line)
    {
        var length = line.Of(text).AsSpan().IndexOf(' ');
        return length < 0 ? line.Length : length;
    }

    private static bool StartsSentence(string text, TextSpan line) => !char.IsLower(text[line.Start]);

    private static bool EndsSentence(string text, TextSpan line)
    {
        var last = line.End - 1;
        while (last > line.Start && Characters.IsCloser(text[last]))
            last--;
        return Characters.IsTerminator(text[last]);
    }
}
