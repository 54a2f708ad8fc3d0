using System.Globalization;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Sqlite;
using Microsoft.Data.Sqlite;

namespace ArgumentGraph.Benchmarks.Storing;

/// <summary>
/// Writing and reading a graph through the store, against the bare SQLite library doing the same rows in as many
/// transactions without any graph in between.
/// </summary>
internal static class StoringBenchmark
{
    private const int BatchSize = 5000;

    public static void Run(string[] args)
    {
        var nodes = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20_000;
        var folder = Directory.CreateTempSubdirectory("argraph-bench-").FullName;
        var batches = Batches(nodes).ToList();
        Measurement.Compare(
            $"write {nodes} nodes and {3 * nodes} relationships",
            5,
            ("store", () => WriteStore(Path.Combine(folder, "store.db"), batches)),
            ("bare SQLite rows", () => WriteRows(Path.Combine(folder, "rows.db"), batches)));
        Measurement.Compare(
            "read them back",
            5,
            ("store", () => ReadStore(Path.Combine(folder, "store.db"))),
            ("bare SQLite rows", () => ReadRows(Path.Combine(folder, "rows.db"))));
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<GraphChanges> Batches(int count)
    {
        var text = string.Join(' ', Enumerable.Repeat("An insight of ordinary length says one thing.", 6));
        var nodes = Enumerable.Range(1, count)
            .Select(i => new Node(new NodeId(i), ["Insight"], PropertyMap.Of(("id", $"{i:x16}"), ("title", $"Insight {i}"), ("text", text))));
        foreach (var chunk in nodes.Chunk(BatchSize))
            yield return GraphChanges.None with { PutNodes = [.. chunk] };
        var relationships = Enumerable.Range(0, 3 * count).Select(i => new Relationship(
            new RelationshipId(i + 1),
            "SUPPORTS",
            new NodeId((i % count) + 1),
            new NodeId((i * 7919L % count) + 1),
            PropertyMap.Of(("id", $"{i:x16}"), ("confidence", 0.5))));
        foreach (var chunk in relationships.Chunk(BatchSize))
            yield return GraphChanges.None with { PutRelationships = [.. chunk] };
    }

    private static void WriteStore(string path, List<GraphChanges> batches)
    {
        File.Delete(path);
        using var store = SqliteGraphStore.Open(path);
        foreach (var batch in batches)
            store.Commit(batch);
    }

    private static void ReadStore(string path)
    {
        using var store = SqliteGraphStore.Open(path);
        store.Read();
    }

    private static void WriteRows(string path, List<GraphChanges> batches)
    {
        File.Delete(path);
        using var connection = Open(path);
        Execute(connection, "CREATE TABLE n (id INTEGER PRIMARY KEY, a TEXT, b TEXT); CREATE TABLE r (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c TEXT)");
        foreach (var batch in batches)
        {
            using var transaction = connection.BeginTransaction();
            Insert(connection, "INSERT INTO n VALUES ($0, $1, $2)", batch.PutNodes.Select(n => new object[] { n.Id.Value, "Insight", n.Properties["text"].AsString }));
            Insert(connection, "INSERT INTO r VALUES ($0, $1, $2, $3)", batch.PutRelationships.Select(r => new object[] { r.Id.Value, r.Start.Value, r.End.Value, r.Type }));
            transaction.Commit();
        }
    }

    private static void ReadRows(string path)
    {
        using var connection = Open(path);
        foreach (var table in (string[])["n", "r"])
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            using var reader = command.ExecuteReader();
            var row = new object[reader.FieldCount];
            while (reader.Read())
                reader.GetValues(row);
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Insert(SqliteConnection connection, string sql, IEnumerable<object[]> rows)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var row in rows)
        {
            command.Parameters.Clear();
            foreach (var (index, value) in row.Index())
                command.Parameters.AddWithValue($"${index}", value);
            command.ExecuteNonQuery();
        }
    }
}
