using System.Text.RegularExpressions;

namespace ArgumentGraph.Cypher.Execution.FullText;

/// <summary>Finds and scores the documents of a query, as Lucene does: a sum over words and fields, one point a field for patterns.</summary>
internal sealed class TextMatcher(TextField[] fields, int documents)
{
    private const int MostVariants = 50;

    public TextHits Match(TextQuery query) => query switch
    {
        WordQuery word => InFields(word, (field, q) => Word(field, q.Word, 1)),
        PhraseQuery phrase => InFields(phrase, Phrase),
        PatternQuery pattern => InFields(pattern, (field, q) => OnePoint(field, q.IsRegex ? Matching(field, "", q.Pattern) : Fitting(field, q.Pattern))),
        RangeQuery range => InFields(range, (field, q) => OnePoint(field, Between(field, q))),
        FuzzyQuery fuzzy => InFields(fuzzy, Fuzzy),
        BoostedQuery boosted => Match(boosted.Query).Times(boosted.Boost),
        BooleanQuery boolean => Boolean(boolean),
        _ => new TextHits([.. Enumerable.Range(0, documents)], [.. Enumerable.Repeat(1.0, documents)]),
    };

    private TextHits InFields<T>(T query, Func<TextField, T, TextHits> match)
        where T : TextQuery =>
        fields.Where(f => query.Field is null || f.Name == query.Field).Aggregate(TextHits.None, (all, field) => all.Or(match(field, query)));

    // Without a required word at least one optional one must be there; forbidden words alone find nothing.
    private TextHits Boolean(BooleanQuery query)
    {
        TextHits? required = null;
        var (optional, forbidden) = (TextHits.None, TextHits.None);
        foreach (var (use, part) in query.Clauses)
        {
            var hits = Match(part);
            if (use == TermUse.Required)
                required = required is { } all ? all.And(hits) : hits;
            else if (use == TermUse.Forbidden)
                forbidden = forbidden.Or(hits);
            else
                optional = optional.Or(hits);
        }

        var found = required is { } must ? must.Raised(optional) : optional;
        return forbidden.Count == 0 ? found : found.Without(forbidden);
    }

    private static TextHits Word(TextField field, string word, double boost)
    {
        if (field.Find(word) is not { } postings)
            return TextHits.None;
        return Scored(field, postings, field.Rarity(postings.Count) * boost);
    }

    private static TextHits Scored(TextField field, Postings postings, double rarity)
    {
        var hits = new TextHits(new int[postings.Count], new double[postings.Count]);
        for (var i = 0; i < postings.Count; i++)
        {
            hits.Documents[i] = postings.Document(i);
            hits.Scores[i] = field.Score(rarity, postings.Frequency(i), hits.Documents[i]);
        }

        return hits;
    }

    private static TextHits Phrase(TextField field, PhraseQuery phrase)
    {
        var words = new List<Postings>();
        foreach (var word in phrase.Words)
        {
            if (field.Find(word) is not { } postings)
                return TextHits.None;
            words.Add(postings);
        }

        var rarity = words.Sum(w => field.Rarity(w.Count));
        var (found, scores) = (new List<int>(), new List<double>());
        var rarest = words.MinBy(w => w.Count)!;
        for (var i = 0; i < rarest.Count; i++)
        {
            var document = rarest.Document(i);
            var frequency = PhraseFrequency(words, document, phrase.Slop);
            if (frequency <= 0)
                continue;
            found.Add(document);
            scores.Add(field.Score(rarity, frequency, document));
        }

        return new TextHits([.. found], [.. scores]);
    }

    // Each place of the first word counts 1 / (1 + moves), where moves is how far the others are from where the phrase has them.
    private static double PhraseFrequency(List<Postings> words, int document, int slop)
    {
        var indexes = words.ConvertAll(w => w.IndexOf(document));
        if (indexes.Exists(i => i < 0))
            return 0;
        var frequency = 0.0;
        foreach (var first in words[0].Positions(indexes[0]))
        {
            var moves = 0;
            for (var w = 1; w < words.Count && moves <= slop; w++)
                moves += Nearest(words[w].Positions(indexes[w]), first + w);
            if (moves <= slop)
                frequency += 1.0 / (1 + moves);
        }

        return frequency;
    }

    private static int Nearest(ReadOnlySpan<int> positions, int wanted)
    {
        var at = positions.BinarySearch(wanted);
        if (at >= 0)
            return 0;
        var (before, after) = (~at > 0 ? wanted - positions[~at - 1] : int.MaxValue / 2, ~at < positions.Length ? positions[~at] - wanted : int.MaxValue / 2);
        return Math.Min(before, after);
    }

    private static TextHits OnePoint(TextField field, IEnumerable<string> words)
    {
        var found = new SortedSet<int>();
        foreach (var word in words)
        {
            var postings = field.Find(word)!;
            for (var i = 0; i < postings.Count; i++)
                found.Add(postings.Document(i));
        }

        return new TextHits([.. found], [.. found.Select(_ => 1.0)]);
    }

    private static IEnumerable<string> Fitting(TextField field, string pattern)
    {
        var beginning = pattern[..pattern.AsSpan().IndexOfAny('*', '?')];
        var words = field.WordsFrom(beginning).TakeWhile(w => w.StartsWith(beginning, StringComparison.Ordinal));
        if (pattern.Length == beginning.Length + 1 && pattern[^1] == '*')
            return words;
        return Matching(field, beginning, Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Matching(TextField field, string beginning, string pattern)
    {
        var whole = new Regex($"^(?:{pattern})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline);
        return field.WordsFrom(beginning).TakeWhile(w => w.StartsWith(beginning, StringComparison.Ordinal)).Where(w => whole.IsMatch(w));
    }

    private static IEnumerable<string> Between(TextField field, RangeQuery range) => field.WordsFrom(range.From ?? "")
        .SkipWhile(w => !range.IncludesFrom && w == range.From)
        .TakeWhile(w => range.To is null || string.CompareOrdinal(w, range.To) is var order && (order < 0 || (order == 0 && range.IncludesTo)));

    // The nearest words, scored as if they were as frequent as the most frequent of them, less what they differ.
    private static TextHits Fuzzy(TextField field, FuzzyQuery fuzzy)
    {
        var variants = field.WordsFrom("")
            .Select(w => (Word: w, Edits: EditDistance.Within(w, fuzzy.Word, fuzzy.Edits)))
            .Where(v => v.Edits is not null)
            .Select(v => (Postings: field.Find(v.Word)!, Boost: 1 - ((double)v.Edits!.Value / Math.Min(v.Word.Length, fuzzy.Word.Length))))
            .Where(v => v.Boost > 0)
            .OrderByDescending(v => v.Boost).Take(MostVariants).ToList();
        var rarity = variants.Count == 0 ? 0 : field.Rarity(variants.Max(v => v.Postings.Count));
        return variants.Aggregate(TextHits.None, (all, v) => all.Or(Scored(field, v.Postings, rarity * v.Boost)));
    }
}
