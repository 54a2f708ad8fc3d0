namespace ArgumentGraph.Cypher.Graph;

/// <summary>Why a store refused.</summary>
public enum GraphStoreFault
{
    /// <summary>The file is something else.</summary>
    NotAStore,

    /// <summary>A newer version of the program wrote it.</summary>
    Newer,

    /// <summary>Its content is broken.</summary>
    Damaged,

    /// <summary>Another process is writing.</summary>
    Busy,

    /// <summary>The disk or the rights did not allow it.</summary>
    Unwritable,
}

/// <summary>A store cannot be opened, read or written; the message names the file and says what to do.</summary>
public sealed class GraphStoreException(GraphStoreFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What kind of trouble it is.</summary>
    public GraphStoreFault Fault { get; } = fault;
}
