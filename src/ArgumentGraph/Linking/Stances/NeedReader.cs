using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>Reads what a clause calls necessary or needless.</summary>
internal static class NeedReader
{
    private static readonly PhraseList Need = PhraseList.Read("factors", "need");
    private static readonly PhraseList Necessary = PhraseList.Read("factors", "need-adjective");
    private static readonly PhraseList Needless = PhraseList.Read("factors", "needless-adjective");

    public static IEnumerable<ConceptStance> Read(Statement statement)
    {
        var tokens = statement.Tokens;
        for (var at = statement.Clause.First; at <= statement.Clause.Last; at++)
        {
            if (tokens[at].Tag is Tag.Verb or Tag.Gerund or Tag.Participle && Need.Has(tokens[at].Lemma) && statement.Sentence.PhraseAt(at) is null && IsDemand(statement, at))
            {
                foreach (var stance in Objects(statement, at))
                    yield return stance;
            }
            else if (tokens[at].Tag == Tag.Adjective && SignOf(tokens[at]) is var sign and not 0 && SubjectStance(statement, at, sign) is { } stance)
            {
                yield return stance;
            }
            else if (tokens[at].Word == "without" && WithoutStance(statement, at) is { } without)
            {
                yield return without;
            }
        }
    }

    // "It takes courage" demands; "take a seat" and "to take risks" do not.
    private static bool IsDemand(Statement statement, int verb) =>
        statement.Tokens[verb].Lemma != "take" || statement.Tokens[verb].Word is "takes" or "took" && statement.Clause.SubjectToken >= 0;

    private static int SignOf(Token token) => Necessary.Has(token.Lemma) ? 1 : Needless.Has(token.Lemma) ? -1 : 0;

    // "requires vast compute, data and talent": each of a list of objects.
    private static IEnumerable<ConceptStance> Objects(Statement statement, int verb)
    {
        var sign = statement.IsNegated(verb) != statement.Denied ? -1 : 1;
        var at = verb + 1;
        while (at <= statement.Clause.Last && statement.Sentence.PhraseAt(at) is { } phrase)
        {
            if (Concept.Of(statement.Sentence, phrase) is { } concept)
                yield return Stance(statement, concept, IsNone(statement.Tokens[phrase.First]) ? -sign : sign, verb, phrase.Last);
            at = phrase.Last + 1;
            while (at <= statement.Clause.Last && statement.Tokens[at].Word is "," or "and" or "or" or "\"")
                at++;
        }
    }

    // "Needs no tools", "takes little courage".
    private static bool IsNone(Token first) => first.Word is "no" or "little" or "few";

    private static ConceptStance? SubjectStance(Statement statement, int at, int sign)
    {
        if (statement.Clause.Verb < 0 || statement.Clause.Verb > at || statement.Tokens[statement.Clause.Verb].Tag != Tag.Be
            || statement.Clause.Subject is not { } subject || statement.Sentence.PhraseAt(at) is not null || Concept.Of(statement.Sentence, subject) is not { } concept)
            return null;
        return Stance(statement, concept, statement.IsNegated(at) != statement.Denied ? -sign : sign, statement.Clause.Verb, at);
    }

    // "Without X, Y is impossible" calls X necessary.
    private static ConceptStance? WithoutStance(Statement statement, int at)
    {
        var tokens = statement.Tokens;
        if (at + 1 >= tokens.Length || statement.Sentence.PhraseAt(at + 1) is not { } phrase || Concept.Of(statement.Sentence, phrase) is not { } concept)
            return null;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Lemma is "impossible" or "fail" or "unthinkable" or "cannot" or "die" or "collapse" || tokens[i].Tag == Tag.Modal
                && i + 1 < tokens.Length && (tokens[i + 1].Tag == Tag.Negation || IsOfNone(statement, i)))
                return Stance(statement, concept, 1, Math.Min(at, i), Math.Max(i, phrase.Last));
        }

        return null;
    }

    // "No farm can do without".
    private static bool IsOfNone(Statement statement, int modal) =>
        statement.Clause.Contains(modal) && statement.Tokens[statement.Clause.First].Word is "no" or "nobody" or "nothing" or "none";

    private static ConceptStance Stance(Statement statement, Concept concept, int sign, int first, int last) => new(
        concept, StanceAxis.Need, sign, statement.Sentence.Span(first, last), ConceptRole.Subject, statement.Holding, statement.Sentence.Number, 0.9);
}
