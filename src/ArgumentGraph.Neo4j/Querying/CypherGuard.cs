using System.Collections.Frozen;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Querying;

/// <summary>
/// What a query that a user typed may do on a server. Names are let through by a list, not kept out by one: whatever a server has
/// installed besides (files, network, administration) is refused. The access mode and the limits are the other two guards.
/// </summary>
internal static class CypherGuard
{
    private static readonly FrozenSet<string> s_first = new[]
    {
        "MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL", "EXPLAIN", "PROFILE", "CREATE", "MERGE", "DETACH", "DELETE", "SET", "REMOVE", "FOREACH", "FILTER", "LET", "FOR", "ORDER",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_known = new[]
    {
        "db.index.fulltext.querynodes", "db.index.fulltext.queryrelationships", "db.index.vector.querynodes", "db.labels", "db.relationshiptypes", "db.propertykeys",
        "db.schema.nodetypeproperties", "db.schema.reltypeproperties",
        "date.truncate", "date.transaction", "date.statement", "date.realtime", "datetime.truncate", "datetime.fromepoch", "datetime.fromepochmillis", "datetime.transaction",
        "datetime.statement", "datetime.realtime", "localdatetime.truncate", "localdatetime.transaction", "localdatetime.statement", "localdatetime.realtime", "localtime.truncate",
        "localtime.transaction", "localtime.statement", "localtime.realtime", "time.truncate", "time.transaction", "time.statement", "time.realtime", "duration.between",
        "duration.indays", "duration.inmonths", "duration.inseconds", "point.distance", "point.withinbbox", "vector.similarity.cosine", "vector.similarity.euclidean",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] s_writing = ["Create", "Merge", "Set", "Remove", "Delete", "DetachDelete", "Foreach", "EmptyResult"];
    private static readonly string[] s_administration =
        ["Show", "Terminate", "Alter", "Drop", "Grant", "Deny", "Revoke", "Administration", "DoNothing", "CreateIndex", "CreateConstraint", "Start", "Stop", "Rename"];

    /// <summary>Refuses by the text alone, before anything is sent.</summary>
    public static void CheckText(string query)
    {
        var words = CypherWords.Of(query);
        if (words.Count == 0)
            return;
        if (!s_first.Contains(words[0]))
            throw Refused($"A query may not begin with {words[0].ToUpperInvariant()} here: only reading and writing of the graph is let through to the server.");
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1] : "";
            if (words[i].Equals("LOAD", StringComparison.OrdinalIgnoreCase) && next.Equals("CSV", StringComparison.OrdinalIgnoreCase))
                throw Refused("LOAD CSV reads files and addresses from the server's side, so it is not let through.");
            var isCall = words[i].Contains('.', StringComparison.Ordinal) && (next == "(" || (i > 0 && words[i - 1].Equals("CALL", StringComparison.OrdinalIgnoreCase)));
            if (isCall && !IsKnown(words[i]))
                throw Unknown(words[i]);
        }
    }

    /// <summary>Refuses by what the server's own EXPLAIN says.</summary>
    public static void CheckPlan(StatementSummary explained, bool allowsWriting)
    {
        if (!allowsWriting && explained.QueryType is not (null or "r"))
            throw Writes();
        foreach (var step in explained.Plan?.All() ?? [])
        {
            var operation = step.Operator.Split('@')[0];
            if (operation == "LoadCSV")
                throw Refused("LOAD CSV reads files and addresses from the server's side, so it is not let through.");
            if (s_administration.Any(a => operation.StartsWith(a, StringComparison.Ordinal)))
                throw Refused($"The query would administer the server ({operation}); use Neo4j's own tools for that.");
            if (!allowsWriting && s_writing.Any(w => operation.StartsWith(w, StringComparison.Ordinal)))
                throw Writes();
            if (operation == "ProcedureCall" && step.Details.Split('(')[0].Trim() is { Length: > 0 } name && !IsKnown(name))
                throw Unknown(name);
        }
    }

    private static bool IsKnown(string name) => s_known.Contains(name.ToLowerInvariant());

    private static CypherException Unknown(string name) =>
        Refused($"{name} is not let through to the server; of its procedures and functions with a point in the name, only those that read the graph or the calendar are.");

    private static CypherException Writes() => new(new Diagnostic(
        new ErrorCode("AccessMode", ErrorPhase.CompileTime, "WriteInReadOnly"),
        Severity.Error,
        default,
        "The query writes, but was opened for reading only; allow writing (--write) to run it."));

    private static CypherException Refused(string message) => new(new Diagnostic(
        new ErrorCode("SecurityError", ErrorPhase.CompileTime, "NotLetThrough"), Severity.Error, default, message));
}
