using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Causes;

/// <summary>
/// Reads what a sentence says comes about through what: "O because F", "whether O depends on F", "F was the reason for O", "what made O
/// was F", "it was F that made O". Works on the words before and after the wording, not on the parse, so that a tagging mistake costs little.
/// </summary>
internal sealed partial class CauseReader
{
    private readonly AnalysedText text;
    private readonly Sentence sentence;
    private readonly ImmutableArray<Token> tokens;

    private CauseReader(AnalysedText text, Sentence sentence) => (this.text, this.sentence, tokens) = (text, sentence, sentence.Tokens);

    /// <summary>In order, none within another; none from questions.</summary>
    public static IEnumerable<CauseClaim> Read(AnalysedText text, Sentence sentence)
    {
        if (sentence.Tokens[^1].Word == "?")
            yield break;
        var reader = new CauseReader(text, sentence);
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (reader.ClaimAt(at) is not { } claim)
                continue;
            yield return claim;
            at = Math.Max(at, claim.Last);
        }
    }

    private CauseClaim? ClaimAt(int at) =>
        FreeRelative(at) ?? Cleft(at) ?? Called(at) ?? Apposed(at) ?? NothingMore(at) ?? Inverted(at) ?? Owed(at) ?? EffectFirst(at) ?? CauseFirst(at)
        ?? Settled(at) ?? Through(at) ?? Makes(at) ?? Separates(at) ?? Brought(at) ?? Wrought(at);

    private CauseClaim? Claim(TokenRange effect, TokenRange cause, TokenRange mark, CauseRole role = CauseRole.Unsaid, Told? outcome = null)
    {
        (effect, var setting) = (Asked(effect), SettingOf(ref cause));
        // "What they depend on, such as …".
        if (effect.IsEmpty || cause.IsEmpty || tokens[cause.First].Word == "such"
            || DeniesEither(effect, mark) || IsOfClause(effect) || IsJudgement(effect) || IsHelp(effect, mark))
            return null;
        var told = outcome ?? Referents.Of(text, sentence, effect, Math.Min(mark.First, cause.First));
        told = setting is null ? told : told with { Meant = setting };
        var (held, aside) = Weighed(cause, mark);
        var statement = StatementAt(mark.First);
        var denied = (IsDenied(mark) || held.IsEmpty) != statement is { Denied: true };
        held = held.IsEmpty ? cause : held;
        if (!told.Tokens.Any(t => t.IsContent) || !held.In(sentence).Any(t => t.IsContent || t.Tag == Tag.Pronoun))
            return null;
        return new CauseClaim(
            told, Referents.Of(text, sentence, held, Math.Min(mark.First, effect.First)),
            denied || aside is null ? null : new Told(sentence, aside.Value), denied,
            tokens[mark.First].Word != "because" || CauseMarks.IsStressed(sentence, mark), IsOneOfSeveral(mark, effect), role, HoldingOf(statement),
            Math.Max(effect.Last, held.Last), sentence.Span(Math.Min(effect.First, held.First), Math.Max(effect.Last, held.Last)));
    }

    // "In brewing, | scale decides who survives": where it is so belongs to what comes about.
    private Told? SettingOf(ref TokenRange cause)
    {
        var comma = cause.First == 0 && tokens[0].Tag == Tag.Preposition ? Next(1, t => t.Word == ",") : -1;
        if (comma < 0 || comma >= cause.Last)
            return null;
        cause = cause with { First = comma + 1 };
        return new Told(sentence, new TokenRange(0, comma - 1));
    }

    // "It is not so because F" may deny either.
    private bool DeniesEither(TokenRange effect, TokenRange mark) =>
        tokens[mark.First].Word == "because"
        && Enumerable.Range(effect.First, effect.Last - effect.First + 1).Any(i => Statement.IsNegation(tokens, i));

    // "Among those who left because F, half …": the cause is told of those, not of what the sentence says.
    private bool IsOfClause(TokenRange effect) =>
        tokens[effect.First].Tag == Tag.Preposition
        && sentence.Clauses.Where(c => effect.Contains(c.Verb)).Select(c => c.Kind == ClauseKind.Relative).DefaultIfEmpty(false).All(r => r);

    // "She is convinced that | whether a house lasts".
    private TokenRange Asked(TokenRange effect)
    {
        for (var at = effect.Last - 1; at > effect.First; at--)
        {
            if (tokens[at].Word is "whether" or "how" or "why")
                return new TokenRange(at, effect.Last);
        }

        return effect;
    }

    // What should or can be, is called for, or is itself a cause, has reasons and no cause.
    private bool IsJudgement(TokenRange effect)
    {
        var isOpen = tokens[effect.First].Word is "whether" or "how" or "why";
        for (var at = effect.First; at <= effect.Last; at++)
        {
            if (!isOpen && tokens[at].Tag == Tag.Modal && tokens[at].Word != "will" || tokens[at].Word is "i" or "we" or "let" or "need" or "needs"
                || tokens[at].Tag == Tag.Be && IsCalled(at, effect.Last))
                return true;
        }

        return false;
    }

    private bool IsCalled(int be, int last) =>
        Enumerable.Range(be + 1, Math.Max(0, Math.Min(4, last - be)))
            .Any(i => tokens[i].Tag == Tag.Adjective && Polarity.Of(tokens[i]) != 0 || CauseMarks.Called.Has(tokens[i].Lemma));

    private bool IsHelp(TokenRange effect, TokenRange mark) =>
        tokens[mark.First].Word is "because" or "due" or "owing" or "as"
        && Enumerable.Range(effect.First, Math.Max(0, effect.Last - effect.First))
            .Any(i => tokens[i].Tag is Tag.Verb or Tag.Gerund && CauseMarks.Acting.Has(tokens[i].Lemma));

    private bool IsOneOfSeveral(TokenRange mark, TokenRange effect)
    {
        var (at, _) = CauseMarks.Several.FirstIn(tokens, Math.Max(0, mark.First - 3), Math.Min(tokens.Length - 1, mark.Last + 2));
        return at >= 0 && !(effect.Contains(at) && effect.First > mark.Last);
    }

    private Statement? StatementAt(int token) => Statement.Of(sentence).FirstOrDefault(s => s.Clause.Contains(token));

    // Who calls a view false holds its contrary.
    private Holding HoldingOf(Statement? statement) =>
        statement is null or { Denied: true } || statement.Holding == Holding.Conditional && tokens.Any(t => t.Word == "whether")
            ? Holding.Held : statement.Holding;

    // "Nerves, not salts, lie behind it": what stands before a comma is not denied.
    private bool IsDenied(TokenRange mark)
    {
        if (mark.Last + 1 < tokens.Length && tokens[mark.Last + 1].Word == "little")
            return true;
        for (var at = mark.Last; at >= Math.Max(0, mark.First - 2) && tokens[at].Word != ","; at--)
        {
            if (Statement.IsNegation(tokens, at) || tokens[at].Word == "nothing" || tokens[at].Word == "little" && tokens[at - 1].Lemma == "have")
                return true;
        }

        return false;
    }

    // "F, not G"; "not G but F"; "more to F than to G"; "less to G than to F".
    private (TokenRange Held, TokenRange? Aside) Weighed(TokenRange cause, TokenRange mark)
    {
        for (var at = cause.First; at < cause.Last; at++)
        {
            var isSetAside = CauseMarks.Aside.LengthAt(tokens, at) > 0
                && (at == cause.First || tokens[at].Word != "not" || tokens[at - 1].Word is "," or "and");
            var (before, after) = (new TokenRange(cause.First, at > 0 && tokens[at - 1].Word == "," ? at - 2 : at - 1), new TokenRange(at, cause.Last));
            if (isSetAside && before.IsEmpty && But(at) is > 0 and var but)
                return (RangeAfter(but + 1), new TokenRange(at, but - 1));
            if (tokens[at].Word == "than" && mark.In(sentence).Any(t => t.Word == "less"))
                return (after, before);
            if (isSetAside || tokens[at].Word == "than" && mark.In(sentence).Any(t => t.Word == "more"))
                return (before, after);
        }

        return (cause, null);
    }

    // "Not G but F", "no longer G, but F".
    private int But(int from) => tokens[from].Word is "not" or "no" ? Next(from + 1, t => t.Word == "but") : -1;
}
