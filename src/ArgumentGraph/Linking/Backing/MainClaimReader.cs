using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Backing;

/// <summary>
/// Reads the claims with which an insight opens: what its first sentence praises or blames, and through what it says that something
/// comes about.
/// </summary>
internal sealed class MainClaimReader
{
    private const double LeastOfVerdict = 0.6;

    private readonly InsightReading reading;
    private readonly Sentence sentence;
    private readonly ConceptStance[] verdicts;
    private readonly int sign;

    private MainClaimReader(InsightReading reading)
    {
        this.reading = reading;
        sentence = reading.Text.Sentences[0];
        var taken = reading.Stances.Where(IsVerdict).ToArray();
        sign = taken.OrderByDescending(s => s.Weight).Select(s => s.Sign).FirstOrDefault();
        verdicts = [.. taken.Where(s => s.Sign == sign)];
    }

    public static ImmutableArray<MainClaim> Read(InsightReading reading) =>
        reading.Evidence != EvidenceKind.None || reading.Text.Sentences.IsEmpty ? [] : [.. new MainClaimReader(reading).Claims()];

    private static bool IsVerdict(ConceptStance stance) =>
        stance is { Axis: StanceAxis.Value, Sentence: 0, Holding: Holding.Held, Weight: >= LeastOfVerdict, Role: ConceptRole.Subject or ConceptRole.Means };

    // Whoever tells why something comes about praises and blames nothing: "Norden won because of its goalkeeper".
    private MainClaim[] Claims()
    {
        var explained = Explained().ToArray();
        return explained.Length == 0 && sign != 0 ? [Verdict()] : [.. explained.Select(AsVerdict)];
    }

    // "The largest source of savings": what comes about is itself a good, and need not be named again.
    private MainClaim AsVerdict(MainClaim claim) => claim.Effect is [var only] && SignOf(only) is var worth and not 0
        ? claim with { Topic = Terms(TopicReader.Opening(sentence)), Effect = [], Sign = worth } : claim;

    private int SignOf(Term term) => sentence.Tokens.Where(t => t.Lemma == term.Lemma).Select(Polarity.Of).FirstOrDefault();

    private IEnumerable<MainClaim> Explained() =>
        reading.Causes.Where(c => c is { Effect.Sentence.Number: 0, Cause.Sentence.Number: 0, IsDenied: false, Holding: Holding.Held }).Select(OfCause)
            .Concat(reading.Factors.Where(f => f is { Sentence: 0, Holding: Holding.Held } && Explains(f)).Select(OfFactor));

    // "Is the greatest asset of the shop" praises, "won the shop its customers" explains.
    private bool Explains(FactorClaim claim) =>
        !claim.Factors.IsEmpty && !claim.Outcome.IsEmpty
        && (claim.Class == FactorClass.Driver || TokensAt(claim.Cue).Any(t => t.Tag is Tag.Verb or Tag.Participle));

    private MainClaim Verdict()
    {
        var said = verdicts.SelectMany(s => WordsAt(s.Concept.Span)).ToArray();
        var surest = verdicts.MaxBy(s => s.Weight)!;
        return new MainClaim(Terms(said.Concat(TopicReader.Opening(sentence))), Terms(said), [], surest.Concept.Name, sign, 0, surest.Cue);
    }

    private MainClaim OfCause(CauseClaim claim)
    {
        var (range, effect) = (claim.Cause.Range, WithName(claim));
        var cause = Terms(WordsIn(range));
        var isClause = range.In(sentence).Any(t => t.Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal);
        return new MainClaim(
            cause, isClause || HeadOf(range) is not { } head ? cause : Terms([head]), Terms(WordsIn(effect)), claim.Cause.Text,
            sign, OutcomeReader.DirectionIn(sentence, effect), claim.Cue);
    }

    // "Pagewell, the bookshop chain, recovered because": who it is stands first.
    private TokenRange WithName(CauseClaim claim) =>
        claim.Effect.Range is var effect && effect.Last < claim.Cause.Range.First && !sentence.Tokens.Take(effect.First).Any(t => t.IsVerbal)
            ? effect with { First = 0 } : effect;

    private MainClaim OfFactor(FactorClaim claim) => new(
        Terms(claim.Factors.SelectMany(f => WordsAt(f.Span))), Terms(claim.Factors.SelectMany(f => WordsAt(f.Span).TakeLast(1))),
        Terms(claim.Outcome.SelectMany(o => WordsAt(o.Span))), claim.Factors[0].Name, sign, 0, claim.Cue);

    private Token? HeadOf(TokenRange range) => sentence.Phrases.FirstOrDefault(p => range.Contains(p.Last)) is { } phrase ? sentence.Tokens[phrase.Last] : null;

    private IEnumerable<Token> WordsIn(TokenRange range) => Words(range.In(sentence));

    private IEnumerable<Token> WordsAt(TextSpan span) => Words(TokensAt(span));

    private IEnumerable<Token> TokensAt(TextSpan span) => sentence.Tokens.Where(t => t.Start >= span.Start && t.End <= span.End);

    private static IEnumerable<Token> Words(IEnumerable<Token> tokens) =>
        tokens.Where(t => t.IsContent && t.Tag != Tag.Number && !Concept.IsDegree(t.Lemma) && !Unit.Is(t.Lemma));

    private static ImmutableArray<Term> Terms(IEnumerable<Token> words) => [.. words.DistinctBy(t => t.Lemma).Select(Term.Of)];
}
