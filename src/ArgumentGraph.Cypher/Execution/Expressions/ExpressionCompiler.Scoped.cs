using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Operators;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Expressions;

// Expressions that run over lists, patterns and subqueries; their variables are slots of the same frame.
internal sealed partial class ExpressionCompiler
{
    private Evaluator CompileScoped(Expression expression) => expression switch
    {
        BoundListComprehension list => Comprehension(list),
        BoundQuantifier quantifier => Quantify(quantifier),
        BoundReduction reduction => Reduce(reduction),
        BoundPatternComprehension pattern => PatternList(pattern),
        BoundPatternPredicate predicate => Exists(operators.Build(predicate.Match)),
        BoundPathExpression path => Paths(path),
        BoundSubqueryExpression subquery => Subquery(subquery),
        _ => throw new InvalidOperationException($"No evaluator for {expression.GetType().Name}: this is a bug, please report it."),
    };

    private Evaluator Comprehension(BoundListComprehension comprehension)
    {
        var list = Compile(comprehension.List);
        var where = comprehension.Where is null ? null : CompileCondition(comprehension.Where);
        var projection = comprehension.Projection is null ? null : Compile(comprehension.Projection);
        var slot = comprehension.Slot;
        return frame =>
        {
            var source = list(frame);
            if (source.IsNull)
                return Value.Null;
            var kept = new List<Value>();
            foreach (var element in Elements(source, comprehension.Span))
            {
                frame.Tick();
                frame.Slots[slot] = element;
                if (where is null || where(frame))
                    kept.Add(projection is null ? element : projection(frame));
            }

            frame.Charge(kept.Count);
            return Value.ListOf(kept.ToArray());
        };
    }

    private static ReadOnlySpan<Value> Elements(Value list, SourceSpan span) =>
        list.Kind == ValueKind.List ? list.Elements : throw Errors.WrongType(span, "The expression", Arithmetic.Name(list), "a list");

    private Evaluator Quantify(BoundQuantifier quantifier)
    {
        var (list, where, slot) = (Compile(quantifier.List), Compile(quantifier.Where), quantifier.Slot);
        return frame =>
        {
            var source = list(frame);
            if (source.IsNull)
                return Value.Null;
            var (holds, unknown, fails) = (0, 0, 0);
            foreach (var element in Elements(source, quantifier.Span))
            {
                frame.Tick();
                frame.Slots[slot] = element;
                var truth = Logic.Truth(where(frame), quantifier.Where.Span);
                _ = truth switch { true => holds++, false => fails++, null => unknown++ };
            }

            return Logic.Of(Decide(quantifier.Kind, holds, unknown, fails));
        };
    }

    private static bool? Decide(QuantifierKind kind, int holds, int unknown, int fails) => kind switch
    {
        QuantifierKind.All => fails > 0 ? false : unknown > 0 ? null : true,
        QuantifierKind.Any => holds > 0 ? true : unknown > 0 ? null : false,
        QuantifierKind.None => holds > 0 ? false : unknown > 0 ? null : true,
        _ => holds > 1 ? false : unknown > 0 ? null : holds == 1,
    };

    private Evaluator Reduce(BoundReduction reduction)
    {
        var (start, list, step) = (Compile(reduction.Start), Compile(reduction.List), Compile(reduction.Step));
        return frame =>
        {
            var source = list(frame);
            if (source.IsNull)
                return Value.Null;
            var accumulated = start(frame);
            foreach (var element in Elements(source, reduction.Span))
            {
                frame.Tick();
                frame.Slots[reduction.Accumulator] = accumulated;
                frame.Slots[reduction.Slot] = element;
                accumulated = step(frame);
            }

            return accumulated;
        };
    }

    private Evaluator PatternList(BoundPatternComprehension pattern)
    {
        var (rows, projection) = (operators.Build(pattern.Match), Compile(pattern.Projection));
        return frame => Collected(frame, rows, projection);
    }

    private static Value Collected(Frame frame, Operator rows, Evaluator projection)
    {
        var values = new List<Value>();
        rows.Reset();
        while (rows.MoveNext())
        {
            frame.Charge(1);
            values.Add(projection(frame));
        }

        return Value.ListOf(values.ToArray());
    }

    private static Evaluator Exists(Operator rows) => _ =>
    {
        rows.Reset();
        return rows.MoveNext();
    };

    private Evaluator Paths(BoundPathExpression path)
    {
        var (rows, slot) = (operators.Build(path.Match), path.PathSlot);
        if (path.IsList)
            return frame => Collected(frame, rows, f => f.Slots[slot]);
        return frame =>
        {
            rows.Reset();
            return rows.MoveNext() ? frame.Slots[slot] : Value.Null;
        };
    }

    private Evaluator Subquery(BoundSubqueryExpression subquery)
    {
        var rows = operators.Build(subquery.Query);
        if (subquery.Kind == SubqueryKind.Exists)
            return Exists(rows);
        if (subquery.Kind == SubqueryKind.Collect)
        {
            var slot = subquery.Query.Columns[0].Slot;
            return frame => Collected(frame, rows, f => f.Slots[slot]);
        }

        return _ =>
        {
            var count = 0L;
            rows.Reset();
            while (rows.MoveNext())
                count++;
            return count;
        };
    }
}
