namespace ArgumentGraph.Neo4j;

/// <summary>Why a server could not be used.</summary>
public enum Neo4jFault
{
    /// <summary>The address, an option or a file named with it is wrong.</summary>
    Address,

    /// <summary>The user or password is wrong, missing, or locked for a time.</summary>
    Credentials,

    /// <summary>The server has no such database.</summary>
    Database,

    /// <summary>A value or graph cannot be stored as it is.</summary>
    Content,

    /// <summary>Nothing answers, or the connection broke and kept breaking.</summary>
    Unreachable,

    /// <summary>The certificate is not trusted.</summary>
    Untrusted,

    /// <summary>What answers is no Neo4j, or one older than this program needs.</summary>
    Unsupported,

    /// <summary>The server cannot take writes.</summary>
    ReadOnly,

    /// <summary>The server ran out of disk or memory.</summary>
    OutOfResources,

    /// <summary>The server refused or failed for another reason, which the message quotes.</summary>
    Refused,
}

/// <summary>A server cannot be reached, refuses, or lacks something; the message says what was found and what to do, and holds no secret.</summary>
public sealed class Neo4jException(Neo4jFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What kind of trouble it is.</summary>
    public Neo4jFault Fault { get; } = fault;

    /// <summary>Whether the user can mend it by another address, option, user or password.</summary>
    public bool IsInputWrong => Fault is Neo4jFault.Address or Neo4jFault.Credentials or Neo4jFault.Database or Neo4jFault.Content;
}
