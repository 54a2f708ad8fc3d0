using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j.Storing;

namespace ArgumentGraph.Cli.Querying;

/// <summary>Cypher over a stored map, with the limits and the clock of the command line. Mistakes show their place in the query.</summary>
internal sealed class MapQueries(IGraphStore store, bool allowsWriting, TimeSpan time)
{
    private readonly ICypherSession _session = StoreOption.Session(store);

    public QueryResult Run(string text, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation)
    {
        var options = new QueryOptions
        {
            AllowsWriting = allowsWriting,
            Limits = new QueryLimits { Time = time },
            Now = DateTimeOffset.UtcNow,
            Seed = (ulong)Random.Shared.NextInt64(),
            Cancellation = cancellation,
        };
        try
        {
            return _session.QueryAsync(text, parameters, options).GetAwaiter().GetResult();
        }
        catch (CypherException wrong) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(wrong.Message, wrong, cancellation);
        }
        catch (CypherException wrong)
        {
            throw new InputException(wrong.Diagnostic.Span == default ? wrong.Message : wrong.Render(text, Screen.ErrorWidth));
        }
        finally
        {
            if (allowsWriting)
                (store as Neo4jGraphStore)?.Refresh();
        }
    }
}
