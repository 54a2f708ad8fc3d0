using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ArgumentGraph.Cypher.Execution.FullText;

/// <summary>What in a full-text query cannot be read, and where.</summary>
internal sealed class TextQueryException(string message) : Exception(message);

/// <summary>
/// Lucene's classic query language: words, "phrases"~2, field:word, AND, OR, NOT, &amp;&amp;, ||, !, +, -, (groups), wildcards, fuzzy~1,
/// [ranges TO here], /patterns/ and boosts^2. A backslash takes the next character as it is.
/// </summary>
internal sealed class TextQueryParser
{
    private const int Deepest = 64;
    private const string Special = "()[]{}\"^~:!";
    private readonly string _text;
    private int _at;
    private int _depth;

    private TextQueryParser(string text) => _text = text;

    /// <exception cref="TextQueryException">The text is no query.</exception>
    public static TextQuery Parse(string text)
    {
        var parser = new TextQueryParser(text);
        var query = parser.Query(null);
        return parser._at < text.Length ? throw parser.Unexpected("a word or the end") : query;
    }

    private TextQuery Query(string? field)
    {
        if (++_depth > Deepest)
            throw new TextQueryException($"its parentheses are nested deeper than {Deepest} levels.");
        var clauses = new List<(TermUse Use, TextQuery Query)>();
        do
        {
            var joined = clauses.Count > 0 ? Conjunction() : "";
            if (joined == "AND" && clauses[^1].Use == TermUse.Optional)
                clauses[^1] = (TermUse.Required, clauses[^1].Query);
            var use = Modifier();
            if (use == TermUse.Optional && joined == "AND")
                use = TermUse.Required;
            if (Clause(field) is { } clause)
                clauses.Add((use, clause));
            BlankOrBareSigns();
        }
        while (_at < _text.Length && _text[_at] != ')');
        _depth--;
        return clauses is [(TermUse.Optional, var only)] ? only : new BooleanQuery([.. clauses]);
    }

    private string Conjunction()
    {
        if (Takes("AND") || Takes("&&"))
            return "AND";
        return Takes("OR") || Takes("||") ? "OR" : "";
    }

    private TermUse Modifier()
    {
        BlankOrBareSigns();
        if (_at < _text.Length && _text[_at] is '+' or '-' or '!')
            return _text[_at++] == '+' ? TermUse.Required : TermUse.Forbidden;
        return Takes("NOT") ? TermUse.Forbidden : TermUse.Optional;
    }

    // A sign that stands alone, as in "cost - benefit", is punctuation.
    private void BlankOrBareSigns()
    {
        Blank();
        while (_at + 1 < _text.Length && _text[_at] is '+' or '-' or '!' && char.IsWhiteSpace(_text[_at + 1]))
        {
            _at++;
            Blank();
        }
    }

    // An operator of letters must stand alone; NOTE is a word.
    private bool Takes(string sign)
    {
        if (string.CompareOrdinal(_text, _at, sign, 0, sign.Length) != 0)
            return false;
        var end = _at + sign.Length;
        if (char.IsLetter(sign[0]) && end < _text.Length && !char.IsWhiteSpace(_text[end]) && _text[end] is not ('(' or '"' or '+' or '-' or '!'))
            return false;
        _at = end;
        return true;
    }

    private TextQuery? Clause(string? field)
    {
        Blank();
        if (_at == _text.Length || _text[_at] is '+' or '-' or '!' || IsOperator())
            throw Unexpected("a word");
        if (Takes("*:*"))
            return Boosted(new EverythingQuery());
        if (_text[_at] == '(')
            return Group(field);
        if (_text[_at] == '"')
            return Boosted(Phrase(field));
        if (_text[_at] is '[' or '{')
            return Boosted(Range(field));
        if (_text[_at] == '/')
            return Boosted(Pattern(field));
        var (word, isPattern) = Word();
        if (_at < _text.Length && _text[_at] == ':' && !isPattern)
        {
            _at++;
            return field is null ? Clause(word) : throw new TextQueryException($"'{word}:' stands behind '{field}:'; a word has one field.");
        }

        return Boosted(Term(field, word, isPattern));
    }

    private bool IsOperator()
    {
        var start = _at;
        var found = Takes("AND") || Takes("OR") || Takes("NOT") || Takes("&&") || Takes("||");
        _at = start;
        return found;
    }

    private TextQuery? Group(string? field)
    {
        _at++;
        var query = Query(field);
        if (_at == _text.Length)
            throw Unexpected("')'");
        _at++;
        return Boosted(query);
    }

    private TextQuery? Term(string? field, string word, bool isPattern)
    {
        if (isPattern)
            return new PatternQuery(field, word.ToLowerInvariant());
        if (_at < _text.Length && _text[_at] == '~')
        {
            _at++;
            var edits = Number() ?? 2;
            while (_at < _text.Length && char.IsLetterOrDigit(_text[_at]))
                _at++;
            return new FuzzyQuery(field, word.ToLowerInvariant(), edits < 1 ? (int)Math.Min((1 - edits) * word.Length, 2) : (int)Math.Min(edits, 2));
        }

        return WordReader.All(word) switch
        {
            [] => null,
            [var one] => new WordQuery(field, one),
            var several => new BooleanQuery([.. several.Select(w => (TermUse.Optional, (TextQuery)new WordQuery(field, w)))]),
        };
    }

    private TextQuery? Phrase(string? field)
    {
        var content = Quoted();
        var slop = 0;
        if (_at < _text.Length && _text[_at] == '~')
        {
            _at++;
            slop = (int)(Number() ?? 0);
        }

        return WordReader.All(content) switch { [] => null, [var one] => new WordQuery(field, one), var words => new PhraseQuery(field, [.. words], slop) };
    }

    private string Quoted()
    {
        var content = new StringBuilder();
        for (_at++; _at < _text.Length && _text[_at] != '"'; _at++)
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length)
                _at++;
            content.Append(_text[_at]);
        }

        if (_at == _text.Length)
            throw Unexpected("'\"'");
        _at++;
        return content.ToString();
    }

    private PatternQuery Pattern(string? field)
    {
        var end = _text.IndexOf('/', _at + 1);
        if (end < 0)
            throw new TextQueryException("a regular expression is not closed; expected a second '/'.");
        var pattern = _text[(_at + 1)..end];
        _at = end + 1;
        try
        {
            _ = new Regex(pattern, RegexOptions.NonBacktracking);
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            throw new TextQueryException($"'/{pattern}/' is no regular expression: {wrong.Message}");
        }

        return new PatternQuery(field, pattern, IsRegex: true);
    }

    private RangeQuery Range(string? field)
    {
        var includesFrom = _text[_at++] == '[';
        var from = Bound();
        Blank();
        if (!Takes("TO"))
            throw Unexpected("TO");
        var to = Bound();
        Blank();
        if (_at == _text.Length || _text[_at] is not (']' or '}'))
            throw Unexpected("']' or '}'");
        return new RangeQuery(field, from, to, includesFrom, _text[_at++] == ']');
    }

    private string? Bound()
    {
        Blank();
        if (_at < _text.Length && _text[_at] == '"')
            return Quoted().ToLowerInvariant();
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not (']' or '}'))
            _at++;
        if (_at == start)
            throw Unexpected("a word or *");
        var bound = _text[start.._at].ToLowerInvariant();
        return bound == "*" ? null : bound;
    }

    private (string Word, bool IsPattern) Word()
    {
        var (word, isPattern) = (new StringBuilder(), false);
        for (; _at < _text.Length && !char.IsWhiteSpace(_text[_at]) && !Special.Contains(_text[_at]); _at++)
        {
            if (_text[_at] == '\\')
                _at += _at + 1 < _text.Length ? 1 : throw Unexpected("a character behind the backslash");
            else
                isPattern |= _text[_at] is '*' or '?';
            word.Append(_text[_at]);
        }

        return word.Length > 0 ? (word.ToString(), isPattern) : throw Unexpected("a word");
    }

    private TextQuery? Boosted(TextQuery? query)
    {
        if (_at == _text.Length || _text[_at] != '^')
            return query;
        _at++;
        var boost = Number() ?? throw Unexpected("a number");
        return query is null ? null : new BoostedQuery(query, boost);
    }

    private double? Number()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.'))
            _at++;
        return double.TryParse(_text.AsSpan(start, _at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private void Blank()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    private TextQueryException Unexpected(string expected) => new(_at < _text.Length
        ? $"found '{(char.IsLetter(_text[_at]) ? _text[_at..].Split(' ')[0] : _text[_at])}' at character {_at + 1}; expected {expected}. Put a backslash before a character that is meant as text."
        : $"it ends where {expected} is expected.");
}
