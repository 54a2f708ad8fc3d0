using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>One word of each sentence, matched.</summary>
internal readonly record struct WordPair(int A, int B, WordRelation Relation);

/// <summary>Two sentences laid over one another, content word by content word.</summary>
/// <param name="Pairs">Matched words, by position in the first.</param>
/// <param name="OnlyA">Content words of the first without match.</param>
/// <param name="OnlyB">Content words of the second without match.</param>
internal sealed record SentenceAlignment(
    Sentence A, Sentence B, ImmutableArray<WordPair> Pairs, ImmutableArray<int> OnlyA, ImmutableArray<int> OnlyB)
{
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal) { "there", "be", "have", "do", "get", "go", "thing", "one" };

    /// <summary>Share of the first sentence's content words that have a match.</summary>
    public double CoverageOfA => Coverage(Pairs.Length, OnlyA.Length);

    public double CoverageOfB => Coverage(Pairs.Length, OnlyB.Length);

    /// <summary>The one pair that is opposite or another number; null where there is none or more than one.</summary>
    public WordPair? Clash => Pairs.Where(IsClash).Take(2).ToArray() is [var single] ? single : null;

    public int Clashes => Pairs.Count(IsClash);

    public bool NegationDiffers => Negations(A) % 2 != Negations(B) % 2;

    public static SentenceAlignment Of(Sentence a, Sentence b)
    {
        var (left, right) = (Content(a), Content(b));
        var pairs = ImmutableArray.CreateBuilder<WordPair>();
        var taken = new bool[right.Length];
        var open = new List<int>();
        // Exact words first, so that no synonym takes their place; then the rest, nearest position first.
        foreach (var i in left)
        {
            var exact = Array.FindIndex(right, j => !taken[Array.IndexOf(right, j)] && a.Tokens[i].Lemma == b.Tokens[j].Lemma);
            if (exact < 0)
            {
                open.Add(i);
                continue;
            }

            taken[exact] = true;
            pairs.Add(new WordPair(i, right[exact], WordRelation.Same));
        }

        var onlyA = ImmutableArray.CreateBuilder<int>();
        foreach (var i in open)
        {
            if (Best(a, b, i, right, taken) is { } best)
            {
                taken[Array.IndexOf(right, best.B)] = true;
                pairs.Add(best);
            }
            else
            {
                onlyA.Add(i);
            }
        }

        return new SentenceAlignment(a, b, [.. pairs.OrderBy(p => p.A)], onlyA.ToImmutable(), [.. right.Where((_, k) => !taken[k])]);
    }

    private static WordPair? Best(Sentence a, Sentence b, int i, int[] right, bool[] taken)
    {
        WordPair? best = null;
        for (var k = 0; k < right.Length; k++)
        {
            if (taken[k])
                continue;
            var relation = WordRelations.Between(a.Tokens[i], b.Tokens[right[k]]);
            if (relation != WordRelation.None && (best is null || Rank(relation) < Rank(best.Value.Relation)))
                best = new WordPair(i, right[k], relation);
        }

        return best;
    }

    private static int Rank(WordRelation relation) => relation switch
    {
        WordRelation.Same => 0,
        WordRelation.Opposite or WordRelation.OtherNumber => 1,
        _ => 2,
    };

    private static bool IsClash(WordPair pair) => pair.Relation is WordRelation.Opposite or WordRelation.OtherNumber;

    private static double Coverage(int matched, int open) => matched + open == 0 ? 0 : (double)matched / (matched + open);

    private static int[] Content(Sentence sentence) =>
        [.. Enumerable.Range(0, sentence.Tokens.Length).Where(i => IsContent(sentence.Tokens[i]))];

    private static bool IsContent(Token token) =>
        (token.IsContent || token.Tag == Tag.Adverb && !Tagger.IsClosed(token.Word) || token.Word is "up" or "down" or "inside" or "outside" or "above" or "below" or "before" or "after" or "in" or "out" or "near" or "over" or "under" or "alone" or "all" or "none" or "many" or "few" or "everyone" or "nobody" || NumberWords.Value(token.Word) is not null)
        && !Light.Contains(token.Lemma);

    // "Do not forget to" and "never … without" deny twice and so assert.
    private static int Negations(Sentence sentence)
    {
        var count = 0;
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (Statement.IsNegation(sentence.Tokens, at) || sentence.Tokens[at].Lemma is "forget" or "fail" or "lack" or "refuse" or "hesitate" or "neglect" or "deny" && sentence.Tokens[at].IsVerbal)
                count++;
        }

        return count;
    }
}
