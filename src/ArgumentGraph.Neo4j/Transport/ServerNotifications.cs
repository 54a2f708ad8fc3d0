using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Neo4j.Transport;

/// <summary>A server's notes as this program's.</summary>
internal static class ServerNotifications
{
    public static Diagnostic Of(string code, string description, int offset) => new(
        new ErrorCode("Notification", ErrorPhase.CompileTime, code[(code.LastIndexOf('.') + 1)..]),
        Severity.Warning,
        new SourceSpan(Math.Max(0, offset), 1),
        description);
}
