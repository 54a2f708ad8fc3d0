namespace ArgumentGraph.Neo4j.Transport;

/// <summary>What helps against a failure.</summary>
internal enum Remedy
{
    /// <summary>Nothing: tell the user.</summary>
    None,

    /// <summary>The whole transaction again, after a wait.</summary>
    Retry,

    /// <summary>The same in smaller parts.</summary>
    Halve,

    /// <summary>A look at the ledger first: the commit may have happened.</summary>
    LookUp,
}

/// <summary>Chooses by the code alone: a server answers 400 to mistakes and to passing troubles alike, and 202 to failures.</summary>
internal static class Remedies
{
    private const string Transient = "Neo.TransientError.";

    // What 5.26 says of a body that it has no memory to take in; ours are never malformed.
    private const string BodyInvalid = "Neo.ClientError.Request.Invalid";

    // Somebody stopped these on purpose.
    private static readonly string[] s_never = ["Transaction.Terminated", "Transaction.LockClientStopped"];

    private static readonly string[] s_tooLarge =
        ["General.MemoryPoolOutOfMemoryError", "General.OutOfMemoryError", "General.TransactionMemoryLimit", "General.TransactionOutOfMemoryError", "General.StackOverFlowError"];

    // Not transient by name, but gone once the leader is reached or the login renewed.
    private static readonly string[] s_retriedClientErrors =
        ["Neo.ClientError.Cluster.NotALeader", "Neo.ClientError.Security.AuthorizationExpired", "Neo.ClientError.Security.TokenExpired"];

    public static Remedy Of(TransportException failure)
    {
        if (failure.Code is TransportException.Refused or TransportException.TransactionGone)
            return Remedy.Retry;
        if (failure.Code == TransportException.Lost)
            return failure.InCommit ? Remedy.LookUp : Remedy.Retry;
        if (s_retriedClientErrors.Contains(failure.Code))
            return Remedy.Retry;
        if (failure.Code == BodyInvalid)
            return Remedy.Halve;
        if (!failure.Code.StartsWith(Transient, StringComparison.Ordinal))
            return Remedy.None;
        var rest = failure.Code[Transient.Length..];
        return s_never.Contains(rest) ? Remedy.None : s_tooLarge.Contains(rest) ? Remedy.Halve : Remedy.Retry;
    }
}
