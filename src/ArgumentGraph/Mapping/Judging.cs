using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping;

/// <summary>What a person decides about a relation.</summary>
public enum Verdict
{
    /// <summary>The relation is right.</summary>
    Accept,

    /// <summary>The relation is wrong.</summary>
    Reject,

    /// <summary>It cannot be decided.</summary>
    Unsure,
}

/// <summary>A decision about one relation.</summary>
/// <param name="RelationId">The relation.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When, as ISO 8601 text; of several decisions about one relation the latest holds.</param>
/// <param name="Note">Why, in the person's own words; null for none.</param>
public sealed record Judgement(string RelationId, Verdict Verdict, string By, string At, string? Note)
{
    /// <summary>Follows from all of it, so that the same decision brought from two sides is one.</summary>
    public string Id => ContentId.Of("judgement", RelationId, Words.Of(Verdict), By, At, Note ?? "");
}

/// <summary>Decisions of people in the graph: they are added, never changed, and the relation shows the latest.</summary>
public static class Judging
{
    /// <summary>The step that records a decision and sets the relation's status to it.</summary>
    /// <exception cref="MappingException">The graph has no such relation.</exception>
    public static GraphChanges Record(PropertyGraph graph, Judgement judgement)
    {
        if (!Relations(graph).Any(r => IdOf(r) == judgement.RelationId))
            throw new MappingException($"There is no relation {judgement.RelationId} to judge.");
        var node = new Node(new NodeId(graph.NextNodeId), [MapSchema.Judgement], PropertyMap.Of(
            (MapSchema.Id, judgement.Id),
            ("relationId", judgement.RelationId),
            ("verdict", Words.Of(judgement.Verdict)),
            ("by", judgement.By),
            ("at", judgement.At),
            ("note", judgement.Note),
            ("engine", RunRecord.Engine)));
        var judged = Restate(graph, graph.Nodes.Append(node));
        return GraphChanges.None with { PutNodes = [node], PutRelationships = judged };
    }

    /// <summary>The graph with every relation's status as the latest of its own and further judgements says.</summary>
    public static PropertyGraph WithVerdicts(PropertyGraph graph, IEnumerable<Node> further) =>
        graph.After(GraphChanges.None with { PutRelationships = Restate(graph, graph.Nodes.Concat(further)) });

    // The relations whose status is not what the judgements say.
    private static ImmutableArray<Relationship> Restate(PropertyGraph graph, IEnumerable<Node> nodes)
    {
        var verdicts = Judgements.Verdicts(nodes);
        return [.. Relations(graph)
            .Where(r => IdOf(r) is { } id && verdicts.ContainsKey(id))
            .Select(r => r with { Properties = r.Properties.With("status", Words.Of(verdicts[IdOf(r)!])) })
            .Where(r => !r.Properties.Equals(graph.Find(r.Id)!.Properties))];
    }

    private static IEnumerable<Relationship> Relations(PropertyGraph graph) => graph.Relationships.Where(r => MapSchema.IsRelation(r.Type));

    private static string? IdOf(Relationship relation) => relation.Properties[MapSchema.Id] is { Kind: ValueKind.String } id ? id.AsString : null;
}
