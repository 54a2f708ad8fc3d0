using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;

namespace ArgumentGraph.Cli.Querying;

/// <summary>Cypher over a stored map, with the limits and the clock of the command line. Mistakes show their place in the query.</summary>
internal sealed class MapQueries(IGraphStore store, bool allowsWriting, TimeSpan time)
{
    private readonly CypherEngine _engine = new(
        store,
        new FullTextDefinition("insights", [MapSchema.Insight], ["title", "text"]),
        new FullTextDefinition("passages", [MapSchema.Passage], ["text"]));

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
            return _engine.Query(text, parameters, options);
        }
        catch (CypherException wrong) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(wrong.Message, wrong, cancellation);
        }
        catch (CypherException wrong)
        {
            throw new InputException(wrong.Diagnostic.Span == default ? wrong.Message : wrong.Render(text, Screen.ErrorWidth));
        }
    }
}
