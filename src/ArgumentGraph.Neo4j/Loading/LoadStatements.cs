using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Loading;

/// <summary>The few fixed statements of a load, one text for each kind, so that the server plans each once.</summary>
internal static class LoadStatements
{
    /// <summary>Writes rows of a group; answers how many it wrote, as a row whose end is missing is dropped without an error.</summary>
    public static Statement Write(LoadGroup group, IEnumerable<LoadChange> changes, string? source) => Statement.Of(
        WriteText(group, source is not null),
        ("rows", Value.List([.. changes.Select(c => Row(group, c))])),
        ("source", source));

    /// <summary>The text of <see cref="Write"/>, with or without the mark of who pushed.</summary>
    public static string WriteText(LoadGroup group, bool marks)
    {
        var match = group.IsNodes
            ? $"MERGE (e:{group.Name} {{id: row.id}})"
            : $"MATCH (a:{group.StartLabel} {{id: row.a}})\nMATCH (b:{group.EndLabel} {{id: row.b}})\nMERGE (a)-[e:{group.Name}{(group.IsKeyedByEnds ? "" : " {id: row.id}")}]->(b)";
        var mark = marks
            ? $"\nON CREATE SET e.{LoadSchema.PushedFrom} = $source"
                + $"\nON MATCH SET e.{LoadSchema.PushedFrom} = CASE WHEN e.{LoadSchema.PushedFrom} IS NULL OR e.{LoadSchema.PushedFrom} = $source THEN e.{LoadSchema.PushedFrom} ELSE '{LoadSchema.Several}' END"
            : "";

        // A judgement that is there is never written again.
        return group.Name == MapSchema.Judgement
            ? $"UNWIND $rows AS row\n{match}\nON CREATE SET e += row.props\nRETURN count(e) AS written"
            : $"UNWIND $rows AS row\n{match}{mark}\nSET e += row.props\nRETURN count(e) AS written";
    }

    /// <summary>The record of a batch, for its own transaction.</summary>
    public static Statement Record(LoadBatch batch, string? source, string attempt) => Statement.Of(
        "MERGE (l:LoadBatch {id: $id})\nSET l.runId = $runId, l.seq = $seq, l.hash = $hash, l.rows = $rows, l.source = $source, l.attempt = $attempt, l.committedAt = datetime()",
        ("id", batch.Id), ("runId", batch.RunId), ("seq", batch.Sequence), ("hash", batch.Hash), ("rows", batch.Rows), ("source", source), ("attempt", attempt));

    /// <summary>Whether this very attempt at a batch was committed.</summary>
    public static Statement Look(LoadBatch batch, string attempt) => Statement.Of(
        "MATCH (l:LoadBatch {id: $id}) WHERE l.hash = $hash AND l.attempt = $attempt RETURN count(l) AS found",
        ("id", batch.Id), ("hash", batch.Hash), ("attempt", attempt));

    /// <summary>Deletes relationships of a group that this source alone has pushed.</summary>
    public static Statement Delete(LoadGroup group, ImmutableArray<string> keys, string source)
    {
        var match = group.IsNodes ? $"MATCH (e:{group.Name} {{id: key}}) WHERE e.{LoadSchema.PushedFrom} = $source AND NOT EXISTS {{ (e)--() }}"
            : group.IsKeyedByEnds
                ? $"WITH split(key, ' ') AS ends MATCH (:{group.StartLabel} {{id: ends[0]}})-[e:{group.Name}]->(:{group.EndLabel} {{id: ends[1]}}) WHERE e.{LoadSchema.PushedFrom} = $source"
                : $"MATCH ()-[e:{group.Name} {{id: key}}]->() WHERE e.{LoadSchema.PushedFrom} = $source";
        return Statement.Of(
            $"UNWIND $keys AS key\n{match}\nCALL (e) {{ DELETE e }} IN TRANSACTIONS OF 1000 ROWS ON ERROR FAIL\nRETURN count(*) AS deleted",
            ("keys", Value.List([.. keys.Select(k => (Value)k)])), ("source", source));
    }

    /// <summary>Drops the records of this source's earlier loads.</summary>
    public static Statement Forget(string? source, string attempt) => Statement.Of(
        "MATCH (l:LoadBatch) WHERE coalesce(l.source, '') = coalesce($source, '') AND l.attempt <> $attempt\nCALL (l) { DELETE l } IN TRANSACTIONS OF 1000 ROWS ON ERROR FAIL",
        ("source", source), ("attempt", attempt));

    /// <summary>A page of what the server holds of a group, behind a key: (key, properties).</summary>
    public static Statement Page(LoadGroup group, string after, int size) => Statement.Of(
        group.IsNodes
            ? $"MATCH (e:{group.Name}) WHERE e.id > $after RETURN e.id AS key, properties(e) AS properties ORDER BY e.id LIMIT $size"
            : group.IsKeyedByEnds
                ? $"MATCH (a:{group.StartLabel}) WHERE a.id > $after WITH a ORDER BY a.id LIMIT $size OPTIONAL MATCH (a)-[e:{group.Name}]->(b:{group.EndLabel}) RETURN a.id AS start, b.id AS end, properties(e) AS properties ORDER BY start"
                : $"MATCH (a)-[e:{group.Name}]->(b) WHERE e.id > $after RETURN e.id AS key, properties(e) AS properties ORDER BY e.id LIMIT $size",
        ("after", after), ("size", size));

    /// <summary>How many there are, from the server's own counts.</summary>
    public static Statement Count(LoadGroup group) => new(group.IsNodes ? $"MATCH (e:{group.Name}) RETURN count(e) AS n" : $"MATCH ()-[e:{group.Name}]->() RETURN count(e) AS n");

    /// <summary>The properties of a few, by their keys.</summary>
    public static Statement Sample(LoadGroup group, IEnumerable<string> keys) => Statement.Of(
        group.IsNodes ? $"UNWIND $keys AS key MATCH (e:{group.Name} {{id: key}}) RETURN key, properties(e) AS properties"
            : group.IsKeyedByEnds
                ? $"UNWIND $keys AS key WITH key, split(key, ' ') AS ends MATCH (:{group.StartLabel} {{id: ends[0]}})-[e:{group.Name}]->(:{group.EndLabel} {{id: ends[1]}}) RETURN key, properties(e) AS properties"
                : $"UNWIND $keys AS key MATCH ()-[e:{group.Name} {{id: key}}]->() RETURN key, properties(e) AS properties",
        ("keys", Value.List([.. keys.Select(k => (Value)k)])));

    private static Value Row(LoadGroup group, LoadChange change)
    {
        var (row, props) = (change.Row, KeyValuePair.Create("props", (Value)change.Properties));
        var id = KeyValuePair.Create("id", (Value)row.Key);
        if (group.IsNodes)
            return new ValueMap([id, props]);
        var (a, b) = (KeyValuePair.Create("a", (Value)row.Start), KeyValuePair.Create("b", (Value)row.End));
        return group.IsKeyedByEnds ? new ValueMap([a, b, props]) : new ValueMap([id, a, b, props]);
    }
}
