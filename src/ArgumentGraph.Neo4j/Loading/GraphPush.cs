using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Loading;

/// <summary>
/// Loads a store's map into a server: constraints first, then what differs in sorted batches, nodes before relationships, deletions
/// last, and a check of what is there. Stopped or killed at any moment, the next push goes on from what has arrived.
/// </summary>
public sealed class GraphPush(Neo4jServer server, PushOptions options)
{
    // Above this a batch is cut earlier: a server holds the whole of it in memory, parsed.
    private const long MostBytes = 8_000_000;

    private readonly int _largest = Math.Max(1, options.BatchRows);
    private int _size = Math.Max(1, options.BatchRows);
    private int _batches;
    private int _done;

    /// <summary>Pushes.</summary>
    /// <exception cref="Neo4jException">The server refuses, fails, or holds something else than was sent; what was committed stays.</exception>
    /// <exception cref="OperationCanceledException">Stopped between two batches.</exception>
    public async Task<PushResult> RunAsync(PropertyGraph graph, IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            await LoadSchema.EnsureAsync(server, cancellation);
            var content = LoadContent.Of(await JudgedAsync(graph, cancellation), options.Source);
            var differences = await CompareAsync(content, progress, cancellation);
            var writer = new LedgeredWriter(server, content.Source);
            var total = differences.Sum(d => d.NewCount + d.ChangedCount);
            foreach (var difference in differences)
                await WriteAsync(difference, writer, content, total, progress, cancellation);
            var deleted = await DeleteAsync(differences, content.Source, cancellation);
            if (_batches > 0)
                await server.RunAsync(LoadStatements.Forget(content.Source, writer.Attempt), writes: true, _ => { }, cancellation);
            await LoadCheck.RunAsync(server, differences, deleted, cancellation);
            var (created, changed) = (differences.Sum(d => d.NewCount), differences.Sum(d => d.ChangedCount));
            return new PushResult(
                created, changed, content.Count - created - changed, deleted.Values.Sum(), differences.Sum(d => d.Gone.Length) - deleted.Values.Sum(),
                differences.Sum(d => d.Conflicts), content.LeftOut, await LoadCheck.OrphansAsync(server, cancellation), _batches);
        }
        catch (TransportException failure)
        {
            throw Neo4jMessages.From(server.Name, failure);
        }
    }

    // A verdict given on the server holds there whatever this store knows: pushing must not turn its relation back into a proposal.
    private async Task<PropertyGraph> JudgedAsync(PropertyGraph graph, CancellationToken cancellation)
    {
        var judgements = new List<Node>();
        await server.RunAsync(new Statement($"MATCH (j:{MapSchema.Judgement}) RETURN j"), writes: false, row => judgements.Add(row[0].AsNode()!), cancellation, judgements.Clear);
        return Judging.WithVerdicts(graph, judgements);
    }

    private async Task<List<GroupDifference>> CompareAsync(LoadContent content, IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var differences = new List<GroupDifference>();
        foreach (var (index, group) in content.Groups.Index())
        {
            differences.Add(await ServerState.CompareAsync(server, group, content.Source, cancellation));
            progress?.Report(new StageProgress("comparing", index + 1, content.Groups.Length));
        }

        return differences;
    }

    private async Task WriteAsync(
        GroupDifference difference, LedgeredWriter writer, LoadContent content, int total, IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var waiting = new List<LoadChange>();
        var bytes = 0L;
        foreach (var change in difference.Changes())
        {
            waiting.Add(change);
            bytes += Bytes(change);
            if (waiting.Count < _size && bytes < MostBytes)
                continue;
            await FlushAsync();
        }

        await FlushAsync();

        async Task FlushAsync()
        {
            foreach (var chunk in waiting.Chunk(_size).ToList())
            {
                cancellation.ThrowIfCancellationRequested();
                await WriteAsync(difference.Group, chunk, writer, content, cancellation);
                _done += chunk.Length;
                progress?.Report(new StageProgress("sending", _done, total));
            }

            waiting.Clear();
            bytes = 0;
        }
    }

    private async Task WriteAsync(LoadGroup group, ArraySegment<LoadChange> changes, LedgeredWriter writer, LoadContent content, CancellationToken cancellation)
    {
        var batch = LoadBatch.Of(group, changes, content.Source, content.RunId, _batches);
        try
        {
            // Once begun, a batch is brought to its end: a stop waits for it, as that is shorter than cleaning up.
            await writer.WriteAsync(batch, [LoadStatements.Write(group, changes, content.Source)], (_, row) => Check(group, changes.Count, row), CancellationToken.None);
            _batches++;
        }
        catch (TransportException tooLarge) when (Remedies.Of(tooLarge) == Remedy.Halve && changes.Count > 1)
        {
            _size = Math.Clamp(changes.Count / 2, 1, _largest);
            cancellation.ThrowIfCancellationRequested();
            await WriteAsync(group, changes[..(changes.Count / 2)], writer, content, cancellation);
            await WriteAsync(group, changes[(changes.Count / 2)..], writer, content, cancellation);
        }
    }

    private static void Check(LoadGroup group, int sent, ImmutableArray<Value> row)
    {
        if (row.Length > 0 && row[0].AsInteger != sent)
            throw Neo4jMessages.Counted(group.Name, sent, row[0].AsInteger);
    }

    private async Task<Dictionary<LoadGroup, int>> DeleteAsync(List<GroupDifference> differences, string? source, CancellationToken cancellation)
    {
        var deleted = new Dictionary<LoadGroup, int>();
        foreach (var difference in differences.Where(d => d.Gone.Length > 0).OrderBy(d => d.Group.IsNodes))
        {
            foreach (var keys in difference.Gone.Chunk(10_000))
            {
                cancellation.ThrowIfCancellationRequested();
                await server.RunAsync(
                    LoadStatements.Delete(difference.Group, [.. keys], source!),
                    writes: true,
                    row => deleted[difference.Group] = deleted.GetValueOrDefault(difference.Group) + (int)row[0].AsInteger,
                    cancellation);
            }
        }

        return deleted;
    }

    private static long Bytes(LoadChange change) => 60 + change.Properties.Sum(p => p.Key.Length + 8 + (p.Value.Kind == ValueKind.String ? p.Value.AsString.Length : 8));
}
