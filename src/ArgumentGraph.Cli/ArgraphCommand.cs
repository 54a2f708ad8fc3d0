using System.CommandLine;
using ArgumentGraph.Cli.Servers;
using ArgumentGraph.Cli.Verbs;

namespace ArgumentGraph.Cli;

/// <summary>The command line: one file per verb under <c>Verbs</c>.</summary>
internal static class ArgraphCommand
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(
            "Reads documents, finds what supports and what contradicts what, and draws the map. Start with: argraph build FOLDER")
        {
            StoreOption.Instance,
        };
        foreach (var option in ServerOptionSet.All)
            root.Add(option);
        foreach (var verb in AllVerbs())
            root.Add(verb);
        // '@name' is a saved query here, not a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var configuration = new InvocationConfiguration
        {
            // A stopped build ends at the next batch; what takes longer than this is ended hard, which the store survives.
            ProcessTerminationTimeout = parsed.CommandResult.Command.Name == ShellVerb.Name ? null : TimeSpan.FromSeconds(10),
            EnableDefaultExceptionHandler = false,
        };
        return parsed.InvokeAsync(configuration);
    }

    private static IEnumerable<Command> AllVerbs() =>
    [
        BuildVerb.Create(),
        ContradictionsVerb.Create(),
        InsightsVerb.Create(),
        TopicsVerb.Create(),
        ExplainVerb.Create(),
        StatusVerb.Create(),
        DrawVerb.Create(),
        DeckVerb.Create(),
        QueryVerb.Create(),
        QueriesVerb.Create(),
        ShellVerb.Create(),
        EvalVerb.Create(),
        JudgeVerb.Create(),
        PushVerb.Create(),
        PullVerb.Create(),
        ImportVerb.Create(),
        DoctorVerb.Create(),
    ];
}
