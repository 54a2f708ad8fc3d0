using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Neo4j.Loading;

/// <summary>Reads what a server holds of a group, a page at a time, so that neither side holds more than a page at once.</summary>
internal static class ServerState
{
    private const int PageSize = 5000;

    public static async Task<GroupDifference> CompareAsync(Neo4jServer server, LoadGroup group, string? source, CancellationToken cancellation)
    {
        var difference = new GroupDifference(group, source) { Before = await CountAsync(server, group, cancellation) };
        if (difference.Before == 0)
            return difference;
        string? last = "";
        while (last is not null)
            last = group.IsKeyedByEnds ? await PageByEndsAsync(server, difference, last, cancellation) : await PageAsync(server, difference, last, cancellation);
        return difference;
    }

    public static async Task<long> CountAsync(Neo4jServer server, LoadGroup group, CancellationToken cancellation)
    {
        var count = 0L;
        await server.RunAsync(LoadStatements.Count(group), writes: false, row => count = row[0].AsInteger, cancellation);
        return count;
    }

    // The last key of the page, or null behind the last page.
    private static async Task<string?> PageAsync(Neo4jServer server, GroupDifference difference, string after, CancellationToken cancellation)
    {
        var page = new List<(string Key, ValueMap Properties)>();
        await server.RunAsync(LoadStatements.Page(difference.Group, after, PageSize), writes: false, row => page.Add((row[0].AsString, row[1].AsMap)), cancellation, page.Clear);
        foreach (var (key, properties) in page)
            difference.TakeFound(key, properties);
        return page.Count < PageSize ? null : page[^1].Key;
    }

    private static async Task<string?> PageByEndsAsync(Neo4jServer server, GroupDifference difference, string after, CancellationToken cancellation)
    {
        var page = new List<(string Start, Value End, Value Properties)>();
        await server.RunAsync(LoadStatements.Page(difference.Group, after, PageSize), writes: false, row => page.Add((row[0].AsString, row[1], row[2])), cancellation, page.Clear);
        foreach (var (start, end, properties) in page)
        {
            if (end.Kind == ValueKind.String && properties.Kind == ValueKind.Map)
                difference.TakeFound($"{start} {end.AsString}", properties.AsMap);
        }

        return page.Count == 0 ? null : page[^1].Start;
    }
}
