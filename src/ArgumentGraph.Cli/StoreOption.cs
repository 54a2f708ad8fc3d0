using System.CommandLine;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;
using ArgumentGraph.Sqlite;

namespace ArgumentGraph.Cli;

/// <summary>The <c>--store</c> option that every verb takes.</summary>
internal static class StoreOption
{
    public const string DefaultPath = "argraph.db";
    private const string Variable = "ARGRAPH_STORE";

    public static Option<string> Instance { get; } = new("--store")
    {
        Description = $"The store: a file. Default: {Variable}, else {DefaultPath}.",
        Recursive = true,
        HelpName = "FILE",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : DefaultPath,
    };

    public static string Path(ParseResult result)
    {
        var path = result.GetValue(Instance)!;
        return path.Contains("://", StringComparison.Ordinal)
            ? throw new InputException($"The store '{path}' is a server address; this build stores in a file. Give --store FILE.")
            : path;
    }

    /// <summary>Opens the store for writing, making it where there is none.</summary>
    public static SqliteGraphStore OpenOrCreate(ParseResult result) => SqliteGraphStore.Open(Path(result));

    /// <summary>Opens a store that must be there.</summary>
    public static SqliteGraphStore OpenExisting(ParseResult result)
    {
        var path = Path(result);
        return File.Exists(path)
            ? SqliteGraphStore.Open(path)
            : throw new InputException($"There is no store '{path}' yet. Make one with: argraph build FOLDER --store {path}");
    }

    /// <summary>Opens a store that must be there and must be a file: what moves a store to or from a server needs one.</summary>
    public static SqliteGraphStore OpenFile(ParseResult result) => OpenExisting(result);

    /// <summary>The map of a store that must be there.</summary>
    public static ArgumentMap ReadMap(ParseResult result)
    {
        using var store = OpenExisting(result);
        return MapGraphReader.Read(store.Read());
    }
}
