namespace ArgumentGraph.Tests.Linking;

/// <summary>Rows of three fields from a fixture of linking; a line that begins with '#' is a remark.</summary>
internal static class LinkingRows
{
    public static TheoryData<string, string, string> Of(string file)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Linking", file)))
        {
            if (line.Split('\t') is [var shape, var first, var second] && shape[0] != '#')
                rows.Add(shape, first, second);
        }

        return rows;
    }
}
