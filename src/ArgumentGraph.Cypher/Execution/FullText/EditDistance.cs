namespace ArgumentGraph.Cypher.Execution.FullText;

/// <summary>Inserted, left out, changed and swapped letters between two words (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The distance where it is at most the limit, else null.</summary>
    public static int? Within(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return null;
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var smallest = current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var best = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, before[j - 2] + 1);
                current[j] = best;
                smallest = Math.Min(smallest, best);
            }

            if (smallest > limit)
                return null;
            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length] <= limit ? previous[b.Length] : null;
    }
}
