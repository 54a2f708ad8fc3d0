using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution;

/// <summary>Gives the entities in a result their content as of the end of the query; inside a query they are numbers only.</summary>
internal sealed class EntityContents(WorkingGraph graph)
{
    // Far below what the stack holds: whoever gets the result will want to walk through it too.
    private const int Deepest = 500;

    /// <exception cref="CypherException">The value is nested too deeply.</exception>
    public Value Fill(Value value) => Fill(value, 0);

    private Value Fill(Value value, int depth) => depth > Deepest ? throw Errors.StackLimit() : value.Kind switch
    {
        ValueKind.Node => Value.Node(value.EntityId, graph.LastKnownNode(value.EntityId)),
        ValueKind.Relationship => Value.Relationship(value.EntityId, graph.LastKnownRelationship(value.EntityId)),
        ValueKind.List => Value.ListOf(Array.ConvertAll(value.Elements.ToArray(), e => Fill(e, depth + 1))),
        ValueKind.Map => new ValueMap(value.AsMap.Select(e => KeyValuePair.Create(e.Key, Fill(e.Value, depth + 1)))),
        ValueKind.Path => new PathValue(All(value.AsPath.Nodes), All(value.AsPath.Relationships), value.AsPath.Forward),
        _ => value,
    };

    private ImmutableArray<Value> All(ImmutableArray<Value> values) => ImmutableArray.CreateRange(values, Fill);
}
