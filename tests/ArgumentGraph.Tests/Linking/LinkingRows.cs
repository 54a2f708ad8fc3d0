namespace ArgumentGraph.Tests.Linking;

/// <summary>Rows of a fixture of linking; a line that begins with '#' is a remark.</summary>
internal static class LinkingRows
{
    public static TheoryData<string, string, string> Of(string file)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in Fields(file, 3))
            rows.Add(row[0], row[1], row[2]);
        return rows;
    }

    public static TheoryData<string, string, string, string> OfShapes(string file)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in Fields(file, 4))
            rows.Add(row[0], row[1], row[2], row[3]);
        return rows;
    }

    public static IEnumerable<string[]> Fields(string file, int count) =>
        File.ReadLines(Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Linking", file))
            .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).Where(row => row.Length == count);
}
