using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArgumentGraph.Linking.Assertions;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Rankings;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>A sentence made ready to be laid over others; made once, then compared many times.</summary>
/// <param name="Content">Positions of the words that carry the claim, in order.</param>
/// <param name="Denied">For each token whether a denial covers it.</param>
/// <param name="Deeds">Who does what to whom, for each verb.</param>
/// <param name="Standings">For each token how far it is held.</param>
internal sealed record AlignmentSide(
    Sentence Sentence, ImmutableArray<int> Content, ImmutableArray<bool> Denied, ImmutableArray<Deed> Deeds, ImmutableArray<Standing> Standings)
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
    private ImmutableArray<Quantifier> quantifiers;
    private ImmutableArray<Amount> amounts;
    private Timing? timing;
    private ImmutableArray<int> particles;

    // Read by several threads at once, so that being read and what was read must be one reference.
    private StrongBox<Ranking?>? ranking;

    public ImmutableArray<Token> Tokens => Sentence.Tokens;

    public ImmutableArray<Assertion> Assertions => assertions.IsDefault ? assertions = AssertionReader.Read(Sentence) : assertions;

    public ImmutableArray<Comparison> Comparisons => comparisons.IsDefault ? comparisons = Comparison.Read(Sentence) : comparisons;

    /// <summary>Its comparison, where it makes one and no more.</summary>
    public Ranking? Ranking => (ranking ??= new StrongBox<Ranking?>(RankingReader.Read(Sentence))).Value;

    public ImmutableArray<Quantifier> Quantifiers => quantifiers.IsDefault ? quantifiers = Quantifier.AllOf(Sentence) : quantifiers;

    public ImmutableArray<Amount> Amounts => amounts;

    /// <summary>Positions of its particles.</summary>
    public ImmutableArray<int> Particles => particles.IsDefault ? particles = Alignment.Particles.AllIn(Tokens) : particles;

    public Timing Timing => timing ??= Timing.Of(Sentence);

    public Amount? AmountAt(int token)
    {
        foreach (var amount in Amounts)
        {
            if (amount.Contains(token))
                return amount;
        }

        return null;
    }

    public static AlignmentSide Of(Sentence source)
    {
        var sentence = Idioms.Fold(source);
        var content = ImmutableArray.CreateBuilder<int>();
        var amounts = Amount.AllOf(sentence);
        for (var at = Preamble.Length(sentence.Tokens); at < sentence.Tokens.Length; at++)
        {
            if (Skipped(sentence.Tokens, at) is var skipped and > 0)
            {
                at += skipped - 1;
                continue;
            }

            if (IsContent(sentence.Tokens[at]) && !IsAtAll(sentence.Tokens, at) && !Alignment.Particles.Is(sentence.Tokens, at) && !IsPartOfNumber(sentence.Tokens, amounts, at))
                content.Add(at);
        }

        return new AlignmentSide(sentence, content.ToImmutable(), NegationScope.Of(AmountBounds.WithoutDenials(sentence, amounts)), Deed.AllOf(sentence), StandingReader.Of(sentence)) { amounts = amounts };
    }

    // Of "two hundred and fifty" the first word stands for all.
    private static bool IsPartOfNumber(ImmutableArray<Token> tokens, ImmutableArray<Amount> amounts, int at) =>
        tokens[at].Tagged.Value is not null && amounts.Any(a => a.Contains(at) && a.Number != at);

    // Words that tell when it holds, or that a plan was dropped, are read for themselves.
    private static int Skipped(ImmutableArray<Token> tokens, int at) => Math.Max(NegationScope.ByNoMeansAt(tokens, at), Math.Max(Timing.LengthAt(tokens, at), NegationScope.DroppedPlanAt(tokens, at)));

    // "Not sweet at all" speaks of no "all".
    private static bool IsAtAll(ImmutableArray<Token> tokens, int at) => at > 0 && tokens[at].Word == "all" && tokens[at - 1].Word == "at";

    private static bool IsContent(Token token) =>
        (token.IsContent || token.Tag == Tag.Adverb && !Tagger.IsClosed(token.Word) || Counting.Contains(token.Word) || token.Tagged.Value is not null)
        && !Light.Contains(token.Lemma);
}
