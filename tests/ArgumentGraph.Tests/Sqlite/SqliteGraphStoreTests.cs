using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Sqlite;
using Microsoft.Data.Sqlite;

namespace ArgumentGraph.Tests.Sqlite;

public sealed class SqliteGraphStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string StorePath => _folder["map.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_committed_is_read_back_after_reopening()
    {
        var properties = PropertyMap.Of(
            ("text", "naïve 👩‍🚀 \"quoted\" \u0001\n"),
            ("whole", long.MinValue),
            ("float", 1.0),
            ("tiny", double.Epsilon),
            ("nan", double.NaN),
            ("far", double.NegativeInfinity),
            ("yes", true),
            ("list", Value.List(ImmutableArray.Create<Value>("a", 2L, 2.0, false))));
        using (var store = SqliteGraphStore.Open(StorePath))
            store.Commit(TwoNodes(properties));

        using var again = SqliteGraphStore.Open(StorePath);
        var graph = again.Read();

        Assert.Equal(properties, graph[new NodeId(1)].Properties);
        Assert.Equal(["A", "B"], graph[new NodeId(1)].Labels);
        Assert.Equal(new Relationship(new RelationshipId(1), "T", new NodeId(1), new NodeId(2), properties), Assert.Single(graph.Relationships));
    }

    [Fact]
    public void A_snapshot_is_read_once_until_someone_commits()
    {
        using var mine = SqliteGraphStore.Open(StorePath);
        using var theirs = SqliteGraphStore.Open(StorePath);
        mine.Commit(TwoNodes(PropertyMap.Empty));
        var first = mine.Read();
        Assert.Same(first, mine.Read());

        theirs.Commit(GraphChanges.None with { PutNodes = [Node(3)] });
        Assert.Equal(3, mine.Read().Nodes.Count);

        mine.Commit(GraphChanges.None with { PutNodes = [Node(4)] });
        Assert.Equal(4, mine.Read().Nodes.Count);
        Assert.Equal(4, theirs.Read().Nodes.Count);
        Assert.Equal(2, first.Nodes.Count);
    }

    [Fact]
    public void A_step_that_leaves_a_relationship_without_an_end_changes_nothing()
    {
        using var store = SqliteGraphStore.Open(StorePath);
        store.Commit(TwoNodes(PropertyMap.Empty));

        var step = GraphChanges.None with { PutNodes = [Node(3)], DeletedNodes = [new NodeId(2)] };

        Assert.Throws<ArgumentException>(() => store.Commit(step));
        Assert.Equal([1, 2], store.Read().Nodes.Select(n => n.Id.Value));
    }

    [Fact]
    public void Putting_and_deleting_give_the_same_graph_in_memory_and_in_the_file()
    {
        using var memory = new MemoryGraphStore();
        using var file = SqliteGraphStore.Open(StorePath);
        GraphChanges[] steps =
        [
            TwoNodes(PropertyMap.Empty),
            GraphChanges.None with { PutNodes = [Node(3), Node(1, ("changed", true))] },
            GraphChanges.None with { DeletedRelationships = [new RelationshipId(1)], DeletedNodes = [new NodeId(2)] },
        ];
        foreach (var step in steps)
        {
            memory.Commit(step);
            file.Commit(step);
        }

        Assert.Equal(Describe(memory.Read()), Describe(file.Read()));
        Assert.Equal(2, file.Read().Nodes.Count);
    }

    [Fact]
    public void A_store_of_an_older_version_is_brought_up_to_date_with_its_content()
    {
        using (var old = SqliteGraphStore.Open(StorePath, version: 1))
            old.Commit(TwoNodes(PropertyMap.Empty));
        Assert.Equal(1L, Scalar("PRAGMA user_version"));

        using (var store = SqliteGraphStore.Open(StorePath))
            Assert.Equal(2, store.Read().Nodes.Count);

        Assert.Equal((long)StoreSchema.Version, Scalar("PRAGMA user_version"));
        Assert.Equal(2L, Scalar("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'relationship_%'"));
    }

    [Fact]
    public void A_store_of_a_newer_version_is_refused_and_left_alone()
    {
        SqliteGraphStore.Open(StorePath).Dispose();
        Scalar("PRAGMA user_version = 99");

        var e = Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(StorePath));

        Assert.Equal(GraphStoreFault.Newer, e.Fault);
        Assert.Contains("version 99", e.Message, StringComparison.Ordinal);
        Assert.Contains("Update argraph", e.Message, StringComparison.Ordinal);
        Assert.Equal(99L, Scalar("PRAGMA user_version"));
    }

    [Fact]
    public void A_file_of_something_else_is_refused_and_left_alone()
    {
        _folder.Write("map.db", "These are notes of a meeting, long enough to be taken for a page of a database file, or so one might think.");

        var e = Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(StorePath));

        Assert.Equal(GraphStoreFault.NotAStore, e.Fault);
        Assert.Contains("nothing in it was changed", e.Message, StringComparison.Ordinal);
        Assert.StartsWith("These are notes", File.ReadAllText(StorePath), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        Scalar("CREATE TABLE invoice (id INTEGER)");

        var e = Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(StorePath));

        Assert.Equal(GraphStoreFault.NotAStore, e.Fault);
        Assert.Equal(1L, Scalar("SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public void A_store_cut_short_is_refused_with_a_way_to_recover()
    {
        using (var store = SqliteGraphStore.Open(StorePath))
            store.Commit(GraphChanges.None with { PutNodes = [.. Enumerable.Range(1, 2000).Select(i => Node(i, ("text", new string('x', 100))))] });
        using (var file = File.OpenWrite(StorePath))
            file.SetLength(file.Length / 2);

        var e = Assert.Throws<GraphStoreException>(() =>
        {
            using var store = SqliteGraphStore.Open(StorePath);
            store.Read();
        });

        Assert.Equal(GraphStoreFault.Damaged, e.Fault);
        Assert.Contains(".recover", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_properties_are_reported_as_damage()
    {
        using (var store = SqliteGraphStore.Open(StorePath))
            store.Commit(TwoNodes(PropertyMap.Empty));
        Scalar("UPDATE node SET properties = '{\"half\":' WHERE id = 1");

        using var damaged = SqliteGraphStore.Open(StorePath);

        Assert.Equal(GraphStoreFault.Damaged, Assert.Throws<GraphStoreException>(damaged.Read).Fault);
        Assert.Empty(damaged.Check());
    }

    [Fact]
    public void A_path_that_cannot_be_written_is_named()
    {
        var e = Assert.Throws<GraphStoreException>(() => SqliteGraphStore.Open(_folder["missing", "map.db"]));

        Assert.Equal(GraphStoreFault.Unwritable, e.Fault);
        Assert.Contains("missing", e.Message, StringComparison.Ordinal);
    }

    private static GraphChanges TwoNodes(PropertyMap properties) => GraphChanges.None with
    {
        PutNodes = [new Node(new NodeId(1), ["A", "B"], properties), Node(2)],
        PutRelationships = [new Relationship(new RelationshipId(1), "T", new NodeId(1), new NodeId(2), properties)],
    };

    private static Node Node(long id, params (string, Value)[] properties) => new(new NodeId(id), ["A"], PropertyMap.Of(properties));

    private static string Describe(PropertyGraph graph) => string.Join(
        '\n',
        graph.Nodes.Select(n => $"{n.Id.Value} {string.Join(':', n.Labels)} {string.Join(',', n.Properties)}")
            .Concat(graph.Relationships.Select(r => r.ToString())));

    private object? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={StorePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
