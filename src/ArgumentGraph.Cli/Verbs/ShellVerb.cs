using System.CommandLine;
using ArgumentGraph.Cli.Querying;
using ArgumentGraph.Cli.Terminal;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph shell</c>: queries one after another.</summary>
internal static class ShellVerb
{
    /// <summary>The verb; it takes Ctrl-C for itself, to stop a query and go on.</summary>
    public const string Name = "shell";

    private static readonly Option<bool> s_write = new("--write") { Description = "Let queries write; without it the store is only read." };

    private static readonly Option<bool> s_noHistory = new("--no-history") { Description = "Neither read nor keep what was typed in earlier sessions." };

    public static Command Create() => new Command(Name, "Ask the map in Cypher, one query after another.") { s_write, s_noHistory }.Does(Run);

    private static int Run(ParseResult result, CancellationToken _)
    {
        using var store = StoreOption.OpenExisting(result);
        if (!Console.IsInputRedirected)
            Messages.Say(":help shows what there is; a query ends with a semicolon; :quit leaves.");
        var keepsHistory = !result.GetValue(s_noHistory) && !Console.IsInputRedirected;
        var history = ShellHistory.Open(keepsHistory ? ShellHistory.DefaultPath : null);
        new Shell(new MapQueries(store, result.GetValue(s_write), TimeSpan.FromMinutes(1)), store, history).Run();
        return ExitCode.Done;
    }
}
