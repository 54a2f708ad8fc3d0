using System.Text;

namespace ArgumentGraph.Reading.Formats.Web;

/// <summary>Keeps markup from nesting so deep that parsing it takes quadratic time; real pages nest some dozens deep.</summary>
internal static class MarkupNesting
{
    private const int Deepest = 400;

    /// <summary>The markup itself, or, where it nests deeper, with its tags taken out.</summary>
    public static string Limited(string markup) => IsHostile(markup) ? WithoutTags(markup) : markup;

    // Counts tags opened and not closed, whatever their names: void elements and unclosed paragraphs make up for less than is allowed.
    private static bool IsHostile(string markup)
    {
        var depth = 0;
        for (var at = markup.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < markup.Length; at = markup.IndexOf('<', at + 1))
        {
            if (markup[at + 1] == '/')
                depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(markup[at + 1]) && !ClosesItself(markup, at))
                depth++;
            if (depth > Deepest)
                return true;
        }

        return false;
    }

    private static readonly WordSet Unclosed = WordSet.Of(
        "area base br col embed hr img input link meta source track wbr param p li td th tr dt dd option thead tbody tfoot html head body rp rt");

    private static bool ClosesItself(string markup, int at)
    {
        var end = at + 1;
        while (end < markup.Length && char.IsAsciiLetterOrDigit(markup[end]))
            end++;
        if (Unclosed.Has(markup.AsSpan(at + 1, end - at - 1)))
            return true;
        var close = markup.IndexOf('>', end);
        return close > 0 && markup[close - 1] == '/';
    }

    private static string WithoutTags(string markup)
    {
        var text = new StringBuilder(markup.Length);
        for (var at = 0; at < markup.Length;)
        {
            var open = markup.IndexOf('<', at);
            text.Append(markup, at, (open < 0 ? markup.Length : open) - at).Append("<br>");
            var close = open < 0 ? -1 : markup.IndexOf('>', open);
            if (close < 0)
                break;
            at = close + 1;
        }

        return text.ToString();
    }
}
