using System.Collections.Immutable;

namespace ArgumentGraph.Neo4j.Pulling;

/// <summary>Which side holds where both have written the same property differently.</summary>
public enum Preference
{
    /// <summary>This store keeps its own; the conflict is told.</summary>
    Local,

    /// <summary>The server's is taken; the conflict is told.</summary>
    Server,
}

/// <summary>A property that people set differently here and on the server.</summary>
public sealed record PullConflict(string Entity, string Property, string Local, string Server);

/// <summary>What a pull brought.</summary>
/// <param name="Judgements">New judgements.</param>
/// <param name="Nodes">New nodes besides them.</param>
/// <param name="Relationships">New relationships.</param>
/// <param name="Properties">Properties added to what was here.</param>
/// <param name="AsText">Values of kinds that a file cannot hold, kept as their text.</param>
/// <param name="Conflicts">Properties that differ; neither side has lost anything.</param>
public sealed record PullResult(int Judgements, int Nodes, int Relationships, int Properties, int AsText, ImmutableArray<PullConflict> Conflicts);
