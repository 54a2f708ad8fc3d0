using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Who or what two sentences speak of, and whether it need be the same.</summary>
internal static class Participants
{
    public static NounPhrase? Subject(Sentence sentence) => sentence.Clauses is [{ Subject: { } subject }, ..] ? subject : null;

    /// <summary>Whether the subject of either is "a dog", "some dogs", "two dogs": which may be others each time.</summary>
    public static bool AnyIndefinite(SentenceAlignment alignment) => IsIndefinite(alignment.A.Sentence) || IsIndefinite(alignment.B.Sentence);

    /// <summary>Whether a clash is said of who takes part ("a red car", "two men"), not of what happens.</summary>
    public static bool IsOfParticipant(SentenceAlignment alignment, WordPair clash) =>
        alignment.A.Tokens[clash.A].Tag is not (Tag.Verb or Tag.Gerund or Tag.Participle or Tag.Adverb)
        && !Particles.Is(alignment.A.Tokens, clash.A) && alignment.A.Sentence.PhraseAt(clash.A) is not null;

    private static bool IsIndefinite(Sentence sentence) =>
        Subject(sentence) is { } subject
        && sentence.Tokens[subject.First] is { Word: "a" or "an" or "some" or "one" or "two" or "three" or "several" } or { Tag: Tag.Number };
}
