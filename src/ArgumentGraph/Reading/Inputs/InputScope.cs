using System.Collections.Immutable;

namespace ArgumentGraph.Reading.Inputs;

/// <summary>The part of the file system that input arguments speak of.</summary>
public sealed class InputScope
{
    private readonly ImmutableArray<string> _files;
    private readonly ImmutableArray<string> _folders;
    private readonly ImmutableArray<GlobPattern> _patterns;

    internal InputScope(IEnumerable<string> files, IEnumerable<string> folders, IEnumerable<GlobPattern> patterns) =>
        (_files, _folders, _patterns) = ([.. files], [.. folders], [.. patterns]);

    /// <summary>
    /// Whether a document of this path would have been read had it been there: a stored document that is covered but was not
    /// listed has been removed. A named file that is missing is not covered: that is a failure, no removal.
    /// </summary>
    public bool Covers(string documentPath) =>
        _files.Contains(documentPath)
        || _folders.Any(folder => IsUnder(documentPath, folder))
        || _patterns.Any(pattern => pattern.Matches(documentPath));

    private static bool IsUnder(string path, string folder) => folder == "."
        ? !path.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(path)
        : path.StartsWith(folder + "/", StringComparison.Ordinal);
}
