using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Rankings;

/// <summary>What two sentences say besides what they compare: where, when, of which, in doing what.</summary>
internal static class RankingRest
{
    // Verbs that only carry the comparison.
    private static readonly HashSet<string> Carriers = new(StringComparer.Ordinal) { "set", "have", "get", "give", "make", "seem", "look", "feel", "prove", "remain", "stay", "come", "take", "offer", "know" };

    public static bool Differs(AlignmentSide a, Ranking x, AlignmentSide b, Ranking y)
    {
        var (openA, openB) = (Open(a, x, b), Open(b, y, a));
        return openA.Any(i => Tells(a, i)) && openB.Any(i => Tells(b, i)) || openA.Any(i => IsCircumstance(a, i)) || openB.Any(i => IsCircumstance(b, i));
    }

    private static ImmutableArray<int> Open(AlignmentSide side, Ranking ranking, AlignmentSide other) =>
        [.. side.Content.Where(i => !ranking.Contains(i) && !(ranking.OfTwo && side.Tokens[i].Word == "two") && !other.Content.Any(j => AreSame(side.Tokens[i], other.Tokens[j])))];

    private static bool AreSame(Token a, Token b) => a.Lemma == b.Lemma || a.Word == b.Word || WordRelations.Between(a, b) == WordRelation.Same;

    private static bool Tells(AlignmentSide side, int at) => side.Tokens[at].Tag != Tag.Adverb && !Carriers.Contains(side.Tokens[at].Lemma) && !(side.Tokens[at].IsNominal && RankingEnds.IsPlaceholder(side.Tokens[at].Lemma));

    // "In winter", "on long routes": what holds there need not hold elsewhere.
    private static bool IsCircumstance(AlignmentSide side, int at) =>
        Tells(side, at) && side.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Adjective && side.Sentence.PhraseAt(at) is { First: > 0 } phrase && side.Tokens[phrase.First - 1].Tag == Tag.Preposition;
}
