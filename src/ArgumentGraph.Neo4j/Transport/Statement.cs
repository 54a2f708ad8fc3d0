using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Neo4j.Transport;

/// <summary>One statement and its parameters.</summary>
internal sealed record Statement(string Text, IReadOnlyDictionary<string, Value> Parameters)
{
    public Statement(string text)
        : this(text, FrozenDictionary<string, Value>.Empty)
    {
    }

    public static Statement Of(string text, params ReadOnlySpan<(string Name, Value Value)> parameters)
    {
        var all = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
            all[name] = value;
        return new Statement(text, all);
    }
}

/// <summary>A step of the server's plan: what it does, and to what.</summary>
internal sealed record PlanStep(string Operator, string Details, ImmutableArray<PlanStep> Children)
{
    public IEnumerable<PlanStep> All() => Children.SelectMany(c => c.All()).Prepend(this);
}

/// <summary>What a server says of a statement besides its rows; <paramref name="QueryType"/> only where its version tells.</summary>
internal sealed record StatementSummary(
    ImmutableArray<string> Columns,
    QueryCounters Counters,
    ImmutableArray<Diagnostic> Notifications,
    PlanStep? Plan,
    string? PlanText,
    string? QueryType);

/// <summary>How a statement is to be run.</summary>
/// <param name="Writes">The access mode; in a cluster it also chooses the member.</param>
/// <param name="Time">What the server is asked to stop at; null for its own limit.</param>
internal readonly record struct RunMode(bool Writes, TimeSpan? Time = null);

/// <summary>What answered: a version such as 5.26.31 and an edition such as community (empty where the transport cannot tell).</summary>
internal sealed record ServerInfo(Version Version, string VersionText, string Edition);
