using System.Runtime.CompilerServices;
using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Functions;
using ArgumentGraph.Cypher.Execution.Operators;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Expressions;

/// <summary>Compiles bound expressions to delegates over the frame; patterns and subqueries inside become operators.</summary>
internal sealed partial class ExpressionCompiler(OperatorBuilder operators)
{
    public Evaluator Compile(Expression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case Literal literal:
                var constant = literal.Value;
                return _ => constant;
            case SlotReference slot:
                var index = slot.Slot;
                return frame => frame.Slots[index];
            case Parameter parameter:
                var name = parameter.Name;
                return frame => frame.Parameters[name];
            case ListLiteral list:
                return List(list);
            case MapLiteral map:
                return Map(map);
            case PropertyAccess access:
                return Property(access);
            case IndexAccess access:
                var (target, element) = (Compile(access.Target), Compile(access.Index));
                return frame => Access.Element(frame, target(frame), element(frame), access.Span);
            case SliceAccess slice:
                return Slice(slice);
            case BoundFunction function:
                return Function(function);
            default:
                return CompileOperator(expression);
        }
    }

    /// <summary>A condition: true passes, false and null do not.</summary>
    public Func<Frame, bool> CompileCondition(Expression expression)
    {
        if (expression is Comparison comparison)
            return CompileComparison(comparison);
        var evaluate = Compile(expression);
        var span = expression.Span;
        return expression is LabelCheck { Operand: SlotReference slot, Labels: LabelName label } ? new LabelReader(slot.Slot, label.Name, Test).Test : Test;

        bool Test(Frame frame)
        {
            var value = evaluate(frame);
            return value.Kind == ValueKind.Boolean ? value.AsBoolean : Logic.Truth(value, span) == true;
        }
    }

    // Floats are by far the most compared in scans, so they are compared without making a value of the answer.
    private Func<Frame, bool> CompileComparison(Comparison comparison)
    {
        var (left, right, op) = (Compile(comparison.Left), Compile(comparison.Right), comparison.Operator);
        return frame =>
        {
            var (a, b) = (left(frame), right(frame));
            if (a.Kind != ValueKind.Float || b.Kind != ValueKind.Float)
                return Logic.Compare(op, a, b).IsTrue;
            return op switch
            {
                ComparisonOperator.Equal => a.AsFloat == b.AsFloat,
                ComparisonOperator.NotEqual => a.AsFloat != b.AsFloat,
                ComparisonOperator.Less => a.AsFloat < b.AsFloat,
                ComparisonOperator.LessOrEqual => a.AsFloat <= b.AsFloat,
                ComparisonOperator.Greater => a.AsFloat > b.AsFloat,
                _ => a.AsFloat >= b.AsFloat,
            };
        };
    }

    private Evaluator CompileOperator(Expression expression) => expression switch
    {
        UnaryExpression unary => Unary(unary),
        BinaryExpression binary => Binary(binary),
        Comparison comparison => Compare(comparison),
        ComparisonChain chain => Chain(chain),
        NullCheck check => NullTest(check),
        TypeCheck check => TypeTest(check),
        NormalizedCheck check => NormalTest(check),
        LabelCheck check => Labels.Test(check, Compile),
        BoundCase conditional => Case(conditional),
        MapProjection projection => Projection(projection),
        _ => CompileScoped(expression),
    };

    private Evaluator List(ListLiteral list)
    {
        var items = list.Items.Select(Compile).ToArray();
        return frame =>
        {
            frame.Charge(items.Length);
            var values = new Value[items.Length];
            for (var i = 0; i < values.Length; i++)
                values[i] = items[i](frame);
            return Value.ListOf(values);
        };
    }

    private Evaluator Map(MapLiteral map)
    {
        var entries = map.Entries.Select(e => (e.Key, Value: Compile(e.Value))).ToArray();
        return frame => new ValueMap(entries.Select(e => KeyValuePair.Create(e.Key, e.Value(frame))));
    }

    private Evaluator Property(PropertyAccess access)
    {
        var (key, span) = (access.Key, access.Span);
        if (access.Target is SlotReference slot)
        {
            var index = slot.Slot;
            return new ColumnReader(index, key, frame => Access.Property(frame, frame.Slots[index], key, span)).Read;
        }

        var target = Compile(access.Target);
        return frame => Access.Property(frame, target(frame), key, span);
    }

    private Evaluator Slice(SliceAccess slice)
    {
        var target = Compile(slice.Target);
        var from = slice.From is null ? _ => 0L : Compile(slice.From);
        var to = slice.To is null ? _ => long.MaxValue : Compile(slice.To);
        return frame => Access.Slice(frame, target(frame), from(frame), to(frame), slice.Span);
    }

    private Evaluator Function(BoundFunction call)
    {
        var body = FunctionLibrary.Find(call.Function.Name);
        var arguments = call.Arguments.Select(Compile).ToArray();
        var span = call.Span;
        return call is { Function.Name: "type", Arguments: [SlotReference slot] } ? new ColumnReader(slot.Slot, null, Call).Read : Call;

        Value Call(Frame frame)
        {
            var values = new Value[arguments.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = arguments[i](frame);
                if (body.NullIsNull && values[i].IsNull)
                    return Value.Null;
            }

            return body.Compute(frame, values, span);
        }
    }

    private Evaluator Unary(UnaryExpression unary)
    {
        var (operand, span) = (Compile(unary.Operand), unary.Span);
        return unary.Operator switch
        {
            UnaryOperator.Not => frame => Logic.Of(!Logic.Truth(operand(frame), span)),
            UnaryOperator.Minus => frame => Arithmetic.Negate(operand(frame), span),
            _ => operand,
        };
    }

    private Evaluator Binary(BinaryExpression binary)
    {
        var (left, right) = (Compile(binary.Left), Compile(binary.Right));
        var (op, span) = (binary.Operator, binary.Span);
        return op switch
        {
            BinaryOperator.And => frame => And(Logic.Truth(left(frame), binary.Left.Span), right, frame, binary.Right.Span),
            BinaryOperator.Or => frame => Or(Logic.Truth(left(frame), binary.Left.Span), right, frame, binary.Right.Span),
            BinaryOperator.Xor => frame => Logic.Of(Logic.Truth(left(frame), binary.Left.Span) ^ Logic.Truth(right(frame), binary.Right.Span)),
            BinaryOperator.In => frame => Logic.In(left(frame), right(frame), span),
            BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains or BinaryOperator.Matches => frame => Logic.Test(op, left(frame), right(frame), span),
            _ => frame => Arithmetic.Apply(op, left(frame), right(frame), frame, span),
        };
    }

    private static Value And(bool? left, Evaluator right, Frame frame, SourceSpan span) =>
        left == false ? false : Logic.Of(left & Logic.Truth(right(frame), span));

    private static Value Or(bool? left, Evaluator right, Frame frame, SourceSpan span) =>
        left == true ? true : Logic.Of(left | Logic.Truth(right(frame), span));

    private Evaluator Compare(Comparison comparison)
    {
        var (left, right, op) = (Compile(comparison.Left), Compile(comparison.Right), comparison.Operator);
        return frame => Logic.Compare(op, left(frame), right(frame));
    }

    private Evaluator Chain(ComparisonChain chain)
    {
        var operands = chain.Operands.Select(Compile).ToArray();
        var operators = chain.Operators;
        return frame =>
        {
            bool? all = true;
            var left = operands[0](frame);
            for (var i = 0; i < operators.Length; i++)
            {
                var right = operands[i + 1](frame);
                all &= Logic.Truth(Logic.Compare(operators[i], left, right), chain.Span);
                if (all == false)
                    return false;
                left = right;
            }

            return Logic.Of(all);
        };
    }

    private Evaluator NullTest(NullCheck check)
    {
        var (operand, negated) = (Compile(check.Operand), check.IsNegated);
        return frame => operand(frame).IsNull != negated;
    }

    private Evaluator TypeTest(TypeCheck check)
    {
        var (operand, type, negated) = (Compile(check.Operand), check.Type, check.IsNegated);
        return frame => type.Holds(operand(frame)) != negated;
    }

    private Evaluator NormalTest(NormalizedCheck check)
    {
        var (operand, negated, form) = (Compile(check.Operand), check.IsNegated, StringFunctions.Form(check.Form, check.Span));
        return frame => operand(frame) is { Kind: ValueKind.String } text ? text.AsString.IsNormalized(form) != negated : Value.Null;
    }

    private Evaluator Case(BoundCase conditional)
    {
        var subject = conditional.Subject is null ? null : Compile(conditional.Subject);
        var slot = conditional.SubjectSlot ?? 0;
        var branches = conditional.Branches.Select(b => (Conditions: b.Conditions.Select(CompileCondition).ToArray(), Result: Compile(b.Result))).ToArray();
        var otherwise = conditional.Otherwise is null ? _ => Value.Null : Compile(conditional.Otherwise);
        return frame =>
        {
            if (subject is not null)
                frame.Slots[slot] = subject(frame);
            foreach (var (conditions, result) in branches)
            {
                if (Array.Exists(conditions, c => c(frame)))
                    return result(frame);
            }

            return otherwise(frame);
        };
    }

    private Evaluator Projection(MapProjection projection)
    {
        var target = Compile(projection.Target);
        var items = projection.Items.Select(i => (i.Kind, i.Key, Value: i.Value is null ? null : Compile(i.Value))).ToArray();
        return frame =>
        {
            var source = target(frame);
            if (source.IsNull)
                return Value.Null;
            var entries = new List<KeyValuePair<string, Value>>();
            foreach (var (kind, key, value) in items)
            {
                if (kind == ProjectionItemKind.All)
                    entries.AddRange(EntityFunctions.Properties(frame, source, projection.Span));
                else
                    entries.Add(KeyValuePair.Create(key, value is null ? Access.Property(frame, source, key, projection.Span) : value(frame)));
            }

            return new ValueMap(entries);
        };
    }
}
