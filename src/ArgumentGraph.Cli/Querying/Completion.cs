using System.Text.RegularExpressions;
using ArgumentGraph.Cypher.Execution;

namespace ArgumentGraph.Cli.Querying;

/// <summary>What may stand from a place in the text on.</summary>
internal sealed record Completions(int Start, IReadOnlyList<string> Names)
{
    /// <summary>The beginning that all names share.</summary>
    public string Common => Names.Count == 0 ? "" : Names.Aggregate((a, b) => a[..a.Zip(b).TakeWhile(p => p.First == p.Second).Count()]);
}

/// <summary>
/// What may follow in a query: labels and types behind a colon, properties behind a point or in the braces of a pattern, parameters
/// behind a dollar, procedures behind CALL; else clauses, functions and the variables of the query. Behind a colon at the start, commands.
/// </summary>
internal sealed partial class Completion(Func<string, IReadOnlyList<string>> ask, Func<IEnumerable<string>> parameters)
{
    private static readonly string[] Words =
    [
        "MATCH", "OPTIONAL MATCH", "WHERE", "WITH", "RETURN", "ORDER BY", "SKIP", "LIMIT", "UNWIND", "DISTINCT", "CREATE", "MERGE", "SET", "REMOVE", "DELETE", "DETACH DELETE",
        "CALL", "YIELD", "UNION", "UNION ALL", "CASE", "WHEN", "THEN", "ELSE", "END", "EXISTS {", "COUNT {", "COLLECT {", "EXPLAIN", "PROFILE", "STARTS WITH", "ENDS WITH", "CONTAINS",
        "IN", "AND", "OR", "NOT", "XOR", "IS NULL", "IS NOT NULL", "ASC", "DESC", "FOREACH (", "ON CREATE SET", "ON MATCH SET", "shortestPath(", "allShortestPaths(", "reduce(", "all(", "any(", "none(", "single(",
    ];

    private static readonly string[] Procedures = ["db.labels()", "db.relationshipTypes()", "db.propertyKeys()", "db.index.fulltext.queryNodes(", "dbms.components()"];

    private static readonly string[] Commands = [":help", ":param", ":params", ":format", ":queries", ":run", ":schema", ":history", ":quit"];

    public Completions Of(string text)
    {
        if (text.StartsWith(':'))
            return OfCommand(text);
        var start = text.Length;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '`'))
            start--;
        var before = text[..start].TrimEnd();
        if (ProcedureStart().Match(text) is { Success: true } call)
            return Fitting(call.Groups[1].Index, text, Procedures);
        if (before.EndsWith(':') || before.EndsWith('|') || before.EndsWith('&') || before.EndsWith('!'))
            return Fitting(start, text, LabelPlace().IsMatch(before) ? Quoted(ask("CALL db.relationshipTypes()")) : Quoted(ask("CALL db.labels()")));
        var dotted = DottedStart().Match(text);
        if (dotted.Success && Fitting(dotted.Index, text, CypherEngine.FunctionNames.Select(f => f + "(")) is { Names.Count: > 0 } functions)
            return functions;
        if (before.EndsWith('.') || KeyPlace().IsMatch(before))
            return Fitting(start, text, Quoted(ask("CALL db.propertyKeys()")));
        if (before.EndsWith('$'))
            return Fitting(start, text, parameters());
        return start == text.Length ? new(start, []) : Fitting(start, text, [.. Variables(text[..start]), .. Words, .. CypherEngine.FunctionNames.Select(f => f + "(")]);
    }

    private static Completions OfCommand(string text)
    {
        var start = text.LastIndexOf(' ') + 1;
        IEnumerable<string> known = start == 0 ? Commands
            : text.StartsWith(":format ", StringComparison.Ordinal) ? Enum.GetNames<QueryFormat>().Select(f => f.ToLowerInvariant())
            : text.StartsWith(":run ", StringComparison.Ordinal) ? SavedQuery.All.Select(q => q.Name) : [];
        return Fitting(start, text, known);
    }

    private static Completions Fitting(int start, string text, IEnumerable<string> known)
    {
        var word = text[start..];
        return new(start, [.. known.Where(k => k.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)]);
    }

    private static IEnumerable<string> Quoted(IEnumerable<string> names) => names.Select(n => Plain().IsMatch(n) ? n : $"`{n.Replace("`", "``", StringComparison.Ordinal)}`");

    private static IEnumerable<string> Variables(string text) => Variable().Matches(text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]*$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\bCALL\s+([\w.]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex ProcedureStart();

    [GeneratedRegex(@"\w+\.[\w.]*$")]
    private static partial Regex DottedStart();

    // Inside brackets that are still open, a colon begins a type.
    [GeneratedRegex(@"\[[^\]()]*$")]
    private static partial Regex LabelPlace();

    [GeneratedRegex(@"[(\[][^()\[\]{}]*\{([^{}]*,)?$")]
    private static partial Regex KeyPlace();

    [GeneratedRegex(@"(?:[(\[]|\bAS\s+|\bUNWIND\b.*\bAS\s+)\s*([\p{L}_][\p{L}\p{Nd}_]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Variable();
}
