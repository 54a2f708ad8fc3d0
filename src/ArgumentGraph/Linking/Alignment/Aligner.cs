using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Lays one sentence over another: the same words first, then words of one meaning, then kinds and opposites.</summary>
internal static class Aligner
{
    public static SentenceAlignment Align(AlignmentSide a, AlignmentSide b)
    {
        var partnerOfA = Filled(a.Content.Length);
        var partnerOfB = Filled(b.Content.Length);
        var relations = new WordRelation[a.Content.Length];
        Array.Fill(relations, WordRelation.Same);
        MatchSame(a, b, partnerOfA, partnerOfB, relations);
        MatchRelated(a, b, partnerOfA, partnerOfB, relations);
        AmountAlignment.Match(a, b, partnerOfA, partnerOfB, relations);
        MatchJoined(a, b, partnerOfA, partnerOfB);
        MatchJoined(b, a, partnerOfB, partnerOfA);
        var pairs = ImmutableArray.CreateBuilder<WordPair>(a.Content.Length);
        for (var i = 0; i < a.Content.Length; i++)
        {
            if (partnerOfA[i] >= 0)
                pairs.Add(new WordPair(a.Content[i], b.Content[partnerOfA[i]], relations[i]));
        }

        return AmountAlignment.WithoutUnits(new SentenceAlignment(a, b, pairs.DrainToImmutable(), Open(a.Content, partnerOfA), Open(b.Content, partnerOfB)));
    }

    // Of several equal words the one in the likest surroundings: of two dogs, the black one.
    private static void MatchSame(AlignmentSide a, AlignmentSide b, int[] partnerOfA, int[] partnerOfB, WordRelation[] relations)
    {
        for (var i = 0; i < a.Content.Length; i++)
        {
            var word = a.Tokens[a.Content[i]].Tagged;
            var best = -1;
            var bestScore = double.MinValue;
            for (var j = 0; j < b.Content.Length; j++)
            {
                if (partnerOfB[j] >= 0 || !AreSame(word, b.Tokens[b.Content[j]].Tagged) || AreNameAndThing(a, b, a.Content[i], b.Content[j]))
                    continue;
                var score = Surroundings(a, b, i, j);
                if (score > bestScore)
                    (best, bestScore) = (j, score);
            }

            if (best < 0)
                continue;
            (partnerOfA[i], partnerOfB[best], relations[i]) = (best, i, WordRelation.Same);
        }
    }

    private static bool AreSame(TaggedWord a, TaggedWord b) => a.LemmaNumber == b.LemmaNumber || a.WordNumber == b.WordNumber && a.Tag != b.Tag;

    // "The Times" and "times": a name that takes the article is not the word without it.
    private static bool AreNameAndThing(AlignmentSide a, AlignmentSide b, int i, int j) =>
        (a.Tokens[i].Tag == Tag.ProperNoun) != (b.Tokens[j].Tag == Tag.ProperNoun) && HasArticle(a, i) != HasArticle(b, j);

    private static bool HasArticle(AlignmentSide side, int at) => side.Sentence.PhraseAt(at) is { } phrase && side.Tokens[phrase.First].Word is "the";

    private static void MatchRelated(AlignmentSide a, AlignmentSide b, int[] partnerOfA, int[] partnerOfB, WordRelation[] relations)
    {
        List<(int Rank, double Score, int I, int J, WordRelation Relation)>? options = null;
        for (var i = 0; i < a.Content.Length; i++)
        {
            for (var j = 0; j < b.Content.Length && partnerOfA[i] < 0; j++)
            {
                if (partnerOfB[j] < 0 && !AreNameAndThing(a, b, a.Content[i], b.Content[j]) && WordRelations.Between(a.Tokens[a.Content[i]], b.Tokens[b.Content[j]]) is var relation and not WordRelation.None)
                    (options ??= []).Add((Rank(relation), -Surroundings(a, b, i, j), i, j, relation));
            }
        }

        options?.Sort();
        foreach (var (_, _, i, j, relation) in options ?? [])
        {
            if (partnerOfA[i] >= 0 || partnerOfB[j] >= 0)
                continue;
            (partnerOfA[i], partnerOfB[j], relations[i]) = (j, i, relation);
        }
    }

    // "birdcage" and "bird cage".
    private static void MatchJoined(AlignmentSide a, AlignmentSide b, int[] partnerOfA, int[] partnerOfB)
    {
        for (var i = 0; i < a.Content.Length; i++)
        {
            var whole = a.Tokens[a.Content[i]].Lemma;
            if (partnerOfA[i] >= 0 || whole.Length < 6)
                continue;
            for (var j = 0; j + 1 < b.Content.Length; j++)
            {
                var (first, second) = (b.Tokens[b.Content[j]].Word, b.Tokens[b.Content[j + 1]].Lemma);
                if (partnerOfB[j] >= 0 || partnerOfB[j + 1] >= 0 || whole.Length < first.Length + second.Length
                    || whole.Replace("-", "", StringComparison.Ordinal) != first + second)
                    continue;
                (partnerOfA[i], partnerOfB[j], partnerOfB[j + 1]) = (j, i, i);
            }
        }
    }

    private static double Surroundings(AlignmentSide a, AlignmentSide b, int i, int j) =>
        (Neighbour(a, i - 1) is { } left && left == Neighbour(b, j - 1) ? 2 : 0) + (Neighbour(a, i + 1) is { } right && right == Neighbour(b, j + 1) ? 2 : 0)
        - Math.Abs((double)i / a.Content.Length - (double)j / b.Content.Length);

    private static string? Neighbour(AlignmentSide side, int content) =>
        content >= 0 && content < side.Content.Length ? side.Tokens[side.Content[content]].Lemma : null;

    private static int Rank(WordRelation relation) => relation switch
    {
        WordRelation.Same => 0,
        WordRelation.Opposite or WordRelation.OtherNumber => 1,
        _ => 2,
    };

    private static int[] Filled(int length)
    {
        var partners = new int[length];
        Array.Fill(partners, -1);
        return partners;
    }

    private static ImmutableArray<int> Open(ImmutableArray<int> content, int[] partners)
    {
        var open = ImmutableArray.CreateBuilder<int>(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (partners[i] < 0)
                open.Add(content[i]);
        }

        return open.DrainToImmutable();
    }
}
