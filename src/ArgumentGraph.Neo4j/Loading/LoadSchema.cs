using System.Collections.Immutable;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Loading;

/// <summary>
/// Labels, types and properties that only a server has, and the constraints and indexes of the map there. Every name is one of this
/// program's own: nothing out of a document ever becomes a label, a type or a part of a statement.
/// </summary>
internal static class LoadSchema
{
    /// <summary>Label of the record of a written batch, written in the batch's own transaction.</summary>
    public const string LoadBatch = "LoadBatch";

    /// <summary>Property that names the store that pushed an entity first; only such entities does a push of that store delete.</summary>
    public const string PushedFrom = "pushedFrom";

    /// <summary>What stands in <see cref="PushedFrom"/> once a second store has pushed the same: no push deletes it any more.</summary>
    public const string Several = "several";

    /// <summary>Which labels a relationship type joins.</summary>
    public static ImmutableArray<(string Type, string Start, string End)> Relationships { get; } =
    [
        (MapSchema.HasPassage, MapSchema.Document, MapSchema.Passage),
        (MapSchema.StatedIn, MapSchema.Insight, MapSchema.Passage),
        (MapSchema.About, MapSchema.Insight, MapSchema.Topic),
        .. Enum.GetValues<RelationType>().Select(t => (Words.Of(t), MapSchema.Insight, MapSchema.Insight)),
    ];

    /// <summary>Labels whose nodes a push writes.</summary>
    public static ImmutableArray<string> Labels { get; } = [.. MapSchema.BuiltLabels, MapSchema.Run, MapSchema.Judgement];

    /// <summary>Constraints and indexes, each a statement of its own that does nothing where it is there already.</summary>
    public static ImmutableArray<string> Statements { get; } =
    [
        .. Labels.Append(LoadBatch).Append(MapSchema.View).Select(l => $"CREATE CONSTRAINT {l.ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{l}) REQUIRE n.id IS UNIQUE"),
        .. Enum.GetValues<RelationType>().Select(Words.Of).Select(t => $"CREATE CONSTRAINT {t.ToLowerInvariant()}_id IF NOT EXISTS FOR ()-[r:{t}]-() REQUIRE r.id IS UNIQUE"),
        "CREATE FULLTEXT INDEX insights IF NOT EXISTS FOR (n:Insight) ON EACH [n.title, n.text] OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}}",
        "CREATE FULLTEXT INDEX passages IF NOT EXISTS FOR (n:Passage) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}}",
    ];

    /// <summary>Makes what is missing and waits until it can be used.</summary>
    public static async Task EnsureAsync(Neo4jServer server, CancellationToken cancellation)
    {
        foreach (var statement in Statements.Append("CALL db.awaitIndexes(300)"))
            await server.RunAsync(new Statement(statement), writes: true, _ => { }, cancellation);
    }
}
