using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping;
using ArgumentGraph.Msagl;
using ArgumentGraph.Neo4j;
using ArgumentGraph.Neo4j.Storing;
using ArgumentGraph.Sqlite;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph doctor</c>: what this machine and this store have and lack.</summary>
internal static class DoctorVerb
{
    private static readonly Option<OutputFormat> s_format = FormatOption.Create();

    public static Command Create() => new Command("doctor", "Check this machine, this program and the store.") { s_format }.Does((result, _) => Run(result));

    private static int Run(ParseResult result)
    {
        var listing = new Listing(new Column("What", "what"), new Column("State", "state"), new Column("Detail", "detail"));
        var isWell = true;
        foreach (var (what, check) in Checks(result))
        {
            var (state, detail) = Try(check);
            isWell &= state;
            listing.Add(what, state ? "ok" : "failed", detail);
        }

        listing.Print(result.GetValue(s_format));
        return isWell ? ExitCode.Done : ExitCode.OutsideFailed;
    }

    private static IEnumerable<(string What, Func<string> Check)> Checks(ParseResult result) =>
    [
        (".NET", () => Environment.Version.ToString()),
        ("Node", Node),
        ("layout", Layout),
        ("readers", () => "text, Markdown, HTML, CSV, JSONL, SRT, VTT, DOCX, PDF"),
        ("folder", () => Folder(Environment.CurrentDirectory)),
        ("store", () => StoreOption.IsServer(result) ? ServerStore(result) : Store(StoreOption.Path(result))),
        ("Neo4j", () => Neo4jServer.HasBolt ? "HTTP and Bolt" : "HTTP; no Bolt in this build, as the Neo4j.Driver package could not be restored"),
    ];

    private static (bool IsWell, string Detail) Try(Func<string> check)
    {
        try
        {
            return (true, check());
        }
        catch (Exception e) when (e is InputException or Neo4jException or GraphStoreException or MappingException or LayoutException or IOException or UnauthorizedAccessException)
        {
            return (false, e.Message);
        }
    }

    private static string Node()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true })!;
            var version = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return version;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return LayoutEngines.InProcess
                ? "not found; this build lays out without it"
                : throw new InputException("not found on the PATH. Install Node 20 or later: the layout runs in it.");
        }
    }

    // A real layout of two boxes: the engine starts, answers and ends.
    private static string Layout()
    {
        using var engine = LayoutEngines.Create();
        var options = new LayoutOptions(Arrangement.Groups, 1.5, 0, ImmutableSortedDictionary.Create<string, Point>(StringComparer.Ordinal));
        MapLayout.Arrange(
            new LayoutRequest(
                [new LayoutNode("a", 100, 50, null), new LayoutNode("b", 100, 50, null)],
                [new LayoutEdge("ab", "a", "b", LayoutEdgeKind.Upward, 0, 0)],
                [],
                options),
            engine,
            CancellationToken.None);
        return engine.Name;
    }

    private static string Folder(string folder)
    {
        var probe = Path.Combine(folder, ".argraph-probe");
        File.WriteAllText(probe, "");
        File.Delete(probe);
        return $"{folder} can be written";
    }

    private static string ServerStore(ParseResult result)
    {
        using var store = (Neo4jGraphStore)StoreOption.OpenExisting(result);
        var map = MapGraphReader.Read(store.Read());
        return $"{store.Server.Name} answers: Neo4j {store.Server.Version} {store.Server.Edition}, {map.Documents.Length} documents, {map.Insights.Length} insights, {map.Relations.Length} relations";
    }

    private static string Store(string path)
    {
        if (!File.Exists(path))
            return $"{path} does not exist yet; 'argraph build FOLDER' makes it";
        using var store = SqliteGraphStore.Open(path);
        if (store.Check() is [var first, ..])
            throw new InputException($"{path} is damaged: {first}");
        var map = MapGraphReader.Read(store.Read());
        return $"{path} is sound: {map.Documents.Length} documents, {map.Insights.Length} insights, {map.Relations.Length} relations";
    }
}
