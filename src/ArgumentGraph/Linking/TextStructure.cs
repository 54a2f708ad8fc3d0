using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>
/// Relations between neighbouring claims of one running text, from the words that join them: inside a text connectives and
/// position tell more than content does (Peldszus and Stede 2015, "Joint prediction in MST-style discourse parsing").
/// </summary>
internal static class TextStructure
{
    private const int Opening = 4;

    public static IEnumerable<Relation> Relations(Corpus corpus, IReadOnlyList<InsightReading> readings)
    {
        var running = corpus.Documents
            .Where(d => d.Shape is DocumentShape.Article or DocumentShape.Post or DocumentShape.Transcript)
            .Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        return readings
            .SelectMany(r => r.Insight.Sources.Where(s => running.Contains(s.DocumentId)).Select(s => (Reading: r, Passage: s)))
            .GroupBy(p => p.Passage.DocumentId, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => InText([.. g.OrderBy(p => p.Passage.Span.Start)]));
    }

    private static IEnumerable<Relation> InText((InsightReading Reading, Passage Passage)[] claims)
    {
        for (var i = 1; i < claims.Length; i++)
        {
            if (claims[i].Passage.Paragraph - claims[i - 1].Passage.Paragraph <= 1 && Joined(claims[i - 1].Reading, claims[i].Reading) is { } relation)
                yield return relation;
        }
    }

    private static Relation? Joined(InsightReading before, InsightReading after)
    {
        if (after.Text.Sentences.IsEmpty || before.Insight.Id == after.Insight.Id)
            return null;
        var sentence = after.Text.Sentences[0];
        var last = Math.Min(Opening, sentence.Tokens.Length - 1);
        if (Marker(Discourse.Instance, sentence, last) is { } instance)
            return Make(after, before, RelationKind.Instance, instance, "gives an example of");
        if (Marker(Discourse.Consequence, sentence, Math.Min(1, last)) is { } consequence)
            return Make(before, after, RelationKind.Reason, consequence, "is the reason given for");
        return sentence.Tokens[0].Word == "because" && Marker(Discourse.Reason, sentence, 0) is { } reason
            ? Make(after, before, RelationKind.Reason, reason, "is the reason given for")
            : null;
    }

    private static TextSpan? Marker(PhraseList list, Sentence sentence, int last) =>
        list.FirstIn(sentence.Tokens, 0, last) is { Length: > 0 } found ? sentence.Span(found.At, found.At + found.Length - 1) : null;

    private static Relation Make(InsightReading from, InsightReading to, RelationKind kind, TextSpan marker, string role)
    {
        var markerInFrom = kind == RelationKind.Instance || from.Text.Sentences[0].Tokens[0].Word == "because";
        var other = markerInFrom ? to : from;
        var marked = markerInFrom ? from : to;
        var evidence = new[]
        {
            new Evidence(marked.Insight.Id, marker, marker.Of(marked.Insight.Text)),
            new Evidence(other.Insight.Id, MainSpan(other), MainSpan(other).Of(other.Insight.Text)),
        };
        return new Relation(
            Relation.IdOf(from.Insight.Id, to.Insight.Id, RelationType.Supports, kind), from.Insight.Id, to.Insight.Id, RelationType.Supports, kind,
            0.7, RelationStrength.Apparent, Judging.Relations.Method, RelationStatus.Proposed, null,
            $"In the same text, the first {role} the second (\"{evidence[0].Cue}\").",
            [.. evidence.OrderBy(e => e.InsightId == from.Insight.Id ? 0 : 1)]);
    }

    private static TextSpan MainSpan(InsightReading reading)
    {
        var tokens = reading.Text.Sentences[^1].Tokens;
        return new TextSpan(tokens[0].Start, tokens[^1].End);
    }
}
