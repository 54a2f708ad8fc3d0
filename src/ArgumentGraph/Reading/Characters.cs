using System.Globalization;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading;

/// <summary>What single characters are to a reader.</summary>
internal static class Characters
{
    /// <summary>White space that may be cut or folded: not a space that carries a combining mark.</summary>
    public static bool IsSpace(string text, int at)
    {
        var c = text[at];
        if (!char.IsWhiteSpace(c))
            return false;
        return c is '\n' or '\r' || at + 1 >= text.Length || !Extends(text[at + 1]);
    }

    /// <summary>Whether the character belongs to the one before it, so that nothing may be cut between them.</summary>
    public static bool Extends(char c) =>
        c >= '\u0300' && (char.IsLowSurrogate(c) || c == '\u200D' || CharUnicodeInfo.GetUnicodeCategory(c) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>The span widened where it would cut a character that is written with several code units.</summary>
    public static TextSpan Whole(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && Extends(text[start]) && text[start - 1] is not ('\n' or '\r'))
            start--;
        while (end < text.Length && Extends(text[end]))
            end++;
        return new TextSpan(start, end);
    }

    /// <summary>Ends a sentence, in Latin and CJK writing.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F';

    public static bool IsCloser(char c) => c is '"' or '\'' or ')' or ']' or '}' or '\u201D' or '\u2019' or '\u00BB' or '*' or '_';

    public static bool IsOpener(char c) => c is '"' or '\'' or '(' or '[' or '{' or '\u201C' or '\u2018' or '\u201E' or '\u00AB' or '\u00BF' or '\u00A1';

    public static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';
}
