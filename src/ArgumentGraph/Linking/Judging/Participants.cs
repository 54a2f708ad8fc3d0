using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Who or what two sentences speak of, and whether it need be the same.</summary>
internal static class Participants
{
    private static readonly ClauseKind[] Aside = [ClauseKind.Reason, ClauseKind.Condition, ClauseKind.Concession];

    /// <summary>What the sentence is about: not the subject of the reason or the condition that it begins with, nor of "the register shows that".</summary>
    public static NounPhrase? Subject(Sentence sentence)
    {
        var start = Preamble.Length(sentence.Tokens);
        return sentence.Clauses.FirstOrDefault(c => c.Last >= start && !Aside.Contains(c.Kind))?.Subject;
    }

    /// <summary>Whether the subject of either is "a dog", "some dogs", "two dogs": which may be others each time.</summary>
    public static bool AnyIndefinite(SentenceAlignment alignment) => IsIndefinite(alignment.A.Sentence) || IsIndefinite(alignment.B.Sentence);

    /// <summary>Whether a word stands between a phrase and its verb: "the bark of the old oak", "students who work at night".</summary>
    public static bool IsOfSubject(AlignmentSide side, NounPhrase phrase, int token)
    {
        if (token <= phrase.Last || !(side.Tokens[phrase.Last + 1] is { Tag: Tag.Preposition } or { Word: "who" or "which" or "that" }))
            return false;
        // Of "students who work at night do not benefit" the second verb is the sentence's.
        var verbs = side.Sentence.Clauses.Where(c => c.Kind != ClauseKind.Relative && c.Verb > phrase.Last).Select(c => c.Verb);
        if (side.Tokens[phrase.Last + 1].Word is "who" or "which" or "that")
            verbs = side.Deeds.Where(d => d.Agent == phrase.Last || d.Patient == phrase.Last).Skip(1).Select(d => d.Verb);
        var verb = verbs.FirstOrDefault(side.Tokens.Length);
        return token < verb && side.Sentence.Clauses.Any(c => c.Contains(phrase.Last) && c.First <= phrase.First && (c.Verb < 0 || c.Verb > phrase.Last));
    }

    /// <summary>Whether a clash is said of who takes part ("a red car", "two men"), not of what happens.</summary>
    public static bool IsOfParticipant(SentenceAlignment alignment, WordPair clash) =>
        alignment.A.Tokens[clash.A].Tag is not (Tag.Verb or Tag.Gerund or Tag.Participle or Tag.Adverb)
        && !Particles.Is(alignment.A.Tokens, clash.A) && alignment.A.Sentence.PhraseAt(clash.A) is not null;

    public static bool IsIndefinite(Sentence sentence) =>
        Subject(sentence) is { } subject
        && sentence.Tokens[subject.First] is { Word: "a" or "an" or "some" or "one" or "two" or "three" or "several" } or { Tag: Tag.Number };
}
