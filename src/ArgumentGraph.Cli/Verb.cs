using System.CommandLine;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Evaluation;
using ArgumentGraph.Interchange;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Neo4j;

namespace ArgumentGraph.Cli;

/// <summary>What every verb shares: running the work and turning its failures into a message and an exit code.</summary>
internal static class Verb
{
    /// <summary>Sets the work of a verb; the token is cancelled by Ctrl-C.</summary>
    public static Command Does(this Command command, Func<ParseResult, CancellationToken, int> work)
    {
        command.SetAction((result, token) => Task.FromResult(Run(() => work(result, token))));
        return command;
    }

    private static int Run(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (OperationCanceledException)
        {
            Messages.Error("Stopped. Everything committed so far is stored; run the same command again to finish.");
            return ExitCode.Stopped;
        }
        catch (Exception e) when (ExitCodeOf(e) is { } code)
        {
            Messages.Error(e.Message);
            return code;
        }
        catch (Exception e)
        {
            Messages.Error($"This is a bug in argraph, please report it with the lines below.\n{e}");
            return ExitCode.Bug;
        }
    }

    private static int? ExitCodeOf(Exception e) => e switch
    {
        InputException or MappingException or ViewException or CypherException or EvaluationException or InterchangeException => ExitCode.WrongInput,
        Neo4jException { IsInputWrong: true } => ExitCode.WrongInput,
        Neo4jException => ExitCode.OutsideFailed,
        GraphStoreException { Fault: GraphStoreFault.NotAStore or GraphStoreFault.Newer } => ExitCode.WrongInput,
        GraphStoreException or LayoutException or IOException or UnauthorizedAccessException => ExitCode.OutsideFailed,
        _ => null,
    };
}
