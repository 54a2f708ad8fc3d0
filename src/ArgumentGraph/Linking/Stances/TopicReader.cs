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
        var opening = text.Sentences.IsEmpty ? [] : Opening(text.Sentences[0]).Select(t => t.Lemma);
        var repeated = text.Sentences.SelectMany(s => Names(s.Tokens).Select(t => t.Lemma).Distinct(StringComparer.Ordinal))
            .CountBy(l => l).Where(c => c.Value > 1).Select(c => c.Key);
        return opening.Concat(repeated).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The things a sentence names before it says anything of them.</summary>
    public static IEnumerable<Token> Opening(Sentence sentence) => Names(sentence.Tokens.Take(EndOfOpening(sentence)));

    // Up to the verb of the first clause that has a subject; where that is no thing ("it is X that", "what counts is X"), the whole sentence.
    private static int EndOfOpening(Sentence sentence)
    {
        var clause = sentence.Clauses.FirstOrDefault(c => c.Verb >= 0 && c.SubjectToken >= 0 && c.Kind is ClauseKind.Main or ClauseKind.Other);
        return clause is not null && IsThing(sentence.Tokens[clause.SubjectToken]) ? clause.Verb : sentence.Tokens.Length;
    }

    private static bool IsThing(Token token) => token.IsNominal || token.Tag == Tag.Gerund;

    private static IEnumerable<Token> Names(IEnumerable<Token> tokens) => tokens.Where(IsThing);
}
