using ArgumentGraph.Cli.Terminal;

namespace ArgumentGraph.Cli.Querying;

/// <summary>Names side by side in columns, read downwards, as a shell lists them.</summary>
internal static class Columns
{
    public static string Of(IReadOnlyList<string> names, int width, int mostRows)
    {
        var cell = names.Max(CellWidth.Of) + 2;
        var across = Math.Max(1, width / cell);
        var rows = Math.Min(mostRows, (names.Count + across - 1) / across);
        var shown = names.Take(rows * across).ToList();
        var lines = Enumerable.Range(0, rows).Select(r => string.Concat(Enumerable.Range(0, across)
            .Select(c => (c * rows) + r).Where(i => i < shown.Count).Select(i => shown[i] + new string(' ', cell - CellWidth.Of(shown[i])))).TrimEnd());
        var rest = names.Count - shown.Count;
        return string.Join("\n", lines) + (rest > 0 ? $"\n… and {rest} more" : "");
    }
}
