using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Motions;

namespace ArgumentGraph.Linking.Judging;

/// <summary>A deed that a sentence only speaks of, without saying that it is done or should be: "imprisoning them", "to imprison them".</summary>
internal static class DeedMention
{
    public const string Unheld = "one only speaks of the deed, and does not say that it is done or should be";

    /// <summary>
    /// Whether the second sentence only speaks of the deed that a word of it is part of: "imprisoning children is cruel" asserts nothing of
    /// "we should not imprison children", nor does "it is cruel not to let them play" deny that they should play. Praise of a deed asserts it.
    /// </summary>
    public static bool IsUnheld(SentenceAlignment alignment, int b)
    {
        var deed = Governing(alignment.B, b);
        return deed >= 0 && ClaimValueReader.Read(alignment.B).Where(v => v.At != deed && IsOwn(alignment, v.At)).Sum(v => v.Value) <= 0;
    }

    // What both name is no verdict of the one.
    private static bool IsOwn(SentenceAlignment alignment, int b) => alignment.OfB(b) is not { Relation: WordRelation.Same };

    // The word itself, or the deed it belongs to: no finite verb stands between.
    private static int Governing(AlignmentSide side, int word)
    {
        for (var at = word; at >= 0; at--)
        {
            if (IsMention(side, at))
                return at;
            if (side.Tokens[at].Tag is Tag.Punctuation or Tag.Modal or Tag.Be || at < word && ClauseSplitter.IsFinite(side.Tokens, at))
                return -1;
        }

        return -1;
    }

    // "To stop", "stopping it" as what the sentence is about; "is stopping", "insists on stopping" and "wants to stop" say more.
    private static bool IsMention(AlignmentSide side, int at)
    {
        var (tokens, before) = (side.Tokens, at - 1);
        while (before >= 0 && tokens[before].Tag is Tag.Adverb or Tag.Negation)
            before--;
        if (tokens[at].Tag == Tag.Gerund)
            return before < 0 || tokens[before].Tag == Tag.Subordinator || tokens[before].Tag == Tag.Preposition && (tokens[before].Word == "by" || before == 0 || tokens[before - 1].IsNominal);
        return tokens[at].Tag == Tag.Verb && before >= 0 && tokens[before].Tag == Tag.To && IsSubjectOrVerdict(side, before);
    }

    // "To stop it is a crime", "it is a crime to stop it".
    private static bool IsSubjectOrVerdict(AlignmentSide side, int to) =>
        to == 0 || side.Tokens[to - 1].Tag == Tag.Punctuation || side.Tokens[0].Word == "it" && !side.Tokens.Take(to).Any(t => t.Word == "that");
}
