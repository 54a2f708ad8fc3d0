using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Cypher.Syntax;

// Operators, from the loosest to the tightest; Cypher 5 has NOT below the comparisons and unary minus above the power.
internal sealed partial class Parser
{
    private Expression Expression()
    {
        Enter();
        var expression = Chain(XorExpression, () => IsWord("OR") ? BinaryOperator.Or : null);
        Leave();
        return expression;
    }

    private Expression XorExpression() => Chain(AndExpression, () => IsWord("XOR") ? BinaryOperator.Xor : null);

    private Expression AndExpression() => Chain(NotExpression, () => IsWord("AND") ? BinaryOperator.And : null);

    private Expression NotExpression()
    {
        var start = Current.Start;
        if (!TakeWord("NOT"))
            return ComparisonExpression();
        Enter();
        var operand = NotExpression();
        Leave();
        return new UnaryExpression(UnaryOperator.Not, operand, From(start));
    }

    private Expression Chain(Func<Expression> operand, Func<BinaryOperator?> next)
    {
        var left = operand();
        for (var count = 0; next() is { } op; count++)
        {
            if (count >= MaxChain)
                throw Errors.ChainTooLong(Current.Span, MaxChain);
            var at = Current.Span;
            _at++;
            var right = operand();
            left = new BinaryExpression(op, left, right, at, SourceSpan.Over(left.Span, right.Span));
        }

        return left;
    }

    private Expression ComparisonExpression()
    {
        var first = PredicateExpression();
        if (ComparisonSymbol() is null)
            return first;
        var operands = new List<Expression> { first };
        var operators = new List<ComparisonOperator>();
        while (ComparisonSymbol() is { } op)
        {
            if (operators.Count >= MaxChain)
                throw Errors.ChainTooLong(Current.Span, MaxChain);
            _at++;
            operators.Add(op);
            operands.Add(PredicateExpression());
        }

        var span = SourceSpan.Over(operands[0].Span, operands[^1].Span);
        return operators.Count == 1
            ? new Comparison(operators[0], operands[0], operands[1], span)
            : new ComparisonChain([.. operands], [.. operators], span);
    }

    private ComparisonOperator? ComparisonSymbol()
    {
        if (Current.Kind != TokenKind.Symbol)
            return null;
        return _text.AsSpan(Current.Start, Current.Length) switch
        {
            "=" => ComparisonOperator.Equal,
            "<>" => ComparisonOperator.NotEqual,
            "<" => ComparisonOperator.Less,
            "<=" => ComparisonOperator.LessOrEqual,
            ">" => ComparisonOperator.Greater,
            ">=" => ComparisonOperator.GreaterOrEqual,
            "!" when IsSymbol("=", 1) => throw Errors.Unexpected(SourceSpan.Over(Current.Span, At(1).Span), "'!='", "'<>', the sign for different"),
            _ => null,
        };
    }

    private Expression PredicateExpression()
    {
        var left = Additive();
        for (var count = 0; ; count++)
        {
            if (count >= MaxChain)
                throw Errors.ChainTooLong(Current.Span, MaxChain);
            var at = Current.Span;
            if (PredicateOperator() is { } op)
            {
                var right = Additive();
                left = new BinaryExpression(op, left, right, at, SourceSpan.Over(left.Span, right.Span));
            }
            else if (IsWord("IS") || IsSymbol("::"))
            {
                left = Is(left);
            }
            else
            {
                return left;
            }
        }
    }

    private BinaryOperator? PredicateOperator()
    {
        if (TakeWord("IN"))
            return BinaryOperator.In;
        if (TakeWords("STARTS", "WITH"))
            return BinaryOperator.StartsWith;
        if (TakeWords("ENDS", "WITH"))
            return BinaryOperator.EndsWith;
        if (TakeWord("CONTAINS"))
            return BinaryOperator.Contains;
        return TakeSymbol("=~") ? BinaryOperator.Matches : null;
    }

    private Expression Is(Expression operand)
    {
        if (TakeSymbol("::"))
            return new TypeCheck(operand, Type(), false, SourceSpan.Over(operand.Span, From(operand.Span.Start)));
        ExpectWord("IS");
        var negated = TakeWord("NOT");
        if (TakeWord("NULL"))
            return new NullCheck(operand, negated, From(operand.Span.Start));
        if (TakeSymbol("::") || TakeWord("TYPED"))
            return new TypeCheck(operand, Type(), negated, From(operand.Span.Start));
        var form = IsWord("NORMALIZED", 1) ? TextOf(_tokens[_at++]).ToUpperInvariant() : "NFC";
        if (TakeWord("NORMALIZED"))
            return new NormalizedCheck(operand, form, negated, From(operand.Span.Start));
        if (negated || !IsName() && !IsSymbol("%") && !IsSymbol("!") && !IsSymbol("(") && !IsSymbol("$"))
            throw Unexpected("NULL, NOT NULL, NORMALIZED or ':: TYPE'");
        return new LabelCheck(operand, LabelExpression(isColonForm: true), From(operand.Span.Start));
    }

    private Expression Additive() => Chain(Multiplicative, () =>
        IsSymbol("+") ? BinaryOperator.Add : IsSymbol("-") ? BinaryOperator.Subtract : IsSymbol("||") ? BinaryOperator.Concatenate : null);

    private Expression Multiplicative() => Chain(Power, () =>
        IsSymbol("*") ? BinaryOperator.Multiply : IsSymbol("/") ? BinaryOperator.Divide : IsSymbol("%") ? BinaryOperator.Modulo : null);

    private Expression Power() => Chain(Signed, () => IsSymbol("^") ? BinaryOperator.Power : null);

    private Expression Signed()
    {
        var start = Current.Start;
        if (IsSymbol("-") && At(1).Kind == TokenKind.Integer && !IsSymbol(".", 2) && !IsSymbol("[", 2))
        {
            _at++;
            return NegativeInteger(start);
        }

        if (!IsSymbol("-") && !IsSymbol("+"))
            return Postfix();
        var op = TakeSymbol("-") ? UnaryOperator.Minus : UnaryOperator.Plus;
        if (op == UnaryOperator.Plus)
            _at++;
        Enter();
        var operand = Signed();
        Leave();
        return new UnaryExpression(op, operand, From(start));
    }

    // The smallest integer has no positive twin, so the sign is read with its number.
    private Literal NegativeInteger(int start)
    {
        var token = _tokens[_at++];
        var size = NumberText.ReadMagnitude(_text.AsSpan(token.Start, token.Length));
        return size is { } magnitude && magnitude <= 9223372036854775808
            ? new Literal(unchecked(-(long)magnitude), From(start))
            : throw Errors.IntegerOverflow(From(start), "-" + TextOf(token));
    }

    private Expression Postfix()
    {
        var target = Atom();
        for (var count = 0; ; count++)
        {
            if (count >= MaxChain)
                throw Errors.ChainTooLong(Current.Span, MaxChain);
            if (IsSymbol("."))
            {
                _at++;
                var key = Current.Span;
                target = new PropertyAccess(target, Name("a property name"), key, SourceSpan.Over(target.Span, key));
            }
            else if (IsSymbol("["))
            {
                target = Subscript(target);
            }
            else if (IsSymbol(":") && IsLabelStart(1))
            {
                _at++;
                target = new LabelCheck(target, LabelExpression(isColonForm: true), From(target.Span.Start));
            }
            else
            {
                return target;
            }
        }
    }

    private bool IsLabelStart(int ahead) =>
        IsName(ahead) || IsSymbol("!", ahead) || IsSymbol("%", ahead) || IsSymbol("(", ahead) || (IsSymbol("$", ahead) && IsSymbol("(", ahead + 1));

    private Expression Subscript(Expression target)
    {
        ExpectSymbol("[");
        var from = IsSymbol("..") ? null : Inside(Expression);
        if (TakeSymbol(".."))
        {
            var to = IsSymbol("]") ? null : Inside(Expression);
            ExpectSymbol("]");
            return new SliceAccess(target, from, to, From(target.Span.Start));
        }

        ExpectSymbol("]");
        return new IndexAccess(target, from!, From(target.Span.Start));
    }

    // Between brackets a bar belongs to a label expression again.
    private T Inside<T>(Func<T> read)
    {
        var bar = _barEndsLabels;
        _barEndsLabels = false;
        var result = read();
        _barEndsLabels = bar;
        return result;
    }
}
