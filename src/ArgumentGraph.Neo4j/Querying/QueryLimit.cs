using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;

namespace ArgumentGraph.Neo4j.Querying;

/// <summary>What stops a query from this side, in the words of the engine here.</summary>
internal static class QueryLimit
{
    public static CypherException Time(QueryLimits limits) => Stopped(
        "TimeLimit", FormattableString.Invariant($"The query ran longer than {limits.Time.TotalSeconds:0.###} s and was stopped on the server; narrow the MATCH, add LIMIT, or raise the time limit."));

    public static CypherException Rows(QueryLimits limits) => Stopped(
        "RowLimit", FormattableString.Invariant($"The result has more than {limits.Rows} rows and was stopped on the server; add LIMIT, or raise the row limit."));

    public static CypherException Memory(QueryLimits limits) => Stopped(
        "MemoryLimit", FormattableString.Invariant($"The result needs more than {limits.Memory / (1024 * 1024)} MB; return less of each row, add LIMIT, or raise the memory limit."));

    public static CypherException Cancelled() => Stopped("Cancelled", "The query was cancelled and stopped on the server; nothing has been written.");

    private static CypherException Stopped(string detail, string message) =>
        new(new Diagnostic(new ErrorCode("ResourceLimit", ErrorPhase.Runtime, detail), Severity.Error, default, message));
}
