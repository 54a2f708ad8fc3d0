using System.CommandLine;
using System.Globalization;
using ArgumentGraph.Cli.Servers;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Neo4j.Exporting;
using ArgumentGraph.Neo4j.Loading;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph push URI</c>: the stored map into a Neo4j server.</summary>
internal static class PushVerb
{
    private static readonly Argument<string?> s_address = new("URI")
    {
        Description = "The server: http://HOST:7474, https://HOST:7473, neo4j+s://HOST and so on. With --dry-run it may be left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> s_dry = new("--dry-run") { Description = "Connect to nothing: say what would be sent, with the statements." };
    private static readonly Option<string?> s_output = new("--output", "-o") { Description = "With --dry-run: write a .cypher script and CSV files for 'neo4j-admin database import' into this folder.", HelpName = "FOLDER" };
    private static readonly Option<string?> s_source = new("--source") { Description = "What tells this store from others that push to the same server. Default: its first run.", HelpName = "NAME" };
    private static readonly Option<int> s_rows = new("--batch-rows") { Description = "Rows a transaction.", HelpName = "N", DefaultValueFactory = _ => new PushOptions().BatchRows };

    public static Command Create() => new Command("push", "Load the stored map into Neo4j; a second push changes nothing.") { s_address, s_dry, s_output, s_source, s_rows }.Does(Run);

    private static int Run(ParseResult result, CancellationToken cancellation)
    {
        if (result.GetValue(s_rows) is < 1 or > 100_000)
            throw new InputException($"--batch-rows takes a number from 1 to 100000, not {result.GetValue(s_rows)}.");
        using var store = StoreOption.OpenFile(result);
        var graph = store.Read();
        if (result.GetValue(s_dry))
            return DryRun(result, ServerExport.Of(graph, result.GetValue(s_source)));
        if (result.GetValue(s_output) is not null)
            throw new InputException("-o writes files instead of pushing; give it with --dry-run.");
        var address = result.GetValue(s_address) ?? throw new InputException("Say where to push, for example: argraph push http://localhost:7474");
        var server = ServerOptionSet.Open(result, address, cancellation);
        try
        {
            Messages.Say($"Neo4j {server.Version} {server.Edition}".TrimEnd() + $", database {server.Database}");
            var push = new GraphPush(server, new PushOptions { Source = result.GetValue(s_source), BatchRows = result.GetValue(s_rows) });
            var pushed = Progress.Show(report => push.RunAsync(graph, report, cancellation).GetAwaiter().GetResult());
            Say(pushed);
            return ExitCode.Done;
        }
        finally
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static void Say(PushResult pushed)
    {
        Messages.Say(string.Create(CultureInfo.InvariantCulture, $"{pushed.Created} created, {pushed.Changed} changed, {pushed.Deleted} deleted; {pushed.Unchanged} were there already ({pushed.Batches} batches)."));
        if (pushed.Kept > 0)
            Messages.Say($"{pushed.Kept} no longer in this store were left on the server: others have attached to them or pushed them too.");
        if (pushed.Conflicts > 0)
            Messages.Say($"{pushed.Conflicts} properties that people set differ here and there; the server's were left. 'argraph pull' lists them.");
        if (pushed.LeftOut > 0)
            Messages.Say($"{pushed.LeftOut} nodes and relationships that people added here are no part of the map and were not sent.");
        if (pushed.Orphans > 0)
            Messages.Say($"{pushed.Orphans} insights or passages on the server belong to no document.");
    }

    private static int DryRun(ParseResult result, ServerExport export)
    {
        var listing = new Listing(new Column("What", "what"), new Column("Rows", "rows", IsNumber: true));
        foreach (var (name, rows) in export.Counts)
            listing.Add(name, rows);
        listing.Print(OutputFormat.Table);
        foreach (var statement in export.SampleStatements)
            Console.Out.WriteLine(statement + ";\n");
        if (result.GetValue(s_output) is { } folder)
        {
            foreach (var file in export.Write(folder))
                Messages.Say($"Wrote {file}");
        }

        Messages.Say("Nothing was sent.");
        return ExitCode.Done;
    }
}
