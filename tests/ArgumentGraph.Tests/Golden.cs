namespace ArgumentGraph.Tests;

/// <summary>
/// Compares text with a file under <c>Fixtures</c>. <c>UPDATE_GOLDEN=1</c> rewrites the files; review the difference in git.
/// </summary>
internal static class Golden
{
    public static void Verify(string actual, string file)
    {
        var path = Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", file);
        actual = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no Fixtures/{file}: run the test once with UPDATE_GOLDEN=1 and review it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
