using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ArgumentGraph.Neo4j.Querying;

/// <summary>The words of a query without its comments and strings: enough to see what it calls, and never fooled by quotes.</summary>
internal static partial class CypherWords
{
    /// <summary>
    /// Names with the points inside them (<c>db.index.fulltext.queryNodes</c>, back-ticks taken off), and every other character on its own.
    /// A server turns <c>\u0041</c> into a letter before it reads, so that is done here too.
    /// </summary>
    public static IReadOnlyList<string> Of(string query)
    {
        var text = Escape().Replace(query, m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var next = at + 1 < text.Length ? text[at + 1] : '\0';
            if (text[at] is '\'' or '"')
                at = AfterString(text, at);
            else if (text[at] == '/' && next == '/')
                at = IndexOrEnd(text, "\n", at, 1);
            else if (text[at] == '/' && next == '*')
                at = IndexOrEnd(text, "*/", at + 2, 2);
            else if (IsNamePart(text[at]) || text[at] == '`')
                at = AddName(text, at, words);
            else
                at = AddOther(text, at, words);
        }

        return Joined(words);
    }

    private static int AddName(string text, int at, List<string> words)
    {
        var name = new StringBuilder();
        if (text[at] != '`')
        {
            while (at < text.Length && IsNamePart(text[at]))
                name.Append(text[at++]);
        }
        else
        {
            for (at++; at < text.Length; at++)
            {
                if (text[at] == '`' && !(at + 1 < text.Length && text[at + 1] == '`' && ++at > 0))
                    break;
                name.Append(text[at]);
            }

            at++;
        }

        words.Add(name.ToString());
        return at;
    }

    private static int AddOther(string text, int at, List<string> words)
    {
        if (!char.IsWhiteSpace(text[at]))
            words.Add(text[at].ToString());
        return at + 1;
    }

    // White space may stand around the points of a name: dbms . components
    private static List<string> Joined(List<string> words)
    {
        var joined = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == "." && joined.Count > 0 && i + 1 < words.Count && IsNamePart(joined[^1][^1]) && words[i + 1].Length > 0 && IsNamePart(words[i + 1][0]))
                joined[^1] += "." + words[++i];
            else if (words[i].Length > 0)
                joined.Add(words[i]);
        }

        return joined;
    }

    private static int AfterString(string text, int at)
    {
        var quote = text[at++];
        while (at < text.Length && text[at] != quote)
            at += text[at] == '\\' ? 2 : 1;
        return at + 1;
    }

    private static int IndexOrEnd(string text, string end, int from, int length)
    {
        var found = text.IndexOf(end, Math.Min(from, text.Length), StringComparison.Ordinal);
        return found < 0 ? text.Length : found + length;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    [GeneratedRegex(@"\\u+([0-9A-Fa-f]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
