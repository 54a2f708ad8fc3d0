using System.Collections.Immutable;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>
/// Reads claims about the deciding factor: "X is the moat", "the edge lies in X, not in Y", "O is decided by X rather than by Y",
/// "what drives O is X", "it is X that wins", "X, not Y, drove O", "they reach O through X, not Y", "the main driver of O—X—…".
/// </summary>
internal sealed partial class FactorReader
{
    private static readonly PhraseList AdvantageNoun = PhraseList.Read("factors", "advantage-noun");
    private static readonly PhraseList Prize = PhraseList.Read("factors", "prize-noun");
    private static readonly PhraseList DriverNoun = PhraseList.Read("factors", "driver-noun");
    private static readonly PhraseList LimitNoun = PhraseList.Read("factors", "limit-noun");
    private static readonly PhraseList LimitModifier = PhraseList.Read("factors", "limit-modifier");
    private static readonly PhraseList ExclusiveWord = PhraseList.Read("factors", "exclusive");
    private static readonly PhraseList Decide = PhraseList.Read("factors", "decide");
    private static readonly PhraseList Limit = PhraseList.Read("factors", "limit");
    private static readonly PhraseList Outweigh = PhraseList.Read("factors", "outweigh");
    private static readonly PhraseList LiesIn = PhraseList.Read("factors", "lies-in");
    private static readonly PhraseList DecidedBy = PhraseList.Read("factors", "decided-by");

    private const int LongestField = 6;

    private readonly Statement statement;
    private readonly Sentence sentence;
    private readonly ImmutableArray<Token> tokens;
    private readonly Clause clause;

    private FactorReader(Statement statement)
    {
        this.statement = statement;
        sentence = statement.Sentence;
        tokens = sentence.Tokens;
        clause = statement.Clause;
    }

    public static IEnumerable<FactorClaim> Read(Sentence sentence)
    {
        foreach (var statement in Statement.Of(sentence))
        {
            if (statement.Holding == Holding.Conditional)
                continue;
            var reader = new FactorReader(statement);
            if ((reader.CopulaClaim() ?? reader.LiesInClaim() ?? reader.DecidedByClaim() ?? reader.CleftClaim() ?? reader.GrantClaim()
                ?? reader.OutweighClaim() ?? reader.DecidesClaim() ?? reader.ThroughClaim() ?? reader.AppositionClaim()) is { } claim)
                yield return claim;
        }
    }

    private FactorClaim? Claim(
        FactorClass kind, ImmutableArray<Concept> factors, ImmutableArray<Concept> outcome, bool exclusive, int first, int last, bool negated = false)
    {
        var contrast = Contrast.In(sentence, Math.Min(clause.First, Math.Max(0, first)));
        // "Is not the moat of bakeries" sets no bakery aside.
        contrast = contrast.Rejected is [var set, ..] && IsRole(set) ? contrast with { Rejected = [] } : contrast.Without(IsRole);
        var rejected = contrast.Rejected;
        var asserted = factors.Where(f => !rejected.Any(r => r.Span == f.Span) && !IsRole(f)).ToImmutableArray();
        if (statement.Denied || negated && rejected.IsEmpty)
            (asserted, rejected) = ([], asserted);
        var conceded = rejected.IsEmpty && statement.Clause.Kind == ClauseKind.Main ? Conceded() : [];
        asserted = [.. asserted.Concat(contrast.Corrected).Where(c => !rejected.Any(r => r.Span == c.Span)).DistinctBy(c => c.Span)];
        if (asserted.IsEmpty && rejected.IsEmpty)
            return null;
        last = Math.Max(first, Math.Min(last, tokens.Length - 1));
        exclusive &= CauseMarks.Several.FirstIn(tokens, Math.Max(0, first - 1), last).Length == 0;
        outcome = [.. outcome, .. Field()];
        return new FactorClaim(
            kind, asserted, rejected.IsEmpty ? conceded : rejected, contrast.Weakly || !conceded.IsEmpty, exclusive || !rejected.IsEmpty && !contrast.Weakly, outcome,
            sentence.Span(first, last), statement.Denied ? Holding.Held : statement.Holding, sentence.Number,
            PrizeIn(first, last) ?? (FreeRelative(last) is { Class: not FactorClass.Driver } ? "deciding factor" : null),
            OwnerOf(outcome), IsPast(), []);
    }

    // "In brewing, the winners will be …" tells where this decides.
    private ImmutableArray<Concept> Field() =>
        tokens[0].Word is "in" or "for" or "among" or "within" && (sentence.PhraseAt(1) ?? Doing(1)) is { } field
            && EndOfField(field.Last + 1) is > 0 and var end
            && clause.First <= end + 1 && sentence.DateAt(field.Last) is null
            ? [.. ConceptOf(field), .. sentence.Phrases.Where(p => p.First > field.Last && p.Last < end).SelectMany(p => ConceptOf(p))] : [];

    // "In the trade with instruments, …", "for a translator the main asset is …".
    private int EndOfField(int from)
    {
        if (from < tokens.Length && tokens[from].Tag == Tag.Determiner)
            return from;
        for (var at = from; at < Math.Min(tokens.Length, from + LongestField) && !tokens[at].IsVerbal; at++)
        {
            if (tokens[at].Word == ",")
                return at;
        }

        return -1;
    }

    private NounPhrase? Doing(int at) => at < tokens.Length && tokens[at].Tag == Tag.Gerund ? new NounPhrase(at, at, false, false) : null;

    private string? PrizeIn(int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (tokens[at].IsNominal && (Prize.Has(tokens[at].Lemma) || LimitNoun.Has(tokens[at].Lemma)))
                return tokens[at].Lemma;
        }

        return null;
    }

    // "While data helps, the real leaps come from ideas": data counts, but does not decide.
    private ImmutableArray<Concept> Conceded() =>
    [
        .. sentence.Clauses
            .Where(c => c.Kind == ClauseKind.Concession && c.Subject is not null)
            .SelectMany(c => sentence.Phrases.Where(p => p.First >= c.Subject!.First && p.Last <= c.Last && (c.Verb < 0 || p.Last < c.Verb)))
            .Select(p => Concept.Of(sentence, p)).OfType<Concept>(),
    ];

    private bool IsPast()
    {
        for (var at = clause.First; at <= clause.Last; at++)
        {
            if (tokens[at].Word is "was" or "were" || tokens[at].Word == "used" && at + 1 < tokens.Length && tokens[at + 1].Word == "to")
                return true;
        }

        return false;
    }

    // "Fal's advantage", "For Acme the edge is": said of one owner, it says nothing of others.
    private string? OwnerOf(ImmutableArray<Concept> outcome)
    {
        var possessor = outcome.SelectMany(o => o.Modifiers.Take(1)).FirstOrDefault();
        if (OwnOutcome() is { } subject)
            return subject;
        for (var at = clause.First; at <= clause.Last; at++)
        {
            if (tokens[at].Tag == Tag.ProperNoun && (tokens[at].Lemma == possessor && at + 1 < tokens.Length && tokens[at + 1].Word == "'s" || at > 0 && tokens[at - 1].Word is "for" or "as"))
                return tokens[at].Lemma;
        }

        return null;
    }

    // "Bakers find their edge not by … but by …" tells of bakers.
    private string? OwnOutcome() =>
        clause.Subject is { } subject && clause.Verb > subject.Last && clause.Verb + 1 < tokens.Length && tokens[clause.Verb + 1].Word is "their" or "its" or "his" or "her"
            && Concept.Of(sentence, subject) is { } owner && !IsRole(owner) ? tokens[subject.Last].Lemma : null;

    // "is not the company's moat": the moat is the role that is denied, not the factor.
    internal static bool IsRole(Concept concept) => AdvantageNoun.Has(concept.Head) || DriverNoun.Has(concept.Head) || LimitNoun.Has(concept.Head);

    // "It moves to systems driven by rules": something stands between the clause's verb and this one.
    private bool IsOfAnother(int verb)
    {
        for (var at = clause.Verb + 1; clause.Verb >= 0 && at < verb; at++)
        {
            if (tokens[at].IsNominal || tokens[at].Tag == Tag.Preposition)
                return true;
        }

        return false;
    }

    // "Scale may decide the contest" does not say that it does.
    private bool IsHedged(int verb) => verb > 0 && tokens[verb - 1].Word is "may" or "might" or "could";
}
