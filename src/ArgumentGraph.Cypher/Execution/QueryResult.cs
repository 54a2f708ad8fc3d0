using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution;

/// <summary>What a query wrote, counted as Neo4j counts: setting a property to the value it has counts too.</summary>
public sealed record QueryCounters(
    int NodesCreated = 0,
    int NodesDeleted = 0,
    int RelationshipsCreated = 0,
    int RelationshipsDeleted = 0,
    int PropertiesSet = 0,
    int LabelsAdded = 0,
    int LabelsRemoved = 0)
{
    /// <summary>Nothing written.</summary>
    public static QueryCounters None { get; } = new();
}

/// <summary>The answer: columns in order, rows of one value a column. Nodes and relationships carry their content as of the end of the query.</summary>
public sealed record QueryResult(
    ImmutableArray<string> Columns,
    IReadOnlyList<ImmutableArray<Value>> Rows,
    QueryCounters Counters,
    ImmutableArray<Diagnostic> Notifications,
    string? Plan);
