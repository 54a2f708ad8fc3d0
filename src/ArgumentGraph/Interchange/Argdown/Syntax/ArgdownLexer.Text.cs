using System.Buffers;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>What stands inside lines: text, its signs, titles, and comments, which leave no token.</summary>
internal sealed partial class ArgdownLexer
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\\@#*_[],.:;</>-\r\n(){}");

    private readonly ForwardSearch closeSquare;
    private readonly ForwardSearch closeSquareColon;
    private readonly ForwardSearch closeAngle;
    private readonly ForwardSearch closeAngleColon;
    private readonly ForwardSearch closeRound;
    private readonly ForwardSearch closeBlock;
    private readonly ForwardSearch closeMarkup;
    private readonly ForwardSearch rule;
    private readonly ForwardSearch lineEnd;
    private readonly Stack<string> ranges = new();
    private int noDataBefore;

    private bool Comment()
    {
        var end = CommentEnd();
        if (end < 0)
            return false;
        if (at > 0 && text[at - 1] == ':' && Peek(1) == '/')
            onCutAddress(at);
        if (Last == ArgdownTokenKind.EmptyLine)
        {
            while (BreakEnd(BlanksEnd(end)) is var next && next > BlanksEnd(end))
                end = next;
        }
        else if (Last == ArgdownTokenKind.NewLine && BreakEnd(BlanksEnd(end)) is var next && next > BlanksEnd(end) && BreakEnd(BlanksEnd(next)) == BlanksEnd(next))
        {
            end = next;
        }

        at = end;
        return true;
    }

    private int CommentEnd()
    {
        if (text[at] == '/' && Peek(1) == '/')
            return text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length ? at + length : text.Length;
        if (text[at] == '/' && Peek(1) == '*')
            return closeBlock.After(at + 2) is >= 0 and var end ? end + 2 : -1;
        if (text[at] == '<' && string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
            return closeMarkup.After(at + 4) is >= 0 and var end ? end + 3 : -1;
        return -1;
    }

    private bool FrontMatter()
    {
        if (text[at] != '=' || RunEnd(at, '=') is var opened && opened - at < 3)
            return false;
        var close = rule.After(opened);
        if (close < 0)
            return false;
        Emit(ArgdownTokenKind.FrontMatter, RunEnd(close, '='));
        return true;
    }

    // Data ends with a brace that white space and then neither a comma nor a brace follow, or with the last brace there is.
    private bool Data()
    {
        if (text[at] != '{' || at < noDataBefore)
            return false;
        var (good, i) = (-1, at + 1);
        for (; i < text.Length; i++)
        {
            if (text[i] != '}')
                continue;
            var next = i + 1;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
                next++;
            if (next >= text.Length || text[next] is not (',' or '}'))
                good = i;
            if (i + 2 < text.Length && char.IsWhiteSpace(text[i + 1]) && text[i + 2] is not (',' or '}'))
                break;
        }

        if (good < 0)
            noDataBefore = i;
        else
            Emit(ArgdownTokenKind.Data, good + 1);
        return good >= 0;
    }

    private bool Escaped()
    {
        if (text[at] != '\\' || at + 1 >= text.Length || text[at + 1] is '\r' or '\n')
            return false;
        Emit(ArgdownTokenKind.Escaped, RunEnd(at + 2, ' '));
        return true;
    }

    // ":x:" and ".x." may stand for a symbol; no blank lies between the marks.
    private bool Shortcode()
    {
        if (text[at] is not (':' or '.'))
            return false;
        for (var i = at + 1; i < text.Length && !char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] != text[at] || i == at + 1)
                continue;
            Emit(ArgdownTokenKind.Text, i + 1 < text.Length && text[i + 1] is ' ' or '\t' ? i + 2 : i + 1);
            return true;
        }

        return false;
    }

    private bool Emphasis()
    {
        if (text[at] is not ('*' or '_'))
            return false;
        var mark = Peek(1) == text[at] ? text.Substring(at, 2) : text.Substring(at, 1);
        return (mark.Length == 2 && (EmphasisEnd(mark) || EmphasisEnd(mark[..1]) || EmphasisStart(mark))) || (mark.Length == 1 && EmphasisEnd(mark)) || EmphasisStart(mark[..1]);
    }

    private bool EmphasisEnd(string mark)
    {
        var end = at + mark.Length;
        var isClosed = end >= text.Length || text[end] is ' ' or '\t' or '\n' or '\r' or ')' or '}' or '_' or '.' or ',' or '!' or '?' or ';' or ':' or '-' or '*';
        if (!isClosed || tokens.Count == 0 || tokens[^1].End < at || !ranges.TryPeek(out var open) || open != mark)
            return false;
        ranges.Pop();
        Emit(ArgdownTokenKind.EmphasisEnd, end < text.Length && text[end] is ' ' or '\t' ? end + 1 : end);
        return true;
    }

    private bool EmphasisStart(string mark)
    {
        var end = at + mark.Length;
        if (end >= text.Length || char.IsWhiteSpace(text[end]))
            return false;
        ranges.Push(mark);
        Emit(ArgdownTokenKind.EmphasisStart, end);
        return true;
    }

    private bool Link()
    {
        if (text[at] != '[')
            return false;
        var label = closeSquare.After(at + 2);
        if (label < 0 || Peek(1) == ']' || label + 2 >= text.Length || text[label + 1] != '(' || text[label + 2] == ')')
            return false;
        var url = closeRound.After(label + 2);
        if (url < 0)
            return false;
        Emit(ArgdownTokenKind.Link, url + 1 < text.Length && text[url + 1] is ' ' or '\t' ? url + 2 : url + 1);
        return true;
    }

    private bool Tag()
    {
        if (text[at] != '#')
            return false;
        var end = Peek(1) == '(' && closeRound.After(at + 2) is var close && close > at + 2 ? close + 1 : TagEnd(at + 1);
        if (end == at + 1)
            return false;
        Emit(ArgdownTokenKind.Tag, end < text.Length && text[end] is ' ' or '\t' ? end + 1 : end);
        return true;
    }

    private int TagEnd(int from)
    {
        while (from < text.Length && IsOfTag(text[from]))
            from++;
        return from;
    }

    // The reference writes A-z, and so lets in the six marks between Z and a.
    private static bool IsOfTag(char c) => c is (>= 'A' and <= 'z') or (>= '0' and <= '9') or '-' or (>= '\u00A0' and <= '\uD7FF') or (>= '\uF900' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFFEF');

    private bool Titled()
    {
        var mentioned = text[at] == '@' ? 1 : 0;
        var (isStatement, open) = (Peek(mentioned) == '[', at + mentioned);
        if (!isStatement && Peek(mentioned) != '<')
            return false;
        var (close, closeColon) = isStatement ? (closeSquare, closeSquareColon) : (closeAngle, closeAngleColon);
        if (mentioned == 0 && OnLine(closeColon.After(open + 2)) is >= 0 and var colon)
            return Emitted(isStatement ? ArgdownTokenKind.StatementDefinition : ArgdownTokenKind.ArgumentDefinition, colon + 2);
        if (OnLine(close.After(open + 2)) is not (>= 0 and var end) || (mentioned == 0 && Peek(1) == '-'))
            return false;
        if (mentioned == 0)
            return Emitted(isStatement ? ArgdownTokenKind.StatementReference : ArgdownTokenKind.ArgumentReference, end + 1);
        var withBlank = end + 1 < text.Length && text[end + 1] is ' ' or '\t' ? end + 2 : end + 1;
        return Emitted(isStatement ? ArgdownTokenKind.StatementMention : ArgdownTokenKind.ArgumentMention, withBlank);
    }

    private int OnLine(int found) => found >= 0 && lineEnd.After(at) is var line && (line < 0 || found < line) ? found : -1;

    private bool Emitted(ArgdownTokenKind kind, int end)
    {
        Emit(kind, end);
        return true;
    }

    private bool Spaces()
    {
        var end = BlanksEnd(at);
        var any = end > at;
        at = end;
        return any;
    }

    private bool Freestyle()
    {
        var length = text.AsSpan(at).IndexOfAny(s_marks);
        if (length == 0)
            return false;
        Emit(ArgdownTokenKind.Text, length < 0 ? text.Length : at + length);
        return true;
    }

    private void Mark() => Emit(ArgdownTokenKind.Text, at + 1 < text.Length && text[at + 1] is ' ' or '\t' ? at + 2 : at + 1);
}
