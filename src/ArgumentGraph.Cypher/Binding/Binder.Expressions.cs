using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Binding;

// Values. The flag says where patterns may stand as truth values; aggregates are let through only by projections.
internal sealed partial class Binder
{
    private bool _aggregatesAllowed;
    private Symbol? _caseSubject;

    private Expression Bind(Expression expression, Scope scope) => Bind(expression, scope, isPredicate: false);

    private Expression BindPredicate(Expression expression, Scope scope)
    {
        var bound = Bind(expression, scope, isPredicate: true);
        Require(bound, StaticType.Boolean, "a condition that is true or false");
        return bound;
    }

    private Expression Bind(Expression expression, Scope scope, bool isPredicate)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return expression switch
        {
            Literal or SlotReference or BoundAggregate => expression,
            Parameter parameter => BindParameter(parameter),
            Variable variable => BindVariable(variable, scope),
            CaseTest test => new SlotReference(_caseSubject!.Slot, "case", _caseSubject.Type, test.Span),
            ListLiteral list => list with { Items = [.. list.Items.Select(i => Bind(i, scope))] },
            MapLiteral map => map with { Entries = [.. map.Entries.Select(e => e with { Value = Bind(e.Value, scope) })] },
            PropertyAccess access => BindPropertyAccess(access, scope),
            IndexAccess access => BindIndexAccess(access, scope),
            SliceAccess slice => BindSlice(slice, scope),
            UnaryExpression unary => BindUnary(unary, scope, isPredicate),
            BinaryExpression binary => BindBinary(binary, scope, isPredicate),
            Comparison comparison => comparison with { Left = Bind(comparison.Left, scope), Right = Bind(comparison.Right, scope) },
            ComparisonChain chain => chain with { Operands = [.. chain.Operands.Select(o => Bind(o, scope))] },
            NullCheck check => check with { Operand = Bind(check.Operand, scope) },
            TypeCheck check => check with { Operand = Bind(check.Operand, scope) },
            NormalizedCheck check => check with { Operand = Bind(check.Operand, scope) },
            LabelCheck check => BindLabelCheck(check, scope),
            FunctionCall call => BindFunction(call, scope),
            CountStar star => BindAggregate(Functions.CountStar, false, [], "count", star.Span, scope),
            CaseExpression conditional => BindCase(conditional, scope, isPredicate),
            MapProjection projection => BindMapProjection(projection, scope),
            PatternPredicate predicate => BindPatternPredicate(predicate, scope, isPredicate),
            _ => BindScoped(expression, scope),
        };
    }

    // Expressions that bring variables of their own.
    private Expression BindScoped(Expression expression, Scope scope) => expression switch
    {
        ListComprehension comprehension => BindComprehension(comprehension, scope),
        Quantifier quantifier => BindQuantifier(quantifier, scope),
        Reduction reduction => BindReduction(reduction, scope),
        PatternComprehension comprehension => BindPatternComprehension(comprehension, scope),
        SubqueryExpression subquery => BindSubqueryExpression(subquery, scope),
        _ => throw new InvalidOperationException($"No binding for {expression.GetType().Name}: this is a bug, please report it."),
    };

    private Parameter BindParameter(Parameter parameter)
    {
        _parameters.TryAdd(parameter.Name, parameter.Span);
        return parameter;
    }

    private static SlotReference BindVariable(Variable variable, Scope scope)
    {
        var symbol = scope.Find(variable.Name) ?? throw Errors.UndefinedVariable(variable.Span, variable.Name, scope.Symbols.Select(s => s.Name));
        return new SlotReference(symbol.Slot, symbol.Name, symbol.Type, variable.Span);
    }

    private PropertyAccess BindPropertyAccess(PropertyAccess access, Scope scope)
    {
        var target = Bind(access.Target, scope);
        var type = StaticTyping.Of(target);
        if (!type.CanBe(StaticType.Map) && !type.CanBe(StaticType.Entity) && !type.CanBe(StaticType.Temporal))
            throw Errors.InvalidTarget(access.Target.Span, type.ToString(), "a node, a relationship, a map or a temporal value, to read a property of");
        return access with { Target = target };
    }

    private IndexAccess BindIndexAccess(IndexAccess access, Scope scope)
    {
        var (target, index) = (Bind(access.Target, scope), Bind(access.Index, scope));
        var type = StaticTyping.Of(target);
        if (!type.CanBe(StaticType.List) && !type.CanBe(StaticType.Map) && !type.CanBe(StaticType.Entity))
            throw Errors.InvalidTarget(access.Target.Span, type.ToString(), "a list, a map, a node or a relationship, to read an element of");
        if (type.Is(StaticType.List) && !StaticTyping.Of(index).CanBe(StaticType.Integer))
            throw Errors.InvalidTarget(access.Index.Span, StaticTyping.Of(index).ToString(), "a whole number, to read an element of a list");
        return access with { Target = target, Index = index };
    }

    private SliceAccess BindSlice(SliceAccess slice, Scope scope)
    {
        var target = Bind(slice.Target, scope);
        Require(target, StaticType.List, "a list, to take a part of");
        return slice with { Target = target, From = BindOptional(slice.From, scope), To = BindOptional(slice.To, scope) };
    }

    private Expression? BindOptional(Expression? expression, Scope scope) => expression is null ? null : Bind(expression, scope);

    private UnaryExpression BindUnary(UnaryExpression unary, Scope scope, bool isPredicate)
    {
        var operand = Bind(unary.Operand, scope, isPredicate && unary.Operator == UnaryOperator.Not);
        if (unary.Operator == UnaryOperator.Not)
            Require(operand, StaticType.Boolean, "a truth value for NOT");
        else
            Require(operand, unary.Operator == UnaryOperator.Minus ? StaticType.Number : StaticType.Number.Or(StaticType.Of(ValueKind.Duration)), "a number");
        return unary with { Operand = operand };
    }

    private BinaryExpression BindBinary(BinaryExpression binary, Scope scope, bool isPredicate)
    {
        var isLogical = binary.Operator is BinaryOperator.Or or BinaryOperator.Xor or BinaryOperator.And;
        var left = Bind(binary.Left, scope, isPredicate && isLogical);
        var right = Bind(binary.Right, scope, isPredicate && isLogical);
        switch (binary.Operator)
        {
            case BinaryOperator.Or or BinaryOperator.Xor or BinaryOperator.And:
                var what = $"a truth value for {binary.Operator.ToString().ToUpperInvariant()}";
                Require(left, StaticType.Boolean, what);
                Require(right, StaticType.Boolean, what);
                break;
            case BinaryOperator.In:
                Require(right, StaticType.List, "a list behind IN");
                break;
            case BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo or BinaryOperator.Power:
                var calculable = StaticType.Number.Or(StaticType.Temporal);
                Require(left, calculable, "a number");
                Require(right, calculable, "a number");
                break;
            case BinaryOperator.Add:
                RequireJoinable(left, right);
                break;
            case BinaryOperator.Concatenate:
                Require(left, StaticType.String.Or(StaticType.List), "a string or a list");
                Require(right, StaticTyping.Of(left).Is(StaticType.String) ? StaticType.String : StaticTyping.Of(left).Is(StaticType.List) ? StaticType.List : StaticType.String.Or(StaticType.List), "the same as on the left of ||");
                break;
        }

        return binary with { Left = left, Right = right };
    }

    // What + joins: anything to a list, numbers and strings, a duration to a point in time.
    private static void RequireJoinable(Expression left, Expression right)
    {
        var (from, to) = (StaticTyping.Of(left), StaticTyping.Of(right));
        if (from.CanBe(StaticType.List))
            return;
        var (textual, duration) = (StaticType.Number.Or(StaticType.String), StaticType.Of(ValueKind.Duration));
        var wanted = StaticType.List;
        if (from.CanBe(textual))
            wanted = wanted.Or(textual);
        if (from.CanBe(StaticType.Temporal))
            wanted = wanted.Or(from.CanBe(duration) ? StaticType.Temporal : duration);
        Require(right, wanted, $"{wanted}, to join to {from}");
    }

    private static void Require(Expression bound, StaticType wanted, string expected)
    {
        var type = StaticTyping.Of(bound);
        if (!type.CanBe(wanted))
            throw Errors.InvalidArgumentType(bound.Span, type.ToString(), expected);
    }

    private LabelCheck BindLabelCheck(LabelCheck check, Scope scope)
    {
        var operand = Bind(check.Operand, scope);
        Require(operand, StaticType.Entity, "a node or a relationship, to look for a label");
        return check with { Operand = operand, Labels = BindLabels(check.Labels, scope) };
    }

    private LabelExpression BindLabels(LabelExpression labels, Scope scope) => labels switch
    {
        LabelAnd and => and with { Left = BindLabels(and.Left, scope), Right = BindLabels(and.Right, scope) },
        LabelOr or => or with { Left = BindLabels(or.Left, scope), Right = BindLabels(or.Right, scope) },
        LabelNot not => not with { Operand = BindLabels(not.Operand, scope) },
        LabelDynamic dynamic => dynamic with { Names = Bind(dynamic.Names, scope) },
        _ => labels,
    };

    private Expression BindFunction(FunctionCall call, Scope scope)
    {
        if (!Functions.All.TryGetValue(call.Name, out var function))
            throw call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase) ? Errors.ExistsOfValue(call.Span) : Errors.UnknownFunction(call.NameSpan, call.Name, Functions.All.Values.Select(f => f.Name));
        if (!function.Accepts(call.Arguments.Length))
            throw Errors.WrongArgumentCount(call.Span, function.Name, call.Arguments.Length, function.Arity);
        if (function.Kind == FunctionKind.Aggregate)
            return BindAggregate(function, call.IsDistinct, call.Arguments, call.Name, call.Span, scope);
        var arguments = BindArguments(function, call.Arguments, scope);
        return new BoundFunction(function, arguments, call.Span);
    }

    private ImmutableArray<Expression> BindArguments(FunctionDefinition function, ImmutableArray<Expression> arguments, Scope scope)
    {
        var bound = ImmutableArray.CreateBuilder<Expression>(arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = Bind(arguments[i], scope);
            var wanted = function.ParameterType(i);
            Require(argument, wanted, $"{wanted} as argument {i + 1} of {function.Name}()");
            bound.Add(argument);
        }

        return bound.MoveToImmutable();
    }

    private BoundAggregate BindAggregate(FunctionDefinition function, bool isDistinct, ImmutableArray<Expression> arguments, string name, SourceSpan span, Scope scope)
    {
        if (_insideAggregate)
            throw Errors.NestedAggregation(span, name);
        if (!_aggregatesAllowed)
            throw Errors.InvalidAggregation(span, name);
        _insideAggregate = true;
        try
        {
            var bound = BindArguments(function, arguments, scope);
            return new BoundAggregate(function, isDistinct, bound, span);
        }
        finally
        {
            _insideAggregate = false;
        }
    }

    private BoundCase BindCase(CaseExpression conditional, Scope scope, bool isPredicate)
    {
        var outer = _caseSubject;
        var subject = BindOptional(conditional.Subject, scope);
        _caseSubject = subject is null ? null : NewSymbol("case", StaticTyping.Of(subject));
        var slot = _caseSubject?.Slot;
        var branches = conditional.Branches.Select(b => new CaseBranch([.. b.Conditions.Select(Condition)], Bind(b.Result, scope, isPredicate))).ToImmutableArray();
        var otherwise = conditional.Otherwise is null ? null : Bind(conditional.Otherwise, scope, isPredicate);
        _caseSubject = outer;
        return new BoundCase(slot, subject, branches, otherwise, conditional.Span);

        Expression Condition(Expression condition)
        {
            if (slot is null)
                return BindPredicate(condition, scope);
            var bound = Bind(condition, scope);
            var isTest = condition is Comparison { Left: CaseTest } or NullCheck { Operand: CaseTest } or TypeCheck { Operand: CaseTest }
                or BinaryExpression { Left: CaseTest } or LabelCheck { Operand: CaseTest } or NormalizedCheck { Operand: CaseTest };
            return isTest ? bound : new Comparison(ComparisonOperator.Equal, new SlotReference(slot.Value, "case", _caseSubject!.Type, condition.Span), bound, condition.Span);
        }
    }

    private MapProjection BindMapProjection(MapProjection projection, Scope scope)
    {
        var target = Bind(projection.Target, scope);
        Require(target, StaticType.Entity.Or(StaticType.Map), "a node, a relationship or a map");
        return projection with { Target = target, Items = [.. projection.Items.Select(i => i with { Value = BindOptional(i.Value, scope) })] };
    }

    private bool _insideAggregate;
}
