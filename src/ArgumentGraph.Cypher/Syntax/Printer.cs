using System.Text;

namespace ArgumentGraph.Cypher.Syntax;

/// <summary>Writes a tree as Cypher again; reading that gives the same tree. Operands that are operators stand in parentheses.</summary>
internal sealed partial class Printer
{
    private readonly StringBuilder _text = new();

    public static string Print(Statement statement)
    {
        var printer = new Printer();
        printer._text.Append(statement.Mode == StatementMode.Run ? "" : statement.Mode.ToString().ToUpperInvariant() + " ");
        printer.Query(statement.Query);
        return printer._text.ToString();
    }

    public static string Print(Expression expression)
    {
        var printer = new Printer();
        printer.Expression(expression);
        return printer._text.ToString();
    }

    /// <summary>A name, in back quotes where it would not be read as one otherwise.</summary>
    public static string Name(string name)
    {
        var plain = name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !Reserved.Contains(name);
        return plain ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
    }

    // Words that begin something else where a name could stand.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "TRUE", "FALSE", "NULL", "INF", "INFINITY", "NAN", "CASE", "NOT", "EXISTS", "COUNT", "COLLECT", "WHERE", "IS", "IN", "AND", "OR", "XOR", "WHEN", "THEN", "ELSE", "END",
        "DISTINCT", "ALL", "ANY", "NONE", "SINGLE", "REDUCE", "SHORTEST", "SHORTESTPATH", "ALLSHORTESTPATHS", "STARTS", "ENDS", "CONTAINS", "AS", "ON", "MATCH", "OPTIONAL",
        "UNWIND", "WITH", "RETURN", "CREATE", "MERGE", "SET", "REMOVE", "DELETE", "DETACH", "NODETACH", "FOREACH", "CALL", "FINISH", "LOAD", "USE", "INSERT", "UNION",
        "ORDER", "SKIP", "OFFSET", "LIMIT", "ASC", "DESC", "ASCENDING", "DESCENDING", "YIELD", "NORMALIZED", "TYPED", "NFC", "NFD", "NFKC", "NFKD", "DIFFERENT", "REPEATABLE", "USING",
        "EXPLAIN", "PROFILE", "GROUPS", "GROUP", "PATH", "PATHS", "BY",
    };

    private void Separated<T>(IEnumerable<T> items, Action<T> write, string separator = ", ")
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first)
                _text.Append(separator);
            first = false;
            write(item);
        }
    }

    private void Optional(string before, Expression? expression)
    {
        if (expression is null)
            return;
        _text.Append(before);
        Expression(expression);
    }
}
