using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Syntax;

// Literals, calls, brackets.
internal sealed partial class Parser
{
    private Expression Atom()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Integer:
                _at++;
                return new Literal(PositiveInteger(token), token.Span);
            case TokenKind.Float:
                _at++;
                var real = NumberText.ReadFloat(TextOf(token));
                return double.IsInfinity(real) ? throw Errors.FloatOverflow(token.Span, TextOf(token)) : new Literal(real, token.Span);
            case TokenKind.MalformedNumber:
                throw Errors.InvalidNumber(token.Span, TextOf(token));
            case TokenKind.String:
                _at++;
                return new Literal(StringText.Read(_text, token), token.Span);
            case TokenKind.Symbol:
                return Bracketed();
            case TokenKind.Word or TokenKind.QuotedName:
                return NameOrCall();
            default:
                throw Unexpected("an expression");
        }
    }

    private Expression Bracketed()
    {
        if (IsSymbol("("))
            return IsPatternAt(0) ? Predicate() : Inside(Parenthesised);
        if (IsSymbol("["))
            return Inside(ListOrComprehension);
        if (IsSymbol("{"))
            return Inside(MapLiteral);
        return IsSymbol("$") ? ParameterExpression() : throw Unexpected("an expression");
    }

    private Expression Parenthesised()
    {
        var start = Current.Start;
        ExpectSymbol("(");
        var inner = Expression();
        ExpectSymbol(")");
        // The header of an unaliased column is the text as written, so the parentheses belong to the span.
        return inner with { Span = From(start) };
    }

    private PatternPredicate Predicate()
    {
        var start = Current.Start;
        var elements = Elements();
        var pattern = new PathPattern(null, PathSelector.All, elements, null, From(start));
        return new PatternPredicate(pattern, From(start));
    }

    private bool IsPatternAt(int ahead)
    {
        var close = _at + ahead < _closing.Length ? _closing[_at + ahead] : -1;
        return close >= 0 && IsArrowAt(close + 1 - _at) && IsArrowClosed(close + 1);
    }

    // (a)-[b]-(c) is a pattern, (a)-[1, 2] a subtraction: what counts is the dash behind the bracket and the node behind that.
    private bool IsArrowClosed(int at)
    {
        var next = _tokens[at].Length == 1 && _text[_tokens[at].Start] == '<' ? at + 2 : at + 1;
        if (_closing[next] >= 0)
            next = _closing[next] + 1;
        if (!IsSymbol("-", next - _at))
            return false;
        next++;
        if (IsSymbol(">", next - _at))
            next++;
        return IsSymbol("(", next - _at) || IsSymbol("+", next - _at) || IsSymbol("*", next - _at) || IsSymbol("{", next - _at);
    }

    private long PositiveInteger(Token token) =>
        NumberText.ReadMagnitude(_text.AsSpan(token.Start, token.Length)) is { } size && size <= long.MaxValue
            ? (long)size
            : throw Errors.IntegerOverflow(token.Span, TextOf(token));

    private Parameter ParameterExpression()
    {
        var start = ExpectSymbol("$").Start;
        if (Current.Kind is not (TokenKind.Word or TokenKind.QuotedName or TokenKind.Integer or TokenKind.MalformedNumber))
            throw Unexpected("a parameter name");
        return new Parameter(TextOf(_tokens[_at++]), From(start));
    }

    private MapLiteral MapLiteral()
    {
        var start = ExpectSymbol("{").Start;
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        if (!IsSymbol("}"))
        {
            do
            {
                var key = Current.Span;
                var name = Name("a key, or '}'");
                ExpectSymbol(":");
                entries.Add(new MapEntry(name, Expression(), key));
            }
            while (TakeSymbol(","));
        }

        ExpectSymbol("}");
        return new MapLiteral(entries.ToImmutable(), From(start));
    }

    private Expression ListOrComprehension()
    {
        var start = ExpectSymbol("[").Start;
        if (IsName() && IsWord("IN", 1))
            return Comprehension(start);
        if (IsPatternAt(0) || (IsName() && IsSymbol("=", 1) && IsPatternAt(2)))
            return PatternOrList(start);
        var items = IsSymbol("]") ? [] : List(Expression);
        ExpectSymbol("]");
        return new ListLiteral(items, From(start));
    }

    private ListComprehension Comprehension(int start)
    {
        var item = Variable();
        _at++;
        _barEndsLabels = true;
        var list = Expression();
        var where = Where();
        _barEndsLabels = false;
        var projection = TakeSymbol("|") ? Expression() : null;
        ExpectSymbol("]");
        return new ListComprehension(item, list, where, projection, From(start));
    }

    // [(a)-->(b)] is a list of one predicate; [(a)-->(b) | b.x] and [(a)-->(b) WHERE ... | b.x] are comprehensions.
    private Expression PatternOrList(int start)
    {
        var back = _at;
        var pattern = PathPattern();
        if (!IsSymbol("|") && !IsWord("WHERE"))
        {
            _at = back;
            var items = List(Expression);
            ExpectSymbol("]");
            return new ListLiteral(items, From(start));
        }

        _barEndsLabels = true;
        var where = Where();
        _barEndsLabels = false;
        ExpectSymbol("|");
        var projection = Expression();
        ExpectSymbol("]");
        return new PatternComprehension(pattern, where, projection, From(start));
    }

    private Expression NameOrCall()
    {
        var token = Current;
        if (token.Kind == TokenKind.Word && Keyword(token) is { } special)
            return special;
        if (IsSymbol("(", 1) || IsQualifiedCall())
            return Call();
        var variable = Variable();
        return IsSymbol("{") && IsMapProjection() ? Inside(() => MapProjection(variable)) : variable;
    }

    private Expression? Keyword(Token token)
    {
        if (IsSymbol("(", 1))
            return Predicated(token);
        if (TakeWord("true"))
            return new Literal(true, token.Span);
        if (TakeWord("false"))
            return new Literal(false, token.Span);
        if (TakeWord("null"))
            return new Literal(Value.Null, token.Span);
        if (TakeWord("inf") || TakeWord("infinity"))
            return new Literal(double.PositiveInfinity, token.Span);
        if (TakeWord("nan"))
            return new Literal(double.NaN, token.Span);
        if (IsWord("CASE") && !IsSymbol(".", 1) && !IsSymbol(")", 1) && !IsSymbol(",", 1))
            return Inside(Case);
        if (IsSymbol("{", 1) && SubqueryWord() is { } kind)
            return Inside(() => SubqueryExpression(kind));
        return null;
    }

    private SubqueryKind? SubqueryWord() =>
        IsWord("EXISTS") ? SubqueryKind.Exists : IsWord("COUNT") ? SubqueryKind.Count : IsWord("COLLECT") ? SubqueryKind.Collect : null;

    private Expression? Predicated(Token token)
    {
        if (IsWord("count") && IsSymbol("*", 2) && IsSymbol(")", 3))
        {
            _at += 4;
            return new CountStar(From(token.Start));
        }

        if (IsName(2) && IsWord("IN", 3) && QuantifierWord() is { } kind)
            return Inside(() => Quantifier(kind));
        if (IsWord("reduce") && IsName(2) && IsSymbol("=", 3))
            return Inside(Reduction);
        if (IsWord("exists") && IsPatternAt(2))
            return Inside(ExistsPattern);
        return (IsWord("shortestPath") || IsWord("allShortestPaths")) ? ShortestPathExpression() : null;
    }

    private PatternPredicate ShortestPathExpression()
    {
        var start = Current.Start;
        var pattern = PathPattern();
        return new PatternPredicate(pattern, From(start));
    }

    // The old form exists((a)-->(b)) means the same as EXISTS { (a)-->(b) }.
    private SubqueryExpression ExistsPattern()
    {
        var start = Current.Start;
        _at += 2;
        var pattern = PathPattern();
        ExpectSymbol(")");
        var match = new MatchClause(false, [pattern], null, pattern.Span);
        return new SubqueryExpression(SubqueryKind.Exists, new Query([new SingleQuery([match], match.Span)], false, match.Span), From(start));
    }

    private QuantifierKind? QuantifierWord() =>
        IsWord("all") ? QuantifierKind.All : IsWord("any") ? QuantifierKind.Any : IsWord("none") ? QuantifierKind.None : IsWord("single") ? QuantifierKind.Single : null;

    private Quantifier Quantifier(QuantifierKind kind)
    {
        var start = Current.Start;
        _at += 2;
        var item = Variable();
        _at++;
        var list = Expression();
        if (!TakeWord("WHERE"))
            throw Unexpected("WHERE and the condition");
        var where = Expression();
        ExpectSymbol(")");
        return new Quantifier(kind, item, list, where, From(start));
    }

    private Reduction Reduction()
    {
        var start = Current.Start;
        _at += 2;
        var accumulator = Variable();
        ExpectSymbol("=");
        var initial = Expression();
        ExpectSymbol(",");
        var item = Variable();
        ExpectWord("IN");
        _barEndsLabels = true;
        var list = Expression();
        _barEndsLabels = false;
        ExpectSymbol("|");
        var step = Expression();
        ExpectSymbol(")");
        return new Reduction(accumulator, initial, item, list, step, From(start));
    }

    private bool IsQualifiedCall()
    {
        var ahead = 0;
        while (IsName(ahead) && IsSymbol(".", ahead + 1))
            ahead += 2;
        return ahead > 0 && IsName(ahead) && IsSymbol("(", ahead + 1);
    }

    private FunctionCall Call()
    {
        var start = Current.Start;
        var name = Name("a function name");
        while (TakeSymbol("."))
            name += "." + Name("the rest of the function name");
        var nameSpan = From(start);
        ExpectSymbol("(");
        if (name.Equals("trim", StringComparison.OrdinalIgnoreCase) && Inside(() => Trimmed(start, nameSpan)) is { } trimmed)
            return trimmed;
        var distinct = TakeWord("DISTINCT");
        if (!distinct)
            _ = IsWord("ALL") && !IsSymbol(",", 1) && !IsSymbol(")", 1) && !IsSymbol("(", 1) && TakeWord("ALL");
        var arguments = name.Equals("normalize", StringComparison.OrdinalIgnoreCase) ? Inside(NormalizeArguments) : Inside(Arguments);
        return new FunctionCall(name, distinct, arguments, nameSpan, From(start));
    }

    // trim(LEADING 'x' FROM text) means the same as ltrim(text, 'x'); null where the call has the plain form.
    private FunctionCall? Trimmed(int start, SourceSpan nameSpan)
    {
        var back = _at;
        var name = TakeWord("LEADING") ? "ltrim" : TakeWord("TRAILING") ? "rtrim" : "btrim";
        _ = name == "btrim" && TakeWord("BOTH");
        Expression? characters = IsWord("FROM") ? null : Expression();
        if (!TakeWord("FROM"))
        {
            _at = back;
            return null;
        }

        var text = Expression();
        ExpectSymbol(")");
        return new FunctionCall(name, false, characters is null ? [text] : [text, characters], nameSpan, From(start));
    }

    private ImmutableArray<Expression> Arguments()
    {
        var arguments = IsSymbol(")") ? [] : List(Expression);
        ExpectSymbol(")");
        return arguments;
    }

    // The normal form is a bare word: normalize(s, NFKC).
    private ImmutableArray<Expression> NormalizeArguments()
    {
        var text = Expression();
        if (!TakeSymbol(","))
        {
            ExpectSymbol(")");
            return [text];
        }

        var span = Current.Span;
        var form = new Literal(Name("NFC, NFD, NFKC or NFKD").ToUpperInvariant(), span);
        ExpectSymbol(")");
        return [text, form];
    }

    private CaseExpression Case()
    {
        var start = Current.Start;
        _at++;
        var subject = IsWord("WHEN") ? null : Expression();
        var branches = ImmutableArray.CreateBuilder<CaseBranch>();
        while (TakeWord("WHEN"))
        {
            var conditions = subject is null ? [Expression()] : List(CaseCondition);
            ExpectWord("THEN");
            branches.Add(new CaseBranch(conditions, Expression()));
        }

        if (branches.Count == 0)
            throw Unexpected("WHEN");
        var otherwise = TakeWord("ELSE") ? Expression() : null;
        ExpectWord("END");
        return new CaseExpression(subject, branches.ToImmutable(), otherwise, From(start));
    }

    private Expression CaseCondition()
    {
        var subject = new CaseTest(new SourceSpan(Current.Start, 0));
        var start = Current.Start;
        if (ComparisonSymbol() is { } comparison)
        {
            _at++;
            return new Comparison(comparison, subject, PredicateExpression(), From(start));
        }

        if (IsWord("IS") || IsSymbol("::"))
            return Is(subject);
        var at = Current.Span;
        if (PredicateOperator() is { } op)
            return new BinaryExpression(op, subject, Additive(), at, From(start));
        return Expression();
    }

    private SubqueryExpression SubqueryExpression(SubqueryKind kind)
    {
        var start = Current.Start;
        _at += 2;
        Query query;
        if (kind != SubqueryKind.Collect && !Array.Exists(ClauseWords, w => IsWord(w)))
        {
            var inner = Current.Start;
            var match = new MatchClause(false, Patterns(), Where(), From(inner));
            query = new Query([new SingleQuery([match], match.Span)], false, match.Span);
        }
        else
        {
            query = Query();
        }

        ExpectSymbol("}");
        return new SubqueryExpression(kind, query, From(start));
    }

    private bool IsMapProjection() => IsSymbol("}", 1) || IsSymbol(".", 1) || (IsName(1) && (IsSymbol(",", 2) || IsSymbol("}", 2) || IsSymbol(":", 2)));

    private MapProjection MapProjection(Variable target)
    {
        ExpectSymbol("{");
        var items = IsSymbol("}") ? [] : List(MapProjectionItem);
        ExpectSymbol("}");
        return new MapProjection(target, items, From(target.Span.Start));
    }

    private MapProjectionItem MapProjectionItem()
    {
        var start = Current.Start;
        if (TakeSymbol("."))
        {
            return TakeSymbol("*")
                ? new MapProjectionItem(ProjectionItemKind.All, "", null, From(start))
                : new MapProjectionItem(ProjectionItemKind.Property, Name("a property name, or *"), null, From(start));
        }

        var name = Variable("a key, .property, .* or a variable");
        return TakeSymbol(":")
            ? new MapProjectionItem(ProjectionItemKind.Entry, name.Name, Expression(), From(start))
            : new MapProjectionItem(ProjectionItemKind.Variable, name.Name, name, From(start));
    }
}
