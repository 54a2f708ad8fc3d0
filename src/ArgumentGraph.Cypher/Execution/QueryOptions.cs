namespace ArgumentGraph.Cypher.Execution;

/// <summary>How much one query may use before it is stopped with an error.</summary>
public sealed record QueryLimits
{
    /// <summary>Wall time; default one minute.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Estimated bytes of rows and values held at once; default 1 GB.</summary>
    public long Memory { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Rows of the result; default ten million.</summary>
    public long Rows { get; init; } = 10_000_000;
}

/// <summary>What the host gives a query besides its text and parameters: a library has no clock and no chance of its own.</summary>
public sealed record QueryOptions
{
    /// <summary>Reading only, no clock, default limits.</summary>
    public static QueryOptions Default { get; } = new();

    /// <summary>Whether writing clauses are let through; false by default.</summary>
    public bool AllowsWriting { get; init; }

    /// <summary>The limits of this query.</summary>
    public QueryLimits Limits { get; init; } = new();

    /// <summary>What <c>datetime()</c> and its like answer, the same throughout a query; default 1970-01-01.</summary>
    public DateTimeOffset Now { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>Where <c>rand()</c> and <c>randomUUID()</c> start; the same seed gives the same values.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Stops the query at its next row.</summary>
    public CancellationToken Cancellation { get; init; }
}
