namespace ArgumentGraph.Cli.Pictures;

/// <summary>The known word that a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>Null where none is near: more than a third of the letters would have to change.</summary>
    public static string? Of(string word, IEnumerable<string> known) => known
        .Select(k => (Word: k, Distance: Distance(word.ToLowerInvariant(), k)))
        .Where(p => p.Distance <= Math.Max(1, p.Word.Length / 3))
        .OrderBy(p => p.Distance)
        .Select(p => p.Word)
        .FirstOrDefault();

    // Levenshtein, row by row.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
