using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>The names that valueType() answers.</summary>
internal static class TypeNames
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.List => $"LIST<{OfElements(value)}> NOT NULL",
        _ => Simple(value.Kind) + " NOT NULL",
    };

    private static string Simple(ValueKind kind) => kind switch
    {
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.DateTime => "ZONED DATETIME",
        _ => kind.ToString().ToUpperInvariant(),
    };

    // The kinds in the order of the manual's type hierarchy; a null among the elements drops NOT NULL from all of them.
    private static string OfElements(Value list)
    {
        var elements = list.AsList;
        if (elements.IsEmpty)
            return "NOTHING";
        var hasNull = elements.Any(e => e.IsNull);
        var names = elements.Where(e => !e.IsNull).Select(Of).Distinct(StringComparer.Ordinal).OrderBy(Order).ThenBy(n => n, StringComparer.Ordinal).ToList();
        if (names.Count == 0)
            return "NULL";
        return string.Join(" | ", hasNull ? names.Select(n => n[..^" NOT NULL".Length]) : names);
    }

    private static int Order(string name)
    {
        string[] order = ["BOOLEAN", "STRING", "INTEGER", "FLOAT", "DATE", "LOCAL TIME", "ZONED TIME", "LOCAL DATETIME", "ZONED DATETIME", "DURATION", "POINT", "NODE", "RELATIONSHIP", "MAP", "LIST", "PATH"];
        return Array.FindIndex(order, o => name.StartsWith(o, StringComparison.Ordinal));
    }
}
