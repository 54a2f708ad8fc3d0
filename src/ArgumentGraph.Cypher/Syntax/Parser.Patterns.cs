using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Graph;

namespace ArgumentGraph.Cypher.Syntax;

// Paths, nodes, relationships and labels.
internal sealed partial class Parser
{
    private ImmutableArray<PathPattern> Patterns() => List(PathPattern);

    private PathPattern PathPattern()
    {
        var start = Current.Start;
        Variable? name = null;
        if (IsName() && IsSymbol("=", 1))
        {
            name = Variable();
            _at++;
        }

        var selector = Selector();
        if (selector.Kind is SelectorKind.ShortestPath or SelectorKind.AllShortestPaths)
        {
            ExpectSymbol("(");
            var elements = Elements();
            ExpectSymbol(")");
            return new PathPattern(name, selector, elements, null, From(start));
        }

        return new PathPattern(name, selector, Elements(), null, From(start));
    }

    private PathSelector Selector()
    {
        if (IsWord("shortestPath") && IsSymbol("(", 1))
            return Take(true) ? new PathSelector(SelectorKind.ShortestPath, 1) : PathSelector.All;
        if (IsWord("allShortestPaths") && IsSymbol("(", 1))
            return Take(true) ? new PathSelector(SelectorKind.AllShortestPaths, 0) : PathSelector.All;
        if (TakeWord("SHORTEST"))
        {
            var count = Current.Kind == TokenKind.Integer ? Count() : 1;
            SkipPathWord();
            var groups = TakeWord("GROUPS") || TakeWord("GROUP");
            return new PathSelector(groups ? SelectorKind.ShortestGroups : SelectorKind.AnyShortest, count);
        }

        if (TakeWord("ALL"))
        {
            var kind = TakeWord("SHORTEST") ? SelectorKind.AllShortest : SelectorKind.All;
            SkipPathWord();
            return new PathSelector(kind, 0);
        }

        if (!TakeWord("ANY"))
            return PathSelector.All;
        var shortest = TakeWord("SHORTEST");
        var any = Current.Kind == TokenKind.Integer ? Count() : 1;
        SkipPathWord();
        return new PathSelector(shortest ? SelectorKind.AnyShortest : SelectorKind.Any, any);
    }

    private void SkipPathWord()
    {
        if (!TakeWord("PATH"))
            TakeWord("PATHS");
    }

    private ImmutableArray<PatternElement> Elements()
    {
        var elements = ImmutableArray.CreateBuilder<PatternElement>();
        elements.Add(NodeOrGroup());
        while (IsRelationship() || IsSymbol("("))
        {
            if (IsRelationship())
            {
                elements.Add(RelationshipPattern());
                elements.Add(NodeOrGroup());
            }
            else
            {
                elements.Add(NodeOrGroup());
            }
        }

        return elements.ToImmutable();
    }

    private PatternElement NodeOrGroup()
    {
        if (!IsSymbol("("))
            throw Unexpected("a node pattern such as (n:Label)");
        return IsSymbol("(", 1) || (IsName(1) && IsSymbol("=", 2)) ? Group() : NodePattern();
    }

    private QuantifiedPattern Group()
    {
        Enter();
        var start = Current.Start;
        ExpectSymbol("(");
        var inner = PathPattern();
        var pattern = inner with { Where = Where() };
        ExpectSymbol(")");
        Leave();
        return new QuantifiedPattern(pattern, Quantifier(), From(start));
    }

    private Repetition? Quantifier()
    {
        var start = Current.Start;
        if (TakeSymbol("+"))
            return new Repetition(1, null, From(start));
        if (TakeSymbol("*"))
            return new Repetition(0, null, From(start));
        if (!TakeSymbol("{"))
            return null;
        long? min = Current.Kind == TokenKind.Integer ? Count() : null;
        if (!TakeSymbol(","))
        {
            ExpectSymbol("}");
            return new Repetition(min ?? throw Unexpected("a number"), min, From(start));
        }

        long? max = Current.Kind == TokenKind.Integer ? Count() : null;
        ExpectSymbol("}");
        return new Repetition(min ?? 0, max, From(start));
    }

    private NodePattern NodePattern()
    {
        Enter();
        var start = Current.Start;
        ExpectSymbol("(");
        var name = IsName() && !IsWord("WHERE") && !(IsWord("IS") && IsName(1)) ? Variable() : null;
        var labels = OptionalLabels();
        var properties = Properties();
        var where = Where();
        if (!IsSymbol(")"))
            throw Unexpected("')', a label or properties in the node pattern");
        _at++;
        Leave();
        return new NodePattern(name, labels, properties, where, From(start));
    }

    private LabelExpression? OptionalLabels() =>
        TakeSymbol(":") || TakeWord("IS") ? LabelExpression(isColonForm: true) : null;

    private Expression? Properties()
    {
        if (IsSymbol("{"))
            return MapLiteral();
        return IsSymbol("$") ? ParameterExpression() : null;
    }

    private bool IsRelationship() => IsArrowAt(0);

    private bool IsArrowAt(int ahead) =>
        (IsSymbol("-", ahead) && (IsSymbol("-", ahead + 1) || IsSymbol("[", ahead + 1)))
        || (IsSymbol("<", ahead) && IsSymbol("-", ahead + 1) && (IsSymbol("-", ahead + 2) || IsSymbol("[", ahead + 2)));

    private RelationshipPattern RelationshipPattern()
    {
        Enter();
        var start = Current.Start;
        var incoming = TakeSymbol("<");
        ExpectSymbol("-");
        Variable? name = null;
        LabelExpression? types = null;
        Repetition? length = null;
        Expression? properties = null, where = null;
        if (TakeSymbol("["))
        {
            name = IsName() && !IsWord("WHERE") ? Variable() : null;
            types = OptionalLabels();
            length = Length();
            properties = Properties();
            where = Where();
            ExpectSymbol("]");
        }

        ExpectSymbol("-");
        var outgoing = TakeSymbol(">");
        var direction = incoming == outgoing ? Direction.Both : incoming ? Direction.Incoming : Direction.Outgoing;
        var quantifier = length is null ? Quantifier() : null;
        Leave();
        return new RelationshipPattern(name, types, length, quantifier, properties, where, direction, From(start));
    }

    private Repetition? Length()
    {
        var start = Current.Start;
        if (!TakeSymbol("*"))
            return null;
        if (Current.Kind == TokenKind.Float)
            throw Unexpected("a whole number of steps");
        long? min = Current.Kind == TokenKind.Integer ? Count() : null;
        if (!TakeSymbol(".."))
            return new Repetition(min ?? 1, min, From(start));
        long? max = Current.Kind == TokenKind.Integer ? Count() : null;
        return new Repetition(min ?? 1, max, From(start));
    }

    private long Count()
    {
        var token = _tokens[_at++];
        return NumberText.ReadMagnitude(_text.AsSpan(token.Start, token.Length)) is { } size && size <= int.MaxValue
            ? (long)size
            : throw Errors.IntegerOverflow(token.Span, TextOf(token));
    }

    private LabelExpression LabelExpression(bool isColonForm)
    {
        Enter();
        var left = LabelConjunction(isColonForm);
        while (IsSymbol("|") && !_barEndsLabels)
        {
            _at++;
            TakeSymbol(":");
            var right = LabelConjunction(isColonForm);
            left = new LabelOr(left, right, SourceSpan.Over(left.Span, right.Span));
        }

        Leave();
        return left;
    }

    private LabelExpression LabelConjunction(bool isColonForm)
    {
        var left = LabelNegation();
        while (IsSymbol("&") || (isColonForm && IsSymbol(":")))
        {
            var colon = IsSymbol(":");
            _at++;
            var right = LabelNegation();
            left = new LabelAnd(left, right, colon, SourceSpan.Over(left.Span, right.Span));
        }

        return left;
    }

    private LabelExpression LabelNegation()
    {
        var start = Current.Start;
        if (TakeSymbol("!"))
        {
            Enter();
            var operand = LabelNegation();
            Leave();
            return new LabelNot(operand, From(start));
        }

        if (TakeSymbol("%"))
            return new LabelWildcard(From(start));
        if (IsSymbol("$"))
            return DynamicLabel(start);
        if (!TakeSymbol("("))
            return new LabelName(Name("a label or relationship type"), From(start));
        var bar = _barEndsLabels;
        _barEndsLabels = false;
        var inner = LabelExpression(isColonForm: false);
        _barEndsLabels = bar;
        ExpectSymbol(")");
        return inner;
    }

    private LabelDynamic DynamicLabel(int start)
    {
        _at++;
        var any = TakeWord("any");
        if (!any)
            TakeWord("all");
        ExpectSymbol("(");
        var names = Expression();
        ExpectSymbol(")");
        return new LabelDynamic(names, any, From(start));
    }
}
