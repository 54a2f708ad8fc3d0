using System.Text;

namespace ArgumentGraph.Reading.Titles;

/// <summary>Leaves out what stands in brackets.</summary>
internal static class Asides
{
    public static string Without(string sentence)
    {
        if (!sentence.AsSpan().ContainsAny('(', '[') || sentence[0] is '(' or '[')
            return sentence.Trim('(', ')', '[', ']');
        var text = new StringBuilder(sentence.Length);
        var depth = 0;
        foreach (var c in sentence)
        {
            depth += c is '(' or '[' ? 1 : 0;
            if (depth == 0 && !(c is ' ' or ',' or '.' or ';' && text.Length > 0 && text[^1] == ' ' && Drop(text, c)))
                text.Append(c);
            if (c is ')' or ']' && depth > 0)
                depth--;
        }

        return depth > 0 ? sentence : text.ToString();
    }

    // "a (b) c" must not leave two spaces, nor "a (b)." a space before the stop.
    private static bool Drop(StringBuilder text, char c)
    {
        if (c == ' ')
            return true;
        text.Length--;
        return false;
    }
}
