using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Mapping;
using ArgumentGraph.Neo4j.Loading;
using ArgumentGraph.Neo4j.Storing;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Pulling;

/// <summary>
/// Brings back what a server has and this store lacks: judgements, and whatever people added or other stores pushed. It only ever adds:
/// nothing here is deleted or overwritten, but where the server is preferred in a conflict.
/// </summary>
public static class GraphPull
{
    /// <summary>Compares a store with a server; the step makes the store hold what came.</summary>
    /// <param name="source">What this store's pushes were marked with; null for its first run. What it has pushed and no longer has is not brought back.</param>
    /// <exception cref="Neo4jException">The server cannot be read.</exception>
    public static async Task<(PullResult Result, GraphChanges Changes)> CompareAsync(
        Neo4jServer server, PropertyGraph local, string? source, Preference preference, CancellationToken cancellation)
    {
        try
        {
            var remote = await ServerSnapshot.ReadAsync(server, cancellation);
            var merge = new GraphMerge(local, source ?? LoadContent.Of(local, null).Source, preference);
            merge.Take(remote);
            return (merge.Result(), Judged(local, merge.Changes()));
        }
        catch (TransportException failure)
        {
            throw Neo4jMessages.From(server.Name, failure);
        }
    }

    // New verdicts show in the relations they are about.
    private static GraphChanges Judged(PropertyGraph local, GraphChanges changes)
    {
        var after = local.After(changes);
        var judged = Judging.WithVerdicts(after, []);
        var put = changes.PutRelationships.Select(r => r.Id).Concat(judged.Relationships.Where(r => !ReferenceEquals(after.Find(r.Id), r)).Select(r => r.Id)).Distinct();
        return changes with { PutRelationships = [.. put.Select(id => judged.Find(id)!)] };
    }
}
