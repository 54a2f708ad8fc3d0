namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>What has a meaning at the head of a line only: relations, inferences, headings, numbers and list items; and what ends lines.</summary>
internal sealed partial class ArgdownLexer
{
    private static readonly string[] s_relations = ["+>", "->", "<+", "+", "<-", "-", "><", "_>", "<_"];

    private readonly Stack<int> indents = new([0]);

    private bool EmptyLine()
    {
        if (Last == ArgdownTokenKind.EmptyLine)
            return false;
        var (end, breaks) = (at, 0);
        while (BlanksEnd(end) is var blanks && BreakEnd(blanks) is var next && next > blanks)
            (end, breaks) = (next, breaks + 1);
        if (breaks < 2)
            return false;
        inInference = false;
        ranges.Clear();
        EmitDedents();
        Emit(ArgdownTokenKind.EmptyLine, end);
        return true;
    }

    private bool NewLine()
    {
        var blanks = BlanksEnd(at);
        var end = BreakEnd(blanks);
        if (end == blanks)
            return false;
        Emit(ArgdownTokenKind.NewLine, end);
        return true;
    }

    private bool LineHead()
    {
        var head = BlanksEnd(at);
        if (head >= text.Length)
            return false;
        return Inference(head) || Relation(head) || Heading() || Number(head) || ListItem(head);
    }

    private bool Inference(int head)
    {
        if (Last == ArgdownTokenKind.EmptyLine || text[head] != '-' || head + 1 >= text.Length || text[head + 1] != '-')
            return false;
        EmitDedents();
        inInference = true;
        Emit(ArgdownTokenKind.InferenceStart, head + 2);
        return true;
    }

    private bool Relation(int head)
    {
        var symbol = s_relations.FirstOrDefault(s => string.CompareOrdinal(text, head, s, 0, s.Length) == 0)
            ?? (text[head] == '_' && head + 1 < text.Length && char.IsWhiteSpace(text[head + 1]) ? "_" : null);
        if (symbol is null)
            return false;
        Indent(head - at);
        Emit(ArgdownTokenKind.Relation, head + symbol.Length);
        return true;
    }

    private bool Heading()
    {
        var end = RunEnd(at, '#');
        if (end == at || end >= text.Length || text[end] != ' ')
            return false;
        Emit(ArgdownTokenKind.Heading, end + 1);
        return true;
    }

    private bool Number(int head)
    {
        if (text[head] != '(')
            return false;
        var end = DigitsEnd(head + 1);
        if (end == head + 1 || end >= text.Length || text[end] != ')')
            return false;
        EmitDedents();
        Emit(ArgdownTokenKind.Number, end + 1);
        return true;
    }

    private bool ListItem(int head)
    {
        var digits = DigitsEnd(head);
        var end = digits > head && digits < text.Length && text[digits] == '.' ? digits + 1 : digits == head && text[head] == '*' ? head + 1 : -1;
        if (end < 0 || end >= text.Length || !char.IsWhiteSpace(text[end]))
            return false;
        Indent(head - at + 1);
        Emit(ArgdownTokenKind.ListItem, end);
        return true;
    }

    private int DigitsEnd(int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from]))
            from++;
        return from;
    }

    private void Indent(int width)
    {
        if (width > indents.Peek())
        {
            indents.Push(width);
            tokens.Add(new ArgdownToken(ArgdownTokenKind.Indent, at, at));
        }

        while (width < indents.Peek())
        {
            indents.Pop();
            tokens.Add(new ArgdownToken(ArgdownTokenKind.Dedent, at, at));
        }
    }

    private void EmitDedents()
    {
        for (; indents.Count > 1; indents.Pop())
            tokens.Add(new ArgdownToken(ArgdownTokenKind.Dedent, at, at));
    }
}
