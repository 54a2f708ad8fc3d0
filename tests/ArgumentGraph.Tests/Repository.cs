namespace ArgumentGraph.Tests;

/// <summary>Where the tests find the repository and what lies beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>A file or folder of the repository.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A file or folder beside the repository, or the test is skipped with the reason.</summary>
    public static string Shared(params string[] parts)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine([Root, "..", "shared", .. parts]));
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"There is no {string.Join('/', parts)} in ../shared.");
        return path;
    }

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "ArgumentGraph.sln")))
                return at.FullName;
        }

        throw new InvalidOperationException($"No ArgumentGraph.sln above {folder}: the tests run from the repository.");
    }
}
