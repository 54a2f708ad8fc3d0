using System.CommandLine;
using ArgumentGraph.Cli.Servers;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;
using ArgumentGraph.Neo4j;
using ArgumentGraph.Neo4j.Querying;
using ArgumentGraph.Neo4j.Storing;
using ArgumentGraph.Sqlite;

namespace ArgumentGraph.Cli;

/// <summary>The <c>--store</c> option that every verb takes: a file, or a Neo4j server.</summary>
internal static class StoreOption
{
    public const string DefaultPath = "argraph.db";
    private const string Variable = "ARGRAPH_STORE";

    public static Option<string> Instance { get; } = new("--store")
    {
        Description = $"The store: a file, or a Neo4j server (http://HOST:7474, neo4j+s://HOST). Default: {Variable}, else {DefaultPath}.",
        Recursive = true,
        HelpName = "FILE|URI",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : DefaultPath,
    };

    /// <summary>What the store is called: a path or an address.</summary>
    public static string Name(ParseResult result) => result.GetValue(Instance)!;

    public static bool IsServer(ParseResult result) => Neo4jAddress.IsAddress(Name(result));

    /// <summary>The store's path; a server has none.</summary>
    public static string Path(ParseResult result) => IsServer(result)
        ? throw new InputException("This needs a store in a file, and --store names a server. Give --store FILE.")
        : Name(result);

    /// <summary>Opens the store for writing, making it where there is none.</summary>
    public static IGraphStore OpenOrCreate(ParseResult result) => IsServer(result) ? OpenServer(result) : SqliteGraphStore.Open(Path(result));

    /// <summary>Opens a store that must be there.</summary>
    public static IGraphStore OpenExisting(ParseResult result) => IsServer(result) ? OpenServer(result) : OpenFile(result);

    /// <summary>Opens a store that must be there and must be a file: what moves a map to a server needs one.</summary>
    public static SqliteGraphStore OpenFile(ParseResult result)
    {
        var path = Path(result);
        return File.Exists(path)
            ? SqliteGraphStore.Open(path)
            : throw new InputException($"There is no store '{path}' yet. Make one with: argraph build FOLDER --store {path}");
    }

    /// <summary>Cypher on a store: a server answers itself, for a file the engine does.</summary>
    public static ICypherSession Session(IGraphStore store) => store is Neo4jGraphStore remote
        ? new Neo4jSession(remote.Server)
        : new EmbeddedSession(new CypherEngine(
            store,
            new FullTextDefinition("insights", [MapSchema.Insight], ["title", "text"]),
            new FullTextDefinition("passages", [MapSchema.Passage], ["text"])));

    /// <summary>The map of a store that must be there.</summary>
    public static ArgumentMap ReadMap(ParseResult result)
    {
        using var store = OpenExisting(result);
        return MapGraphReader.Read(store.Read());
    }

    private static Neo4jGraphStore OpenServer(ParseResult result) => new(ServerOptionSet.Open(result, Name(result), CancellationToken.None));
}
