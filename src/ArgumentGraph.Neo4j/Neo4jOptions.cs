namespace ArgumentGraph.Neo4j;

/// <summary>How to reach a server, besides its address.</summary>
public sealed record Neo4jOptions
{
    /// <summary>The database; a server has <c>neo4j</c> unless told otherwise.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>The user's name.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The password; empty for a server that asks for none. It is never part of a message.</summary>
    public string Password { get; init; } = "";

    /// <summary>Whether the password may be sent unencrypted to another machine.</summary>
    public bool AllowsPlainHttp { get; init; }

    /// <summary>A PEM file with the certificate to trust besides the system's; null for the system's alone.</summary>
    public string? TrustedCertificate { get; init; }

    /// <summary>When a failed step is tried again.</summary>
    public RetryOptions Retry { get; init; } = new();

    /// <summary>How long nothing may arrive before the connection counts as lost; default two minutes.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Leaves the password out, so that no log holds it.</summary>
    public override string ToString() => $"{User}@{Database}";
}

/// <summary>Waiting before another try: doubling from <see cref="First"/>, scattered, for <see cref="Total"/> and at least two tries.</summary>
public sealed record RetryOptions
{
    /// <summary>The first wait; default one second.</summary>
    public TimeSpan First { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long to go on trying; default thirty seconds.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How far a wait may be off, as a share of it: equal workers must not meet again at once. Default 0.2.</summary>
    public double Scatter { get; init; } = 0.2;
}
