using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Appraisals;
using ArgumentGraph.Linking.Backing;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Limits;
using ArgumentGraph.Linking.Motions;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Stances;

/// <summary>All that judging needs to know of one insight; made once, then compared many times.</summary>
/// <param name="Concepts">Every concept met, in order, once each by name.</param>
/// <param name="Lemmas">Lemmas of content words, each once, sorted.</param>
/// <param name="Sides">The sentences, ready to be laid over those of others.</param>
/// <param name="Motion">What it proposes, where it is a proposal and nothing else.</param>
internal sealed record InsightReading(
    Insight Insight,
    AnalysedText Text,
    ImmutableArray<Concept> Concepts,
    ImmutableArray<ConceptStance> Stances,
    ImmutableArray<FactorClaim> Factors,
    ImmutableArray<string> Lemmas,
    ImmutableArray<AlignmentSide> Sides,
    Motion? Motion)
{
    private ImmutableArray<AspectClaim> aspects;
    private ImmutableArray<CauseClaim> causes;
    private ImmutableArray<Appraisal> appraisals;
    private FrozenSet<string>? topics;
    private ImmutableArray<string> named;
    private ImmutableArray<ulong> triples;
    private double particulars = double.NaN;
    private ImmutableArray<Limit> limits;
    private EvidenceKind? evidence;
    private StrongBox<Outcome?>? outcome;
    private ImmutableArray<MainClaim> mainClaims;

    /// <summary>What it says comes about through what.</summary>
    public ImmutableArray<CauseClaim> Causes => causes.IsDefault ? causes = [.. Text.Sentences.SelectMany(s => CauseReader.Read(Text, s))] : causes;

    /// <summary>What its sentences praise or blame as a whole; who only reports a view judges nothing.</summary>
    public ImmutableArray<Appraisal> Appraisals =>
        appraisals.IsDefault ? appraisals = Insight.Kind == InsightKind.Reported ? [] : AppraisalReader.Read(Text) : appraisals;

    /// <summary>Lemmas of the things it is about, and does not name in passing.</summary>
    public FrozenSet<string> Topics => topics ??= TopicReader.Read(Text);

    /// <summary>How much of what it allows or asks for.</summary>
    public ImmutableArray<Limit> Limits => limits.IsDefault ? limits = LimitReader.Read(Sides) : limits;

    /// <summary>Whether it reports what was found or what happened, and claims nothing itself.</summary>
    public EvidenceKind Evidence => evidence ??= EvidenceReader.Read(this);

    /// <summary>How what it reports turned out, where it is evidence and tells so.</summary>
    public Outcome? Outcome => (outcome ??= new StrongBox<Outcome?>(Evidence == EvidenceKind.None ? null : OutcomeReader.Read(Sides))).Value;

    /// <summary>What it opens with, as far as evidence can bear it out; none of evidence.</summary>
    public ImmutableArray<MainClaim> MainClaims => mainClaims.IsDefault ? mainClaims = MainClaimReader.Read(this) : mainClaims;

    /// <summary>What it says of its subject, where it is a short claim.</summary>
    public ImmutableArray<AspectClaim> Aspects => aspects.IsDefault ? aspects = AspectReader.Read(Sides) : aspects;

    /// <summary>Lemmas that its concepts are named by, each once, sorted.</summary>
    public ImmutableArray<string> Named => named.IsDefault
        ? named = SortedWords.Of(Concepts.SelectMany(c => c.ModifierParts.Concat(c.Modifiers).Append(c.Head))) : named;

    /// <summary>Its word triples by number, each once, sorted.</summary>
    public ImmutableArray<ulong> Triples => triples.IsDefault ? triples = WordTriples.NumbersIn(Text) : triples;

    /// <summary>The share of names and figures among its words.</summary>
    public double Particulars => double.IsNaN(particulars) ? particulars = ParticularsOf(Text) : particulars;

    public static InsightReading Of(Insight insight)
    {
        var text = AnalysedText.Of(insight.Text);
        var stances = new List<ConceptStance>();
        var factors = ImmutableArray.CreateBuilder<FactorClaim>();
        var reader = new StanceReader(text);
        foreach (var sentence in text.Sentences)
        {
            foreach (var statement in Statement.Of(sentence))
                stances.AddRange(reader.Read(statement));
            factors.AddRange(FactorReader.Read(sentence));
        }

        stances.AddRange(factors.SelectMany(OfAdvantage));
        // Who only reports a view does not hold it.
        if (insight.Kind == InsightKind.Reported)
            stances = [.. stances.Select(s => s with { Holding = s.Holding == Holding.Held ? Holding.Reported : s.Holding })];
        stances.AddRange(ContextStances.Of(text, stances));
        ImmutableArray<AlignmentSide> sides = [.. text.Sentences.Select(AlignmentSide.Of)];
        return new InsightReading(insight, text, ConceptsOf(text), [.. stances], WithSuperseded(WithOwners(factors.ToImmutable())), LemmasOf(text), sides, Motions.Motion.Pure(sides));
    }

    // "The moat is talent" praises talent.
    private static IEnumerable<ConceptStance> OfAdvantage(FactorClaim claim) => claim is { Class: FactorClass.Advantage, Past: false }
        ? claim.Factors.Select(f => new ConceptStance(f, StanceAxis.Value, 1, claim.Cue, ConceptRole.Subject, claim.Holding, claim.Sentence, 0.9)) : [];

    // "Acme's edge lies in … This creates a moat": the second claim is about Acme too.
    private static ImmutableArray<FactorClaim> WithOwners(ImmutableArray<FactorClaim> claims) =>
        [.. claims.Select(claim => claim.Owner is null && claims.FirstOrDefault(c => c.Class == claim.Class && c.Owner is not null && c.Sentence < claim.Sentence) is { } first ? claim with { Owner = first.Owner } : claim)];

    // "For years X was the bottleneck. Now it is Y": X is set aside.
    private static ImmutableArray<FactorClaim> WithSuperseded(ImmutableArray<FactorClaim> claims) =>
    [
        .. claims.Select(claim => claim.Past || claim.Holding != Holding.Held ? claim : claim with
        {
            Superseded = [.. claims.Where(c => c.Past && c.Class == claim.Class && c.Sentence < claim.Sentence).SelectMany(c => c.Factors)],
        }),
    ];

    private static ImmutableArray<Concept> ConceptsOf(AnalysedText text) =>
    [
        .. text.Sentences
            .SelectMany(s => s.Phrases.Select(p => Concept.Of(s, p)).OfType<Concept>())
            .DistinctBy(c => c.Name, StringComparer.Ordinal),
    ];

    private static ImmutableArray<string> LemmasOf(AnalysedText text) =>
        SortedWords.Of(text.Sentences.SelectMany(s => s.Tokens.Where(t => t.IsContent).Select(t => t.Lemma)));

    private static double ParticularsOf(AnalysedText text)
    {
        double particulars = 0, words = 0;
        foreach (var token in text.Sentences.SelectMany(s => s.Tokens))
        {
            words += token.IsContent ? 1 : 0;
            particulars += token.Tag is Tag.ProperNoun or Tag.Number ? 1 : 0;
        }

        return words == 0 ? 0 : particulars / words;
    }
}
