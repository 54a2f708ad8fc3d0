namespace ArgumentGraph.Cypher.Diagnostics;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Closest
{
    /// <summary>" Did you mean X?" for the nearest of the known names, or nothing when none is near.</summary>
    public static string Hint(string written, IEnumerable<string> known) =>
        To(written, known) is { } name ? $" Did you mean {name}?" : "";

    public static string? To(string written, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = Math.Max(1, written.Length / 3) + 1;
        foreach (var name in known)
        {
            var distance = Distance(written, name, bestDistance);
            if (distance < bestDistance)
                (best, bestDistance) = (name, distance);
        }

        return string.Equals(best, written, StringComparison.Ordinal) ? null : best;
    }

    // Optimal string alignment: insert, delete, replace, and swap of neighbours cost one; letters differing in case cost nothing.
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
            return limit;
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    best = Math.Min(best, before[j - 2] + 1);
                current[j] = best;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    private static bool Same(char x, char y) => char.ToUpperInvariant(x) == char.ToUpperInvariant(y);
}
