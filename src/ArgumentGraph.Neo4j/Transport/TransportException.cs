namespace ArgumentGraph.Neo4j.Transport;

/// <summary>A failure on the way to a server or in it, with what is needed to decide whether to try again.</summary>
/// <param name="code">The server's code such as <c>Neo.TransientError.Transaction.DeadlockDetected</c>, or one of the constants here.</param>
/// <param name="message">The server's words, or those of the network.</param>
/// <param name="inCommit">Whether it came while or after a commit was sent, so that the outcome may be unknown.</param>
internal sealed class TransportException(string code, string message, bool inCommit = false, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Nothing took the connection: nothing was sent.</summary>
    public const string Refused = "connection.refused";

    /// <summary>The connection broke, went silent, or a gateway on the way failed.</summary>
    public const string Lost = "connection.lost";

    /// <summary>The server no longer knows the transaction, so it has rolled it back.</summary>
    public const string TransactionGone = "transaction.gone";

    public string Code { get; } = code;

    public bool InCommit { get; } = inCommit;
}
