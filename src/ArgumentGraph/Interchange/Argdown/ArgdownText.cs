using System.Text;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Argdown;

/// <summary>Text in which Argdown finds no sign of its own.</summary>
internal static class ArgdownText
{
    /// <summary>One line, every sign escaped by a backslash.</summary>
    public static string Escaped(string text, LossLedger losses)
    {
        var line = TextLosses.OneLine(text, losses);
        var builder = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsSign(line[i]) || OpensComment(line, i) || OpensShortcode(line, i) || IsInRuleOfEquals(line, i))
                builder.Append('\\');
            builder.Append(line[i]);
        }

        return builder.ToString();
    }

    private static bool IsSign(char c) => c is '\\' or '[' or ']' or '<' or '>' or '{' or '}' or '#' or '@' or '*' or '_';

    private static bool OpensComment(string text, int at) => text[at] == '/' && at > 0 && text[at - 1] == '/';

    // ":x:" and ".x." may name a symbol; only the first mark needs the backslash.
    private static bool OpensShortcode(string text, int at)
    {
        if (text[at] is not (':' or '.'))
            return false;
        for (var i = at + 1; i < text.Length && !char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] == text[at] && i > at + 1)
                return true;
        }

        return false;
    }

    private static bool IsInRuleOfEquals(string text, int at)
    {
        if (text[at] != '=')
            return false;
        var (start, end) = (at, at + 1);
        while (start > 0 && text[start - 1] == '=' && at - start < 3)
            start--;
        while (end < text.Length && text[end] == '=' && end - at < 3)
            end++;
        return end - start >= 3;
    }
}
