using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Formats.Plain;

/// <summary>Cuts text at its line ends: LF, CRLF and a lone CR alike.</summary>
internal static class Lines
{
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create("\r\n\u0085\u2028\u2029");

    /// <summary>The lines of a part of a text, without their ends, untrimmed.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan part)
    {
        var start = part.Start;
        while (start < part.End)
        {
            var length = text.AsSpan(start, part.End - start).IndexOfAny(Ends);
            if (length < 0)
            {
                yield return new TextSpan(start, part.End);
                yield break;
            }

            var end = start + length;
            yield return new TextSpan(start, end);
            start = end + (text[end] == '\r' && end + 1 < part.End && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>Without the white space around it; empty where there is nothing else.</summary>
    public static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Characters.IsSpace(text, start))
            start++;
        while (end > start && Characters.IsSpace(text, end - 1))
            end--;
        return new TextSpan(start, end);
    }
}
