using static ArgumentGraph.Interchange.Argdown.Syntax.ArgdownTokenKind;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>Words as they are read, piece by piece.</summary>
internal sealed class ArgdownContent
{
    private readonly List<(string Text, bool IsTag)> pieces = [];
    private readonly Stack<(int Piece, string Mark)> open = new();
    private readonly List<string> tags = [];

    public IReadOnlyList<string> Tags => tags;

    /// <summary>How many links lost their address.</summary>
    public int Links { get; private set; }

    /// <summary>The name in <c>#name</c> or <c>#(a name)</c>.</summary>
    public static string TagOf(string token)
    {
        var tag = token.TrimEnd(' ', '\t')[1..];
        return tag.StartsWith('(') && tag.EndsWith(')') ? tag[1..^1] : tag;
    }

    public void Add(ArgdownTokenKind kind, string token)
    {
        switch (kind)
        {
            case EmphasisStart:
                open.Push((pieces.Count, token));
                pieces.Add(("", false));
                break;
            case EmphasisEnd:
                open.TryPop(out _);
                pieces.Add((token.Length > 0 && token[^1] is ' ' or '\t' ? " " : "", false));
                break;
            case Tag:
                tags.Add(TagOf(token));
                pieces.Add((token, true));
                break;
            case Link:
                Links++;
                pieces.Add((Label(token), false));
                break;
            case NewLine:
                pieces.Add(("\n", false));
                break;
            default:
                pieces.Add((kind == Escaped ? token[1..] : Shortcodes.Read(token), false));
                break;
        }
    }

    /// <summary>Makes text of marks that nothing closes; the first of them, or null.</summary>
    public string? CloseOpenMarks()
    {
        string? first = null;
        for (; open.TryPop(out var mark); first = mark.Mark)
            pieces[mark.Piece] = (mark.Mark, false);
        return first;
    }

    /// <summary>As the reference implementation gives it, on one line: a line break is a blank, where none is.</summary>
    public string Text(bool removeTags) => Text(pieces, removeTags);

    /// <summary>As a reader would say it: tags at the end are marks, tags amid the words are words.</summary>
    public string Words(bool removeTags)
    {
        var end = pieces.FindLastIndex(p => !p.IsTag && !string.IsNullOrWhiteSpace(p.Text));
        return Text(end < 0 ? pieces : pieces[..(end + 1)], removeTags).Trim();
    }

    private static string Text(List<(string Text, bool IsTag)> pieces, bool removeTags)
    {
        var text = new System.Text.StringBuilder();
        foreach (var (piece, isTag) in pieces)
        {
            if (piece == "\n")
                text.Append(text.Length > 0 && text[^1] != ' ' ? " " : "");
            else if (!isTag || !removeTags)
                text.Append(piece);
        }

        return text.ToString();
    }

    // "[label](url)", with a blank after it where the text has one.
    private static string Label(string token) => token[1..token.IndexOf(']', StringComparison.Ordinal)] + (token[^1] is ' ' or '\t' ? " " : "");
}
