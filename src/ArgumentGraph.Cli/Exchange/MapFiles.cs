namespace ArgumentGraph.Cli.Exchange;

/// <summary>Finds the file to import, and the second one of a format of two.</summary>
internal static class MapFiles
{
    private const string Nodes = "-nodes.csv";
    private const string Edges = "-edges.csv";

    /// <summary>Either table of CSV, or the name that they were written under, stands for both.</summary>
    public static (string File, string? Companion) Of(string path)
    {
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            return (Existing(path), null);
        var stem = path[..^".csv".Length];
        foreach (var ending in (string[])["-nodes", "-edges"])
            stem = stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? stem[..^ending.Length] : stem;
        var nodes = File.Exists(stem + Nodes) ? stem + Nodes : Existing(path);
        return (nodes, File.Exists(stem + Edges) && nodes != stem + Edges ? stem + Edges : null);
    }

    /// <summary>As documents are named: relative to the folder the command runs in, with '/' on every system.</summary>
    public static string NameOf(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(path)).Replace('\\', '/');

    private static string Existing(string path) => File.Exists(path)
        ? path
        : throw new InputException(Directory.Exists(path) ? $"'{path}' is a folder. Name the files in it." : $"There is no file '{path}' to import.");
}
