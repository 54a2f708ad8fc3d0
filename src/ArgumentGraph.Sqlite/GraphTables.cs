using System.Collections.Immutable;
using System.Text.Json;
using ArgumentGraph.Cypher.Graph;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ArgumentGraph.Sqlite;

/// <summary>Rows of the store's tables as nodes and relationships, and back.</summary>
internal static class GraphTables
{
    public static PropertyGraph Read(SqliteConnection connection, string path)
    {
        // One read transaction: both tables are seen at the same moment.
        using var transaction = connection.BeginTransaction(deferred: true);
        try
        {
            var properties = new PropertyReader();
            return new PropertyGraph(ReadNodes(connection, transaction, properties), ReadRelationships(connection, transaction, properties));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw StoreMessages.Damaged(path, e.Message, e);
        }
    }

    public static void Write(SqliteConnection connection, SqliteTransaction transaction, GraphChanges changes)
    {
        PutNodes(connection, transaction, changes.PutNodes);
        PutRelationships(connection, transaction, changes.PutRelationships);
        Delete(connection, transaction, "relationship", changes.DeletedRelationships.Select(r => r.Value));
        Delete(connection, transaction, "node", changes.DeletedNodes.Select(n => n.Value));
    }

    private static List<Node> ReadNodes(SqliteConnection connection, SqliteTransaction transaction, PropertyReader properties)
    {
        using var command = Command(connection, transaction, "SELECT id, labels, properties FROM node ORDER BY id");
        using var reader = command.ExecuteReader();
        var nodes = new List<Node>();
        var known = new Dictionary<string, ImmutableArray<string>>();
        while (reader.Read())
        {
            var labels = properties.Text(Bytes(reader, 1));
            if (!known.TryGetValue(labels, out var parsed))
                known[labels] = parsed = [.. JsonSerializer.Deserialize<string[]>(labels) ?? []];
            nodes.Add(new Node(new NodeId(reader.GetInt64(0)), parsed, properties.Read(Bytes(reader, 2))));
        }

        return nodes;
    }

    private static List<Relationship> ReadRelationships(SqliteConnection connection, SqliteTransaction transaction, PropertyReader properties)
    {
        using var command = Command(
            connection, transaction, "SELECT id, type, start_node, end_node, properties FROM relationship ORDER BY id");
        using var reader = command.ExecuteReader();
        var relationships = new List<Relationship>();
        while (reader.Read())
        {
            relationships.Add(new Relationship(
                new RelationshipId(reader.GetInt64(0)),
                properties.Text(Bytes(reader, 1)),
                new NodeId(reader.GetInt64(2)),
                new NodeId(reader.GetInt64(3)),
                properties.Read(Bytes(reader, 4))));
        }

        return relationships;
    }

    // The bytes as SQLite holds them, valid until the next row: no string is made of a row only to be taken apart.
    private static ReadOnlySpan<byte> Bytes(SqliteDataReader reader, int column) => raw.sqlite3_column_blob(reader.Handle!, column);

    private static void PutNodes(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<Node> nodes)
    {
        using var command = Command(connection, transaction, """
            INSERT INTO node (id, labels, properties) VALUES ($id, $labels, $properties)
            ON CONFLICT (id) DO UPDATE SET labels = excluded.labels, properties = excluded.properties
            """);
        var (id, labels, properties) = (Parameter(command, "$id"), Parameter(command, "$labels"), Parameter(command, "$properties"));
        foreach (var node in nodes)
        {
            id.Value = node.Id.Value;
            labels.Value = JsonSerializer.Serialize(node.Labels);
            properties.Value = PropertyJson.Write(node.Properties);
            command.ExecuteNonQuery();
        }
    }

    private static void PutRelationships(
        SqliteConnection connection, SqliteTransaction transaction, IEnumerable<Relationship> relationships)
    {
        using var command = Command(connection, transaction, """
            INSERT INTO relationship (id, type, start_node, end_node, properties) VALUES ($id, $type, $start, $end, $properties)
            ON CONFLICT (id) DO UPDATE SET type = excluded.type, start_node = excluded.start_node,
                end_node = excluded.end_node, properties = excluded.properties
            """);
        var (id, type) = (Parameter(command, "$id"), Parameter(command, "$type"));
        var (start, end) = (Parameter(command, "$start"), Parameter(command, "$end"));
        var properties = Parameter(command, "$properties");
        foreach (var relationship in relationships)
        {
            id.Value = relationship.Id.Value;
            type.Value = relationship.Type;
            start.Value = relationship.Start.Value;
            end.Value = relationship.End.Value;
            properties.Value = PropertyJson.Write(relationship.Properties);
            command.ExecuteNonQuery();
        }
    }

    private static void Delete(SqliteConnection connection, SqliteTransaction transaction, string table, IEnumerable<long> ids)
    {
        using var command = Command(connection, transaction, $"DELETE FROM {table} WHERE id = $id");
        var parameter = Parameter(command, "$id");
        foreach (var id in ids)
        {
            parameter.Value = id;
            command.ExecuteNonQuery();
        }
    }

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }

    private static SqliteParameter Parameter(SqliteCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
