using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Appraisals;

/// <summary>
/// Reads what each clause says of its subject, and three forms that say it of something else: "what ruins W is S", "the best thing about
/// W is S", "nothing is as useful as S".
/// </summary>
internal static class VerdictReader
{
    // A sentence that says very much judges no one thing.
    private const int MostTokens = 40;

    // What a verb that makes more or less of something does to what is neither good nor bad.
    private const double OfUnknown = 0.5;
    private static readonly PhraseList NoEffect = PhraseList.Read("appraisals", "no-effect");
    private static readonly PhraseList Pointing = PhraseList.Read("discourse", "pointing-noun");

    public static IEnumerable<Verdict> Read(Sentence sentence)
    {
        if (sentence.Tokens.Length > MostTokens || sentence.Tokens[^1].Word == "?")
            yield break;
        foreach (var statement in Statement.Of(sentence))
        {
            if (IsJudgement(statement) && Read(statement) is { Named.IsEmpty: false } verdict)
                yield return verdict;
        }
    }

    private static Verdict? Read(Statement statement)
    {
        if (NoEffect.FirstIn(statement.Tokens, statement.Clause.First, statement.Clause.Last) is { Length: > 0 } nothing)
            return OfSubject(statement, new Stances.Evaluation(-1, nothing.At, nothing.At + nothing.Length - 1, -1, -1, 1), deniesEffect: true);
        Stances.Evaluation[] said = [.. ValueReader.Read(statement).Where(e => (e.Described < 0 || e.IsDirect) && Judges(statement.Tokens, e))];
        if ((OfNothing(statement, said) ?? OfWhat(statement, said)) is { } inverted)
            return inverted;
        if (said.Length == 0)
            return OfLess(statement);
        if (said.Any(e => e.Sign != said[0].Sign) || IsComparison(statement, said[0].Last))
            return null;
        var value = said.MaxBy(e => e.Weight);
        return value.Described >= 0 ? OfDescribed(statement, value) : OfSubject(statement, value);
    }

    // What should be done is judged by what speaks for it.
    private static bool IsJudgement(Statement statement) =>
        statement.Holding == Holding.Held && statement.Clause.Kind is not (ClauseKind.Relative or ClauseKind.Reason)
        && !(statement.Clause.Verb >= 0 && statement.Tokens[statement.Clause.Verb].Word is "should" or "ought" or "must");

    // "Exactly", "quickly", "hardly" judge nothing by themselves, as "well" and "best" do, nor do "well into" and "not powerful enough
    // to"; "cause any harm" is said where it is denied or asked.
    private static bool Judges(ImmutableArray<Token> tokens, Stances.Evaluation value) =>
        (tokens[value.Last].Tag != Tag.Adverb || tokens[value.Last].Word is "well" or "better" or "best" or "badly" or "worse" or "worst")
        && !(value.Last + 1 < tokens.Length
            && (tokens[value.Last + 1].Word == "enough" || tokens[value.Last].Word == "well" && tokens[value.Last + 1].Tag == Tag.Preposition))
        && !Range(value.First, value.Last).Any(i => tokens[i].Word == "any");

    // What is better than one thing may be worse than another.
    private static bool IsComparison(Statement statement, int last) =>
        Enumerable.Range(last + 1, statement.Tokens.Length - last - 1).Any(i => statement.Tokens[i].Word == "than" && statement.Tokens[i - 1].Word != "rather");

    // "Rent control has not reduced construction": less of what may be good or bad.
    private static Verdict? OfLess(Statement statement)
    {
        var (tokens, clause) = (statement.Tokens, statement.Clause);
        var verb = Range(Math.Max(clause.First, clause.Verb), clause.Last).FirstOrDefault(i => Polarity.EffectOf(tokens[i]) == Effect.Lower, -1);
        return verb <= 0 || verb == clause.Last || tokens[verb - 1].Tag == Tag.Be || statement.Sentence.PhraseAt(verb + 1) is null
            || clause.Subject is { } subject && Siblings.IsPerson(tokens[subject.Last].Lemma) ? null
            : OfSubject(statement, new Stances.Evaluation(statement.IsNegated(verb) ? 1 : -1, verb, verb, -1, -1, OfUnknown));
    }

    // "Nothing a watch shows is as useful as the score" praises the score.
    private static Verdict? OfNothing(Statement statement, Stances.Evaluation[] said)
    {
        var tokens = statement.Tokens;
        if (said.Length == 0 || tokens[statement.Clause.First].Word is not ("nothing" or "no" or "few"))
            return null;
        var than = Enumerable.Range(said[0].Last + 1, statement.Clause.Last - said[0].Last).FirstOrDefault(i => tokens[i].Word is "as" or "than", -1);
        return than < 0 ? null : new Verdict(-said[0].Sign, said[0].First, said[0].Last, Range(than + 1, statement.Clause.Last), []);
    }

    // "What keeps people from finishing is the freedom to wait".
    private static Verdict? OfWhat(Statement statement, Stances.Evaluation[] said)
    {
        var (tokens, clause) = (statement.Tokens, statement.Clause);
        if (tokens[clause.First].Word != "what" || clause.Verb < 0)
            return null;
        var be = Enumerable.Range(clause.Verb + 1, clause.Last - clause.Verb).FirstOrDefault(i => tokens[i].Tag == Tag.Be, -1);
        return be > 0 && said.FirstOrDefault(e => e.Last < be) is { Sign: not 0 } value
            ? new Verdict(value.Sign, value.First, value.Last, Range(be + 1, tokens.Length - 1), []) : null;
    }

    // "The best thing about W is that S": S is judged, and W by it.
    private static Verdict OfDescribed(Statement statement, Stances.Evaluation value)
    {
        var described = statement.Sentence.PhraseAt(value.Described)!;
        var whole = Range(described.First, described.Last);
        var said = value.Last < statement.Clause.Verb ? Range(statement.Clause.Verb + 1, statement.Tokens.Length - 1) : [];
        return new Verdict(value.Sign, value.First, value.Last, [.. whole, .. said], said.Any(i => TopicWord.Is(statement.Tokens[i])) ? whole : []);
    }

    private static Verdict? OfSubject(Statement statement, Stances.Evaluation value, bool deniesEffect = false)
    {
        var (sentence, clause) = (statement.Sentence, statement.Clause);
        // What stands within the subject says nothing of it.
        if (value.Last < clause.Verb)
            return null;
        var named = Subject(sentence, clause, value.First).Concat(Owner(sentence, clause)).Concat(Means(statement)).Concat(Reason(statement, value.Last));
        return new Verdict(value.Sign, value.First, value.Last, [.. named], [], PointsBack(sentence, clause), deniesEffect, value.Weight <= OfUnknown);
    }

    // With the relative clause of "the running that a high press demands | is a fault".
    private static IEnumerable<int> Subject(Sentence sentence, Clause clause, int end)
    {
        var (first, subject) = (Opening(sentence, clause), clause.SubjectToken);
        var before = subject >= 0 && subject < first ? Range(clause.Subject?.First ?? subject, clause.First == clause.Verb ? first - 1 : subject) : [];
        return [.. before, .. Range(first, Math.Min(end - 1, clause.Last))];
    }

    // "Working alone, without an editor, | is the great strength": what opens the sentence is the subject.
    private static int Opening(Sentence sentence, Clause clause)
    {
        var first = clause.First;
        foreach (var before in sentence.Clauses.Reverse().Where(c => c.Last < clause.First))
        {
            if (clause.SubjectToken >= 0 || clause.First != clause.Verb
                || Range(before.First, before.Last).Any(i => ClauseSplitter.IsFinite(sentence.Tokens, i)))
                break;
            first = before.First;
        }

        return first;
    }

    // "The judges who use the grid say that its sameness …": what was named last.
    private static ImmutableArray<int> Owner(Sentence sentence, Clause clause) =>
        clause.Subject is { } subject && clause.First > 0 && sentence.Tokens[subject.First].Word is "its" or "their"
        && sentence.Phrases.LastOrDefault(p => p.Last < clause.First) is { } owner ? Range(owner.First, owner.Last) : [];

    private static bool PointsBack(Sentence sentence, Clause clause)
    {
        if (clause.First > 0 || clause.SubjectToken < 0)
            return false;
        var opening = sentence.Tokens[clause.Subject?.First ?? clause.SubjectToken].Word;
        return clause.Subject is null ? opening is "it" or "they" or "this" or "that" or "these"
            : opening is "its" or "their"
                || clause.Subject.Last == clause.Subject.First + 1 && opening is "the" or "this" or "that" or "these" or "such"
                    && Pointing.Has(sentence.Tokens[clause.Subject.Last].Lemma);
    }

    // "Do their harm through the nightly score", "by using X, clinics save time".
    private static IEnumerable<int> Means(Statement statement)
    {
        for (var at = 0; at + 1 < statement.Clause.Last; at++)
        {
            var named = statement.Tokens[at + 1].Tag == Tag.Gerund && statement.Sentence.PhraseAt(at + 1) is null ? at + 2 : at + 1;
            if (statement.Tokens[at].Word is "through" or "by" or "via" && statement.Sentence.PhraseAt(named) is { } phrase)
            {
                foreach (var token in Range(phrase.First, phrase.Last))
                    yield return token;
            }
        }
    }

    private static IEnumerable<int> Reason(Statement statement, int last) =>
        statement.Sentence.Clauses.Where(c => c.Kind == ClauseKind.Reason && c.First > last).SelectMany(c => Range(c.First, c.Last));

    private static ImmutableArray<int> Range(int first, int last) => [.. Enumerable.Range(first, Math.Max(0, last - first + 1))];
}
