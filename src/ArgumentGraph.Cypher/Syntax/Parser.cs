using System.Runtime.CompilerServices;
using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Cypher.Syntax;

/// <summary>Recursive descent over the tokens of one statement; stops at the first mistake.</summary>
internal sealed partial class Parser
{
    /// <summary>How deep expressions and subqueries may be nested.</summary>
    public const int MaxDepth = 250;

    /// <summary>How many operators of one rank may follow one another: each makes the tree one level deeper.</summary>
    public const int MaxChain = 2000;

    /// <summary>How many characters a statement may have: its tree takes a hundred times as much memory.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly int[] _closing;
    private int _at;
    private int _depth;
    private bool _barEndsLabels;

    private Parser(string text)
    {
        _text = text;
        _tokens = Lexer.Tokenize(text);
        _closing = MatchBrackets();
    }

    private Token Current => _tokens[_at];

    /// <summary>The tree of a statement.</summary>
    /// <exception cref="CypherException">The text is not Cypher.</exception>
    public static Statement Parse(string text)
    {
        if (text.Length > MaxLength)
            throw Errors.TooLong(text.Length, MaxLength);
        var parser = new Parser(text);
        try
        {
            return parser.Statement();
        }
        catch (InsufficientExecutionStackException)
        {
            throw Errors.TooDeep(parser.Current.Span, MaxDepth);
        }
    }

    private Statement Statement()
    {
        var mode = TakeWord("EXPLAIN") ? StatementMode.Explain : TakeWord("PROFILE") ? StatementMode.Profile : StatementMode.Run;
        if (Current.Kind == TokenKind.End)
            throw Errors.Empty(Current.Span);
        var query = Query();
        TakeSymbol(";");
        if (Current.Kind != TokenKind.End)
            throw Unexpected(mode == StatementMode.Run && IsSymbol(")") ? "the end of the query" : "a clause such as MATCH, WITH or RETURN, or the end of the query");
        return new Statement(mode, query, _text);
    }

    // Lets the parser look behind a bracket without reading what is inside: patterns and parentheses begin alike.
    private int[] MatchBrackets()
    {
        var closing = new int[_tokens.Count];
        var open = new Stack<int>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            closing[i] = -1;
            if (_tokens[i].Kind != TokenKind.Symbol || _tokens[i].Length != 1)
                continue;
            var c = _text[_tokens[i].Start];
            if (c is '(' or '[' or '{')
                open.Push(i);
            else if (c is ')' or ']' or '}' && open.TryPop(out var from))
                closing[from] = i;
        }

        return closing;
    }

    private bool IsWord(string word, int ahead = 0)
    {
        var token = At(ahead);
        return token.Kind == TokenKind.Word && token.Length == word.Length
            && string.Compare(_text, token.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private bool IsSymbol(string symbol, int ahead = 0)
    {
        var token = At(ahead);
        return token.Kind == TokenKind.Symbol && token.Length == symbol.Length && string.CompareOrdinal(_text, token.Start, symbol, 0, symbol.Length) == 0;
    }

    private Token At(int ahead) => _tokens[Math.Min(_at + ahead, _tokens.Count - 1)];

    private bool IsName(int ahead = 0) => At(ahead).Kind is TokenKind.Word or TokenKind.QuotedName;

    private bool TakeWord(string word) => Take(IsWord(word));

    private bool TakeSymbol(string symbol) => Take(IsSymbol(symbol));

    private bool Take(bool when)
    {
        if (when)
            _at++;
        return when;
    }

    private bool TakeWords(string first, string second)
    {
        if (!IsWord(first) || !IsWord(second, 1))
            return false;
        _at += 2;
        return true;
    }

    private Token ExpectSymbol(string symbol)
    {
        var token = Current;
        return TakeSymbol(symbol) ? token : throw Unexpected($"'{symbol}'");
    }

    private void ExpectWord(string word)
    {
        if (!TakeWord(word))
            throw Unexpected(word);
    }

    private string Name(string what)
    {
        if (!IsName())
            throw Unexpected(what);
        return TextOf(_tokens[_at++]);
    }

    private Variable Variable(string what = "a variable name")
    {
        var span = Current.Span;
        return new Variable(Name(what), span);
    }

    private string TextOf(Token token) => token.Kind == TokenKind.QuotedName
        ? _text.Substring(token.Start + 1, token.Length - 2).Replace("``", "`", StringComparison.Ordinal)
        : _text.Substring(token.Start, token.Length);

    private SourceSpan From(int start) => SourceSpan.Between(start, _at == 0 ? start : _tokens[_at - 1].End);

    private CypherException Unexpected(string expected)
    {
        var token = Current;
        var found = token.Kind == TokenKind.End ? "the end of the query" : $"'{_text.Substring(token.Start, Math.Min(token.Length, 40))}'";
        return Errors.Unexpected(token.Span, found, expected);
    }

    private void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_depth > MaxDepth)
            throw Errors.TooDeep(Current.Span, MaxDepth);
    }

    private void Leave() => _depth--;
}
