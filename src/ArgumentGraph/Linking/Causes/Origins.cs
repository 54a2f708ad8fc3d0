using System.Collections.Frozen;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Causes;

/// <summary>Whether what "comes from" something has a cause rather than a place of origin: a crisis does, a student and a train do not.</summary>
internal static class Origins
{
    // By WordNet's files: deeds, qualities, events, feelings, what is owned, phenomena, processes, states.
    private static readonly FrozenSet<int> Abstract = new[] { 4, 7, 11, 12, 21, 19, 22, 26 }.ToFrozenSet();

    public static bool MayHaveCause(Sentence sentence, TokenRange mark, TokenRange effect)
    {
        var next = mark.Last + 1;
        if (effect.IsEmpty || next >= sentence.Tokens.Length || sentence.Tokens[next].Tag is Tag.ProperNoun or Tag.Number)
            return false;
        return sentence.Phrases.FirstOrDefault(p => p.First >= effect.First && p.Last <= effect.Last) is { } first
            && (IsAbstract(sentence.Tokens[first.Last]) || !OutcomeKinds.At(sentence.Tokens, first.Last).IsEmpty);
    }

    private static bool IsAbstract(Token head) =>
        WordNetDatabase.Instance.Find(head.Lemma) is { } entry && entry.SensesAs(PartOfSpeech.Noun) is [var sense, ..]
            && Abstract.Contains(WordNetDatabase.Instance.LexicographerFile(sense));
}
