using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Execution.Operators;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Updates;

/// <summary>Compiles writing clauses; MERGE, which may give several rows, is put together by <see cref="MergeOperator"/>.</summary>
internal sealed class UpdateCompiler(ExpressionCompiler expressions, OperatorBuilder operators)
{
    public Updater Compile(BoundUpdate update) => update switch
    {
        BoundCreate create => All([.. create.Paths.Select<BoundPath, Updater>(p => new PatternWriter(expressions, p).Create)]),
        BoundSet set => All([.. set.Items.Select(Set)]),
        BoundRemove remove => All([.. remove.Items.Select(Remove)]),
        BoundDelete delete => All([.. delete.Targets.Select(t => Delete(t, delete.IsDetach))]),
        BoundForeach each => Foreach(each),
        BoundMerge merge => Merge(merge),
        _ => throw new InvalidOperationException($"No updater for {update.GetType().Name}: this is a bug, please report it."),
    };

    public Updater Set(SetItem item)
    {
        switch (item)
        {
            case SetProperty set:
                var (target, value) = (expressions.Compile(set.Target), expressions.Compile(set.Value));
                return frame => PropertyWriter.Set(frame, target(frame), set.Key, value(frame), set.Span);
            case SetDynamicProperty set:
                var (entity, key, content) = (expressions.Compile(set.Target), expressions.Compile(set.Key), expressions.Compile(set.Value));
                return frame => PropertyWriter.Set(frame, entity(frame), Key(key(frame), set.Span), content(frame), set.Span);
            case SetProperties set:
                var (owner, map) = (expressions.Compile(set.Target), expressions.Compile(set.Value));
                return frame => PropertyWriter.SetAll(frame, owner(frame), map(frame), set.IsAddition, set.Span);
            default:
                var labelled = (SetLabels)item;
                var (node, labels) = (expressions.Compile(labelled.Target), Labels.Written(labelled.Labels, expressions.Compile));
                return frame => PropertyWriter.AddLabels(frame, node(frame), labels(frame), item.Span);
        }
    }

    public static Updater All(Updater[] updaters) => frame =>
    {
        foreach (var updater in updaters)
            updater(frame);
    };

    private Updater Remove(RemoveItem item)
    {
        switch (item)
        {
            case RemoveProperty remove:
                var target = expressions.Compile(remove.Target);
                return frame => PropertyWriter.Set(frame, target(frame), remove.Key, Value.Null, remove.Span);
            case RemoveDynamicProperty remove:
                var (entity, key) = (expressions.Compile(remove.Target), expressions.Compile(remove.Key));
                return frame => PropertyWriter.Set(frame, entity(frame), Key(key(frame), remove.Span), Value.Null, remove.Span);
            default:
                var labelled = (RemoveLabels)item;
                var (node, labels) = (expressions.Compile(labelled.Target), Labels.Written(labelled.Labels, expressions.Compile));
                return frame => PropertyWriter.RemoveLabels(frame, node(frame), labels(frame), item.Span);
        }
    }

    private static string Key(Value key, SourceSpan span) => key.Kind == ValueKind.String ? key.AsString : throw Errors.WrongMapKey(span, Arithmetic.Name(key));

    private Updater Delete(Expression target, bool isDetach)
    {
        var value = expressions.Compile(target);
        return frame => Deleter.Delete(frame, value(frame), isDetach, target.Span);
    }

    private Updater Foreach(BoundForeach each)
    {
        var list = expressions.Compile(each.List);
        var updates = All([.. each.Updates.Cast<BoundUpdate>().Select(Compile)]);
        return frame =>
        {
            var value = list(frame);
            foreach (var element in value.Kind == ValueKind.List ? value.Elements : value.IsNull ? [] : [value])
            {
                frame.Tick();
                frame.Slots[each.Slot] = element;
                updates(frame);
            }
        };
    }

    private Updater Merge(BoundMerge merge)
    {
        var merger = new MergeOperator(operators.Frame, new SingleRowOperator(operators.Frame), merge, operators.Build(merge.Match), this, expressions);
        return _ =>
        {
            merger.Reset();
            while (merger.MoveNext())
            {
            }
        };
    }
}
