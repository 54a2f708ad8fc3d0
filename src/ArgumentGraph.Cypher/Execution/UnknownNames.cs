using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Planning;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Execution;

/// <summary>Warns of labels and types that the graph does not have: most often a slip of the pen.</summary>
internal static class UnknownNames
{
    public static ImmutableArray<Diagnostic> In(Plan plan, GraphIndexes indexes)
    {
        var warnings = ImmutableArray.CreateBuilder<Diagnostic>();
        Collect(plan, indexes, warnings);
        return warnings.ToImmutable();
    }

    private static void Collect(Plan plan, GraphIndexes indexes, ImmutableArray<Diagnostic>.Builder into)
    {
        switch (plan)
        {
            case NodeScanPlan { Label: { } label } scan:
                Warn("label", label, scan.Node.Span, indexes.Labels);
                break;
            case ExpandPlan { Relationship.Types: { } types }:
                Types(types);
                break;
            case RelationshipScanPlan { Relationship.Types: { } types }:
                Types(types);
                break;
            case VariableExpandPlan { Relationship.Types: { } types }:
                Types(types);
                break;
            case FilterPlan filter:
                foreach (var check in filter.Predicates.OfType<LabelCheck>())
                    Labels(check.Labels);
                break;
        }

        foreach (var input in plan.Inputs)
            Collect(input, indexes, into);

        void Labels(LabelExpression labels)
        {
            if (labels is LabelName name)
                Warn("label", name.Name, name.Span, indexes.Labels.Concat(indexes.Types));
        }

        void Types(LabelExpression types)
        {
            if (types is LabelName name)
                Warn("relationship type", name.Name, name.Span, indexes.Types);
            if (types is LabelOr or)
            {
                Types(or.Left);
                Types(or.Right);
            }
        }

        void Warn(string what, string name, SourceSpan span, IEnumerable<string> known)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
                into.Add(Errors.UnknownName(span, what, name, known));
        }
    }
}
