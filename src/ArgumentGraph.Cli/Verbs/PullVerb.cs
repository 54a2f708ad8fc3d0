using System.CommandLine;
using ArgumentGraph.Cli.Servers;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Model;
using ArgumentGraph.Neo4j.Pulling;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph pull URI</c>: judgements and whatever people added on a Neo4j server into the store.</summary>
internal static class PullVerb
{
    private static readonly Argument<string> s_address = new("URI") { Description = "The server: http://HOST:7474, neo4j+s://HOST and so on." };
    private static readonly Option<string> s_prefer = new("--prefer")
    {
        Description = "Whose value holds where both sides have set the same property: local or server.",
        DefaultValueFactory = _ => Words.Of(Preference.Local),
        HelpName = "local|server",
    };

    private static readonly Option<string?> s_source = new("--source") { Description = "What this store's pushes were marked with. Default: its first run.", HelpName = "NAME" };
    private static readonly Option<bool> s_dry = new("--dry-run") { Description = "Say what would come, and store nothing." };

    static PullVerb() => s_prefer.AcceptOnlyFromAmong([.. Enum.GetValues<Preference>().Select(Words.Of)]);

    public static Command Create() => new Command("pull", "Bring judgements and what people added back from Neo4j; nothing here is lost.") { s_address, s_prefer, s_source, s_dry }.Does(Run);

    private static int Run(ParseResult result, CancellationToken cancellation)
    {
        StoreOption.Path(result);
        using var store = StoreOption.OpenOrCreate(result);
        var server = ServerOptionSet.Open(result, result.GetValue(s_address)!, cancellation);
        try
        {
            var preference = Words.Parse<Preference>(result.GetValue(s_prefer)!);
            var (pulled, changes) = GraphPull.CompareAsync(server, store.Read(), result.GetValue(s_source), preference, cancellation).GetAwaiter().GetResult();
            if (!result.GetValue(s_dry) && !changes.IsEmpty)
                store.Commit(changes);
            Say(pulled, preference);
            return ExitCode.Done;
        }
        finally
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static void Say(PullResult pulled, Preference preference)
    {
        Messages.Say($"{pulled.Judgements} judgements, {pulled.Nodes} nodes, {pulled.Relationships} relationships, {pulled.Properties} properties brought.");
        if (pulled.AsText > 0)
            Messages.Say($"{pulled.AsText} values of kinds that a store file has none for (dates, points) are kept here as text.");
        if (pulled.Conflicts.IsEmpty)
            return;
        Messages.Say($"{pulled.Conflicts.Length} conflicts; {(preference == Preference.Local ? "this store keeps its own, the server its own" : "the server's are taken")}:");
        var listing = new Listing(new Column("Where", "entity"), new Column("Property", "property"), new Column("Here", "local"), new Column("Server", "server"));
        foreach (var conflict in pulled.Conflicts)
            listing.Add(conflict.Entity, conflict.Property, conflict.Local, conflict.Server);
        listing.Print(OutputFormat.Table);
    }
}
