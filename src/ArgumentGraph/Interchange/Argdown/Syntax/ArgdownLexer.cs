namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>
/// Cuts Argdown into tokens as its reference implementation does (@argdown/core 1.7.5, lexer.ts): patterns are tried in a fixed order and
/// the first that fits wins. Indentation becomes tokens, before relations and list items only.
/// </summary>
internal sealed partial class ArgdownLexer
{
    private readonly string text;
    private readonly Action<int> onCutAddress;
    private readonly List<ArgdownToken> tokens = [];
    private int at;
    private bool inInference;

    private ArgdownLexer(string text, Action<int> onCutAddress)
    {
        (this.text, this.onCutAddress) = (text, onCutAddress);
        closeSquare = new ForwardSearch(text, "]");
        closeSquareColon = new ForwardSearch(text, "]:");
        closeAngle = new ForwardSearch(text, ">");
        closeAngleColon = new ForwardSearch(text, ">:");
        closeRound = new ForwardSearch(text, ")");
        closeBlock = new ForwardSearch(text, "*/");
        closeMarkup = new ForwardSearch(text, "-->");
        rule = new ForwardSearch(text, "===");
        lineEnd = new ForwardSearch(text, "\n");
    }

    /// <summary>The tokens, ended by one of the kind <see cref="ArgdownTokenKind.End"/>.</summary>
    /// <param name="onCutAddress">Told the place of two slashes after a colon: for Argdown they open a comment, for people they are of an address.</param>
    public static List<ArgdownToken> Tokens(string text, Action<int> onCutAddress)
    {
        var lexer = new ArgdownLexer(text, onCutAddress);
        while (lexer.at < text.Length)
            lexer.Next();
        lexer.EmitDedents();
        lexer.tokens.Add(new ArgdownToken(ArgdownTokenKind.End, text.Length, text.Length));
        return lexer.tokens;
    }

    private ArgdownTokenKind? Last => tokens.Count == 0 ? null : tokens[^1].Kind;

    private bool AtLineStart => Last is null or ArgdownTokenKind.NewLine or ArgdownTokenKind.EmptyLine;

    private void Next()
    {
        if (Comment() || (!inInference && FrontMatter()) || Data() || Escaped() || Shortcode() || EmptyLine() || NewLine())
            return;
        if (inInference)
            NextOfInference();
        else if (!(AtLineStart && LineHead()) && !Emphasis() && !Link() && !Tag() && !Titled() && !Spaces() && !Freestyle())
            Mark();
    }

    private void NextOfInference()
    {
        if (text[at] == '-' && Peek(1) == '-')
        {
            inInference = false;
            Emit(ArgdownTokenKind.InferenceEnd, RunEnd(at, '-'));
        }
        else if (text[at] == ',')
        {
            Emit(ArgdownTokenKind.ListDelimiter, at + 1);
        }
        else if (!Spaces() && !Freestyle())
        {
            Mark();
        }
    }

    private char Peek(int distance) => at + distance < text.Length ? text[at + distance] : '\0';

    private void Emit(ArgdownTokenKind kind, int end)
    {
        tokens.Add(new ArgdownToken(kind, at, end));
        at = end;
    }

    private int RunEnd(int from, char c)
    {
        while (from < text.Length && text[from] == c)
            from++;
        return from;
    }

    private int BlanksEnd(int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t')
            from++;
        return from;
    }

    /// <summary>After one line break; the same place where there is none.</summary>
    private int BreakEnd(int from)
    {
        if (from >= text.Length)
            return from;
        if (text[from] == '\r')
            return from + 1 < text.Length && text[from + 1] == '\n' ? from + 2 : from + 1;
        return text[from] == '\n' ? from + 1 : from;
    }
}
