namespace ArgumentGraph.Cypher.Execution.FullText;

/// <summary>Documents in ascending order, each with its score.</summary>
internal readonly record struct TextHits(int[] Documents, double[] Scores)
{
    public static TextHits None { get; } = new([], []);

    public int Count => Documents.Length;

    public TextHits Times(double factor) => new(Documents, Array.ConvertAll(Scores, s => s * factor));

    /// <summary>Documents of either, scores added.</summary>
    public TextHits Or(TextHits other)
    {
        if (Count == 0 || other.Count == 0)
            return Count == 0 ? other : this;
        var (documents, scores) = (new List<int>(Count + other.Count), new List<double>(Count + other.Count));
        for (var (i, j) = (0, 0); i < Count || j < other.Count;)
        {
            var (left, right) = (i < Count ? Documents[i] : int.MaxValue, j < other.Count ? other.Documents[j] : int.MaxValue);
            documents.Add(Math.Min(left, right));
            scores.Add((left <= right ? Scores[i++] : 0) + (right <= left ? other.Scores[j++] : 0));
        }

        return new([.. documents], [.. scores]);
    }

    /// <summary>Documents of both, scores added.</summary>
    public TextHits And(TextHits other) => Filtered(other, keepsFound: true);

    /// <summary>Documents of this that the other lacks.</summary>
    public TextHits Without(TextHits other) => Filtered(other, keepsFound: false);

    /// <summary>These documents, with the scores of the other added where it has them.</summary>
    public TextHits Raised(TextHits other)
    {
        var scores = (double[])Scores.Clone();
        for (var (i, j) = (0, 0); i < Count; i++)
        {
            while (j < other.Count && other.Documents[j] < Documents[i])
                j++;
            if (j < other.Count && other.Documents[j] == Documents[i])
                scores[i] += other.Scores[j];
        }

        return new(Documents, scores);
    }

    private TextHits Filtered(TextHits other, bool keepsFound)
    {
        var (documents, scores) = (new List<int>(), new List<double>());
        for (var (i, j) = (0, 0); i < Count; i++)
        {
            while (j < other.Count && other.Documents[j] < Documents[i])
                j++;
            var found = j < other.Count && other.Documents[j] == Documents[i];
            if (found != keepsFound)
                continue;
            documents.Add(Documents[i]);
            scores.Add(Scores[i] + (found ? other.Scores[j] : 0));
        }

        return new([.. documents], [.. scores]);
    }
}
