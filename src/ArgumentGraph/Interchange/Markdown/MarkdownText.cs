using System.Text;

namespace ArgumentGraph.Interchange.Markdown;

/// <summary>Text that any Markdown reader shows letter for letter.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Marks that can mean something are escaped by a backslash (CommonMark 2.4), those that do so only at the head of a line only
    /// there. Backslashes before a dollar sign and a tilde hold for the dialect of GitHub.
    /// </summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMark(text[i]) || (i == 0 && "-+=".Contains(text[0])) || EndsNumber(text, i) || OpensAddress(text, i))
                builder.Append('\\');
            builder.Append(text[i]);
        }

        return builder.ToString();
    }

    private static bool IsMark(char c) => c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '$';

    // "1. " and "1) " at the head of a line open a list.
    private static bool EndsNumber(string text, int at) => text[at] is '.' or ')' && at is > 0 and < 10 && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool OpensAddress(string text, int at) => text[at] == ':' && at + 1 < text.Length && text[at + 1] == '/';
}
