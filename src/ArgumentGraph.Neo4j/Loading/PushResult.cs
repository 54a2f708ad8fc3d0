namespace ArgumentGraph.Neo4j.Loading;

/// <summary>How to push.</summary>
public sealed record PushOptions
{
    /// <summary>
    /// What tells this store from others that push to the same server: a push deletes only what its own source has pushed. By default
    /// the store's first run; a store without runs marks and deletes nothing.
    /// </summary>
    public string? Source { get; init; }

    /// <summary>Rows a batch; halved where the server runs out of memory for one.</summary>
    public int BatchRows { get; init; } = 5000;
}

/// <summary>What a push did, in nodes and relationships.</summary>
/// <param name="Created">Not there before.</param>
/// <param name="Changed">There with other properties.</param>
/// <param name="Unchanged">There as they are here.</param>
/// <param name="Deleted">Pushed from here before, and no longer here.</param>
/// <param name="Kept">Would have been deleted, but others have attached to them or pushed them too.</param>
/// <param name="Conflicts">Properties that people set differently here and there; the server's stay.</param>
/// <param name="LeftOut">What people added here under labels and types of their own; it is not part of a push.</param>
/// <param name="Orphans">Passages of no document and insights stated nowhere, on the server after the push.</param>
/// <param name="Batches">Transactions that wrote.</param>
public sealed record PushResult(int Created, int Changed, int Unchanged, int Deleted, int Kept, int Conflicts, int LeftOut, int Orphans, int Batches);
