using System.Collections.Frozen;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>
/// What an insight is about: the things its first sentence names before it says anything of them, and those it comes back to in another
/// sentence. All else it names in passing.
/// </summary>
internal static class TopicReader
{
    public static FrozenSet<string> Read(AnalysedText text)
    {
        var first = text.Sentences.FirstOrDefault();
        var opening = first is null ? [] : Names(first).Where(n => n.At < Opening(first)).Select(n => n.Lemma);
        var repeated = text.Sentences.SelectMany(s => Names(s).Select(n => n.Lemma).Distinct(StringComparer.Ordinal))
            .CountBy(l => l).Where(c => c.Value > 1).Select(c => c.Key);
        return opening.Concat(repeated).ToFrozenSet(StringComparer.Ordinal);
    }

    // Up to the verb of the first clause that has a subject; where that is no thing ("it is X that", "what counts is X"), the whole sentence.
    private static int Opening(Sentence sentence) =>
        sentence.Clauses.FirstOrDefault(c => c.Verb >= 0 && c.SubjectToken >= 0 && c.Kind is ClauseKind.Main or ClauseKind.Other) is { } clause && IsThing(sentence.Tokens[clause.SubjectToken])
            ? clause.Verb : sentence.Tokens.Length;

    private static bool IsThing(Token token) => token.IsNominal || token.Tag == Tag.Gerund;

    private static IEnumerable<(int At, string Lemma)> Names(Sentence sentence) =>
        sentence.Tokens.Index().Where(t => IsThing(t.Item)).Select(t => (t.Index, t.Item.Lemma));
}
