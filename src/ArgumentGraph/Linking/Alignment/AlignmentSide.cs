using System.Collections.Immutable;
using ArgumentGraph.Linking.Assertions;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>A sentence made ready to be laid over others; made once, then compared many times.</summary>
/// <param name="Content">Positions of the words that carry the claim, in order.</param>
/// <param name="Denied">For each token whether a denial covers it.</param>
/// <param name="Deeds">Who does what to whom, for each verb.</param>
internal sealed record AlignmentSide(Sentence Sentence, ImmutableArray<int> Content, ImmutableArray<bool> Denied, ImmutableArray<Deed> Deeds)
{
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal)
    {
        "there", "be", "have", "do", "get", "go", "thing", "one", "very", "also", "so", "some", "any",
    };

    // Open classes carry the claim; of the closed ones only words that count.
    private static readonly HashSet<string> Counting = new(StringComparer.Ordinal)
    {
        "alone", "all", "none", "many", "few", "everyone", "everything", "always", "both", "long", "late", "early", "often", "sometimes", "enough",
    };

    private ImmutableArray<Assertion> assertions;
    private ImmutableArray<Comparison> comparisons;

    public ImmutableArray<Token> Tokens => Sentence.Tokens;

    public ImmutableArray<Assertion> Assertions => assertions.IsDefault ? assertions = AssertionReader.Read(Sentence) : assertions;

    public ImmutableArray<Comparison> Comparisons => comparisons.IsDefault ? comparisons = Comparison.Read(Sentence) : comparisons;

    public static AlignmentSide Of(Sentence sentence)
    {
        var content = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (IsContent(sentence.Tokens[at]) && !Particles.Is(sentence.Tokens, at))
                content.Add(at);
        }

        return new AlignmentSide(sentence, content.ToImmutable(), NegationScope.Of(sentence), Deed.AllOf(sentence));
    }

    private static bool IsContent(Token token) =>
        (token.IsContent || token.Tag == Tag.Adverb && !Tagger.IsClosed(token.Word) || Counting.Contains(token.Word) || NumberWords.Value(token.Word) is not null)
        && !Light.Contains(token.Lemma);
}
