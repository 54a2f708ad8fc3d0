using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Loading;

/// <summary>
/// Writes batches, each in one transaction with its record. Where the answer to a commit is lost, the record tells whether it
/// happened. Every try is the same idempotent statement, so trying again never doubles anything.
/// </summary>
internal sealed class LedgeredWriter(Neo4jServer server, string? source)
{
    // The same content may be pushed twice with other content between: only this attempt's record counts as its own.
    public string Attempt { get; } = Guid.NewGuid().ToString("N");

    public Task WriteAsync(LoadBatch batch, ImmutableArray<Statement> statements, Action<int, ImmutableArray<Value>> onRow, CancellationToken cancellation) =>
        server.Retrying.RunAsync(async _ =>
        {
            try
            {
                await server.Transport.WriteAsync(statements.Add(LoadStatements.Record(batch, source, Attempt)), onRow, cancellation);
                return true;
            }
            catch (TransportException lost) when (Remedies.Of(lost) == Remedy.LookUp)
            {
                return await IsRecordedAsync(batch, cancellation) ? true : throw new TransportException(TransportException.Lost, lost.Message, inCommit: false, lost);
            }
        }, cancellation);

    private async Task<bool> IsRecordedAsync(LoadBatch batch, CancellationToken cancellation)
    {
        var isFound = false;
        await server.Retrying.RunAsync(
            async _ => await server.Transport.RunAsync(LoadStatements.Look(batch, Attempt), new RunMode(Writes: false), row => isFound = row[0].AsInteger > 0, cancellation),
            cancellation);
        return isFound;
    }
}
