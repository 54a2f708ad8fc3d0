using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Planning;

/// <summary>Plans in words.</summary>
internal static class PlanText
{
    private const int Longest = 100;

    /// <summary>The tree, one step a line, with estimated rows and, after a run, actual rows.</summary>
    public static string Render(Plan plan, Func<Plan, long>? actual)
    {
        var lines = new List<(string Step, string Estimated, string Actual, string Details)> { ("step", "estimated", actual is null ? "" : "rows", "details") };
        Add(plan, 0);
        var width = lines.Max(l => l.Step.Length);
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(line.Step.PadRight(width)).Append("  ").Append(line.Estimated.PadLeft(9));
            if (actual is not null)
                text.Append("  ").Append(line.Actual.PadLeft(9));
            text.Append("  ").Append(line.Details).Append('\n');
        }

        return text.ToString().TrimEnd('\n');

        void Add(Plan step, int depth)
        {
            var estimated = Math.Round(step.Rows).ToString("0", CultureInfo.InvariantCulture);
            lines.Add((new string(' ', depth * 2) + step.Name, estimated, actual?.Invoke(step).ToString(CultureInfo.InvariantCulture) ?? "", Cut(step.Details)));
            for (var i = 0; i < step.Inputs.Length; i++)
                Add(step.Inputs[i], step.Inputs.Length == 1 ? depth : depth + 1);
        }
    }

    public static string Node(BoundNode node) => node.Name.Length == 0 ? "()" : $"({node.Name})";

    public static string Step(BoundNode from, BoundRelationship relationship, BoundNode to)
    {
        var types = relationship.Types is null ? "" : ":" + Labels(relationship.Types);
        var length = relationship.Length is { } repetition ? $"*{repetition.Min}..{repetition.Max}" : "";
        var (left, right) = relationship.Direction switch { Direction.Outgoing => ("-", "->"), Direction.Incoming => ("<-", "-"), _ => ("-", "-") };
        return $"{Node(from)}{left}[{relationship.Name}{types}{length}]{right}{Node(to)}";
    }

    public static string Order(ImmutableArray<BoundSort> orderBy) => string.Join(", ", orderBy.Select(o => Of(o.Expression) + (o.IsDescending ? " DESC" : "")));

    /// <summary>A bound expression as text, with the names that it was written with.</summary>
    public static string Of(Expression expression) => expression switch
    {
        SlotReference slot => slot.Name,
        BoundFunction function => $"{function.Function.Name}({string.Join(", ", function.Arguments.Select(Of))})",
        BoundAggregate aggregate => $"{aggregate.Function.Name}({string.Join(", ", aggregate.Arguments.Select(Of))})",
        LabelCheck check => $"{Of(check.Operand)}:{Labels(check.Labels)}",
        BoundPatternPredicate or BoundSubqueryExpression => "EXISTS {...}",
        BoundCase => "CASE ... END",
        BoundListComprehension or BoundPatternComprehension => "[... | ...]",
        BoundQuantifier quantifier => $"{quantifier.Kind.ToString().ToLowerInvariant()}(...)",
        BoundReduction => "reduce(...)",
        BoundPathExpression => "shortestPath(...)",
        _ => Printer.Print(ExpressionTree.Map(expression, part => new Variable(Of(part), part.Span))).Replace("`", "", StringComparison.Ordinal),
    };

    private static string Labels(LabelExpression labels) => labels switch
    {
        LabelName name => name.Name,
        LabelAnd and => $"{Labels(and.Left)}&{Labels(and.Right)}",
        LabelOr or => $"{Labels(or.Left)}|{Labels(or.Right)}",
        LabelNot not => $"!({Labels(not.Operand)})",
        LabelDynamic => "$(...)",
        _ => "%",
    };

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
