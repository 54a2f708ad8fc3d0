using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Expressions;

/// <summary>Whether an entity fits a label expression.</summary>
internal delegate bool LabelTest(Frame frame, ImmutableArray<string> labels);

/// <summary>Label expressions, compiled to tests of an entity's labels (or of its one type).</summary>
internal static class Labels
{
    public static LabelTest Compile(LabelExpression labels, Func<Expression, Evaluator> compile)
    {
        switch (labels)
        {
            case LabelName name:
                return (_, own) => Has(own, name.Name);
            case LabelWildcard:
                return (_, own) => own.Length > 0;
            case LabelNot not:
                var inner = Compile(not.Operand, compile);
                return (frame, own) => !inner(frame, own);
            case LabelAnd and:
                var (left, right) = (Compile(and.Left, compile), Compile(and.Right, compile));
                return (frame, own) => left(frame, own) && right(frame, own);
            case LabelOr or:
                var (one, other) = (Compile(or.Left, compile), Compile(or.Right, compile));
                return (frame, own) => one(frame, own) || other(frame, own);
            default:
                var dynamic = (LabelDynamic)labels;
                var names = compile(dynamic.Names);
                return dynamic.IsAny
                    ? (frame, own) => Names(names(frame), dynamic.Span).Any(n => Has(own, n))
                    : (frame, own) => Names(names(frame), dynamic.Span).All(n => Has(own, n));
        }
    }

    public static Evaluator Test(LabelCheck check, Func<Expression, Evaluator> compile)
    {
        var (operand, test) = (compile(check.Operand), Compile(check.Labels, compile));
        return frame =>
        {
            var value = operand(frame);
            return value.Kind switch
            {
                ValueKind.Node => test(frame, Access.Node(frame, value, check.Span).Labels),
                ValueKind.Relationship => test(frame, [Access.Relationship(frame, value, check.Span).Type]),
                ValueKind.Null => Value.Null,
                _ => throw Errors.WrongType(check.Span, "A label test", Arithmetic.Name(value), "a node or a relationship"),
            };
        };
    }

    /// <summary>The labels that a written pattern names, in the order written.</summary>
    public static Func<Frame, IEnumerable<string>> Written(LabelExpression? labels, Func<Expression, Evaluator> compile)
    {
        switch (labels)
        {
            case null:
                return _ => [];
            case LabelName name:
                return _ => [name.Name];
            case LabelAnd and:
                var (left, right) = (Written(and.Left, compile), Written(and.Right, compile));
                return frame => left(frame).Concat(right(frame));
            default:
                var names = compile(((LabelDynamic)labels).Names);
                return frame => Names(names(frame), labels.Span);
        }
    }

    private static bool Has(ImmutableArray<string> own, string label)
    {
        foreach (var name in own)
        {
            if (string.Equals(name, label, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static List<string> Names(Value value, SourceSpan span)
    {
        var names = new List<string>();
        foreach (var element in value.Kind == ValueKind.List ? value.Elements : [value])
            names.Add(element is { Kind: ValueKind.String, AsString: { Length: > 0 } name } ? name : throw Errors.InvalidLabel(span, Arithmetic.Name(element)));
        return names;
    }
}
