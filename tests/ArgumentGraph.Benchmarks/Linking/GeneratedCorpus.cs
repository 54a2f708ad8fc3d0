using System.Globalization;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Benchmarks.Linking;

/// <summary>
/// A corpus of insights of one to three sentences, the same on every machine. Topics, outcomes, places and who acts are
/// Zipf-distributed: one insight in ten speaks of the most popular of a thousand topics, however large the corpus.
/// </summary>
public static class GeneratedCorpus
{
    private const int Ranks = 1000;
    private const int Companies = 2000;
    private const int PerDocument = 20;

    /// <param name="count">Insights, before those that are planted.</param>
    /// <param name="planted">Relations planted between two insights each.</param>
    public static Corpus Of(int count, int planted = 0) => Of([
        .. Enumerable.Range(0, count).Select(i => Text(new Random(i))),
        .. Enumerable.Range(0, planted).Select(PlantedRelation.At).SelectMany(p => new[] { p.First, p.Second })]);

    /// <summary>Twenty insights that no corpus of that many has, as one more document.</summary>
    public static Corpus With(Corpus corpus, int number)
    {
        var known = corpus.Insights.Select(i => i.Text).ToHashSet(StringComparer.Ordinal);
        var more = Of([.. Enumerable.Range(number, int.MaxValue - number).Select(i => Text(new Random(i))).Where(t => !known.Contains(t)).Take(PerDocument)], "added");
        return new Corpus([.. corpus.Documents, .. more.Documents], [.. corpus.Insights, .. more.Insights]);
    }

    /// <summary>The insight of a number.</summary>
    public static string Text(Random random)
    {
        var topic = Topic(random);
        var text = Sentence(random, topic);
        var more = random.Next(10);
        if (more >= 4)
            text += " " + Sentence(random, topic);
        if (more >= 8)
            text += " " + Sentence(random, random.Next(2) == 0 ? topic : Topic(random));
        return text;
    }

    /// <summary>A topic, popular ones in proportion.</summary>
    public static string Topic(Random random)
    {
        var rank = Zipf(random, Ranks);
        return rank < GeneratedWords.Topics.Length ? GeneratedWords.Topics[rank] : $"{Name(rank)} {GeneratedWords.Kinds[rank % GeneratedWords.Kinds.Length]}";
    }

    /// <summary>A made-up name for a number, pronounceable.</summary>
    public static string Name(int number) =>
        string.Concat("bdfglmnprt"[number % 10], "aeiou"[number / 10 % 5], "klmnrstvz"[number / 50 % 9], "aeiou"[number / 450 % 5], "nrsl"[number / 2250 % 4])
        + (number < 9000 ? "" : Name(number / 9000));

    private static string Sentence(Random random, string topic)
    {
        var sentence = string.Format(
            CultureInfo.InvariantCulture, GeneratedWords.Sentences[random.Next(GeneratedWords.Sentences.Length)], topic, Topic(random), Actor(random),
            Outcome(random), Of(random, GeneratedWords.Places), 2 + random.Next(90), 1990 + random.Next(35));
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private static string Actor(Random random)
    {
        if (random.Next(2) == 0)
            return Of(random, GeneratedWords.Groups);
        var name = Name(Zipf(random, Companies));
        return char.ToUpperInvariant(name[0]) + name[1..] + " managers";
    }

    // Every second one is that of a place or of a trade.
    private static string Outcome(Random random)
    {
        var outcome = Of(random, GeneratedWords.Outcomes);
        return random.Next(4) switch
        {
            0 => $"{outcome} in {Of(random, GeneratedWords.Places)}",
            1 => $"{outcome} among {Of(random, GeneratedWords.Groups)}",
            _ => outcome,
        };
    }

    private static string Of(Random random, string[] words) => words[Zipf(random, words.Length)];

    // Inverse of a power law: rank r in proportion to 1 / r.
    private static int Zipf(Random random, int ranks) => (int)Math.Pow(ranks + 1, random.NextDouble()) - 1;

    private static Corpus Of(string[] texts, string name = "generated")
    {
        var insights = texts.Distinct(StringComparer.Ordinal).ToArray();
        var documents = insights.Chunk(PerDocument).Select((part, i) => (Document: Document($"{name}-{i:00000}", part), Texts: part)).ToArray();
        return new Corpus([.. documents.Select(d => d.Document)], [.. documents.SelectMany(d => d.Texts.Select((t, i) => Insight(t, i, d.Document)))]);
    }

    private static Document Document(string name, string[] texts) =>
        new(name, $"{name}.txt", name, ContentId.OfBytes(System.Text.Encoding.UTF8.GetBytes(string.Join("\n\n", texts))), "text/plain", DocumentShape.InsightPage, null);

    private static Insight Insight(string text, int number, Document document)
    {
        var span = new TextSpan(number * 1000, (number * 1000) + text.Length);
        return new Insight(
            ArgumentGraph.Model.Insight.IdOf(text), text, text, InsightKind.Insight,
            [new Passage(Passage.IdOf(document.Sha256, span), document.Id, span, text, number)], []);
    }
}
