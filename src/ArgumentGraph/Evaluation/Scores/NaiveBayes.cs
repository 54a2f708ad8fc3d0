namespace ArgumentGraph.Evaluation.Scores;

/// <summary>Multinomial naive Bayes with add-one smoothing (Manning, Raghavan and Schütze 2008, section 13.2).</summary>
internal sealed class NaiveBayes
{
    private readonly SortedDictionary<string, LabelWords> labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> vocabulary = new(StringComparer.Ordinal);
    private int texts;

    public void Learn(string label, IEnumerable<string> words)
    {
        if (!labels.TryGetValue(label, out var counts))
            labels[label] = counts = new LabelWords();
        foreach (var word in words)
        {
            counts.Add(word);
            vocabulary.Add(word);
        }

        counts.Texts++;
        texts++;
    }

    /// <summary>The likeliest label; null before anything was learnt.</summary>
    public string? Decide(IReadOnlyList<string> words) => labels
        .Select(l => (Label: l.Key, Score: Math.Log((double)l.Value.Texts / texts) + words.Sum(w => l.Value.LogShare(w, vocabulary.Count))))
        .OrderByDescending(l => l.Score).Select(l => l.Label).FirstOrDefault();

    private sealed class LabelWords
    {
        private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
        private int total;

        public int Texts { get; set; }

        public void Add(string word)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
            total++;
        }

        public double LogShare(string word, int vocabulary) => Math.Log((counts.GetValueOrDefault(word) + 1.0) / (total + vocabulary));
    }
}
