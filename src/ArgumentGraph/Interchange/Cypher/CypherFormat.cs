using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Mapping;

namespace ArgumentGraph.Interchange.Cypher;

/// <summary>
/// A script for Neo4j 5 (<c>cypher-shell -f map.cypher</c>): constraints, then one MERGE a node and a relationship, so that running it
/// twice changes nothing. Labels, types and keys are those of <see cref="MapSchema"/>; texts are literals and nothing else.
/// </summary>
internal sealed class CypherFormat : ExchangeFormat
{
    public override string Name => "cypher";

    public override ImmutableArray<string> Endings => ["cypher", "cql"];

    public override FrozenSet<MapFeature> Holds { get; } = [.. MapFeature.All];

    protected override ImmutableArray<ExportedFile> Files(MapExport export, LossLedger losses)
    {
        var content = MapGraphWriter.Write(export.Map);
        var text = new StringBuilder();
        foreach (var label in content.Nodes.Select(n => n.Label).Distinct().Order(StringComparer.Ordinal))
            text.Append($"CREATE CONSTRAINT {label.ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE;\n");
        foreach (var node in content.Nodes)
            text.Append($"MERGE (n:{node.Label} {{id: {CypherText.Literal(node.Key, losses)}}}){Set("n", node.Properties, losses)};\n");
        foreach (var relationship in content.Relationships)
            text.Append(Merge(relationship, losses)).Append(";\n");
        return [new ExportedFile("", Encoding.UTF8.GetBytes(text.ToString()))];
    }

    private static string Merge(KeyedRelationship relationship, LossLedger losses)
    {
        var id = relationship.Properties[MapSchema.Id].Kind == ValueKind.String ? $" {{id: {CypherText.Literal(relationship.Key, losses)}}}" : "";
        return $"MATCH {End("a", relationship.Start, losses)}, {End("b", relationship.End, losses)} MERGE (a)-[r:{relationship.Type}{id}]->(b){Set("r", relationship.Properties, losses)}";
    }

    private static string End(string variable, NodeKey key, LossLedger losses) => $"({variable}:{key.Label} {{id: {CypherText.Literal(key.Key, losses)}}})";

    private static string Set(string variable, PropertyMap properties, LossLedger losses)
    {
        var assignments = properties.Where(p => p.Key != MapSchema.Id).Select(p => $"{variable}.{p.Key} = {CypherText.Literal(p.Value, losses)}").ToArray();
        return assignments.Length == 0 ? "" : $" SET {string.Join(", ", assignments)}";
    }
}
