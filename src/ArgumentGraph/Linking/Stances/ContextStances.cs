using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>
/// The side taken on concepts that no word of praise or blame reaches directly: the side of their sentence, or of the whole
/// insight, where all its verdicts go one way.
/// </summary>
internal static class ContextStances
{
    private const double InSentence = 0.7;
    private const double InInsight = 0.5;

    public static List<ConceptStance> Of(AnalysedText text, IReadOnlyList<ConceptStance> read)
    {
        var held = read.Where(s => s is { Axis: StanceAxis.Value, Holding: Holding.Held }).ToArray();
        var stances = new List<ConceptStance>();
        foreach (var sentence in text.Sentences)
        {
            var here = held.Where(s => s.Sentence == sentence.Number).ToArray();
            var weight = here.Length > 0 ? InSentence : InInsight;
            if (Verdict(here.Length > 0 ? here : held) is not { } verdict)
                continue;
            var known = read.Where(s => s.Axis == StanceAxis.Value).Select(s => s.Concept.Key).ToHashSet(StringComparer.Ordinal);
            stances.AddRange(sentence.Phrases.Select(p => Concept.Of(sentence, p)).OfType<Concept>()
                .Where(c => known.Add(c.Key))
                .Select(c => new ConceptStance(c, StanceAxis.Value, verdict.Sign, verdict.Cue, ConceptRole.Context, Holding.Held, sentence.Number, weight)));
        }

        return stances;
    }

    private static ConceptStance? Verdict(ConceptStance[] stances) =>
        stances.Length == 0 || stances.Any(s => s.Sign != stances[0].Sign) ? null : stances.MaxBy(s => s.Weight);
}
