using System.CommandLine;
using ArgumentGraph.Cli.Querying;
using ArgumentGraph.Cli.Terminal;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph shell</c>: queries one after another.</summary>
internal static class ShellVerb
{
    private static readonly Option<bool> s_write = new("--write") { Description = "Let queries write; without it the store is only read." };

    public static Command Create() => new Command("shell", "Ask the map in Cypher, one query after another.") { s_write }.Does(Run);

    private static int Run(ParseResult result, CancellationToken cancellation)
    {
        using var store = StoreOption.OpenExisting(result);
        if (!Console.IsInputRedirected)
            Messages.Say(":help shows what there is; a query ends with a semicolon; :quit leaves.");
        new Shell(new MapQueries(store, result.GetValue(s_write), TimeSpan.FromMinutes(1), cancellation), store).Run();
        return ExitCode.Done;
    }
}
