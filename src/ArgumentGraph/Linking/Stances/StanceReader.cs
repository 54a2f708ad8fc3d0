using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Stances;

/// <summary>
/// Says whose side each word of praise or blame tells: the clause's subject, the means it names ("by using X", "thanks to X"),
/// or, where a clause draws a conclusion or begins with "this", what the sentence before was about.
/// </summary>
internal sealed class StanceReader(AnalysedText text)
{
    private const double InheritedWeight = 0.75;
    private static readonly string[] MeansWords = ["by", "through", "via", "using", "with"];
    private const double OfWhole = 0.7;
    private readonly SubjectConcepts subjects = new(text);

    public IEnumerable<ConceptStance> Read(Statement statement)
    {
        foreach (var evaluation in ValueReader.Read(statement))
        {
            foreach (var stance in StancesOf(statement, evaluation))
                yield return stance;
        }

        foreach (var stance in NeedReader.Read(statement))
            yield return stance;
    }

    private IEnumerable<ConceptStance> StancesOf(Statement statement, Evaluation evaluation)
    {
        var cue = statement.Sentence.Span(evaluation.First, evaluation.Last);
        if (evaluation.Described >= 0)
            return PhraseStance(IsOfOthers(statement, evaluation) ? statement with { Holding = Holding.Reported } : statement, evaluation, evaluation.Described, evaluation.IsDirect ? ConceptRole.Subject : ConceptRole.Described, evaluation.IsDirect ? 1 : evaluation.Weight);
        var stances = SubjectStances(statement, evaluation, cue).Concat(WholeStances(statement, evaluation));
        if (evaluation.Agent >= 0 && statement.Sentence.PhraseAt(Math.Min(evaluation.Agent + 1, statement.Tokens.Length - 1)) is { } agent)
            stances = stances.Concat(PhraseStance(statement, evaluation, agent.Last, ConceptRole.Means, 0.9));
        stances = stances.Concat(MeansIn(statement.Sentence, statement.Clause).SelectMany(p => PhraseStance(statement, evaluation, p.Last, ConceptRole.Means, 0.9)));
        return IsInherited(statement) && statement.Sentence.Number > 0
            ? stances.Concat(Inherited(statement, evaluation, cue))
            : stances;
    }

    // "Critics call the scheme wasteful".
    private static bool IsOfOthers(Statement statement, Evaluation evaluation) =>
        statement.Clause.SubjectToken >= 0 && statement.Clause.Verb == evaluation.First && Discourse.Crowd.Has(statement.Tokens[statement.Clause.SubjectToken].Word);

    private static bool IsCopula(Statement statement) => statement.Clause.Verb >= 0 && statement.Tokens[statement.Clause.Verb].Tag == Tag.Be;

    private IEnumerable<ConceptStance> SubjectStances(Statement statement, Evaluation evaluation, TextSpan cue) =>
        subjects.Of(statement, evaluation.First).Select(s => new ConceptStance(
            s.Concept, StanceAxis.Value, Math.Sign(s.Weight) * evaluation.Sign, cue, ConceptRole.Subject, statement.Holding, statement.Sentence.Number, Math.Abs(s.Weight) * evaluation.Weight));

    // "The best part of language apps", "a fault of the format": the whole shares the verdict on its part.
    private static IEnumerable<ConceptStance> WholeStances(Statement statement, Evaluation evaluation)
    {
        var of = evaluation.Last + 1;
        return evaluation.First >= statement.Clause.Verb && IsCopula(statement) && of + 1 < statement.Tokens.Length && statement.Tokens[of].Word is "of" or "about" or "for"
            && statement.Tokens[evaluation.Last].IsNominal && statement.Sentence.PhraseAt(of + 1) is { } whole && whole.First == of + 1
            ? PhraseStance(statement, evaluation, whole.Last, ConceptRole.Subject, OfWhole) : [];
    }

    private static IEnumerable<ConceptStance> PhraseStance(Statement statement, Evaluation evaluation, int head, ConceptRole role, double weight)
    {
        if (statement.Sentence.PhraseAt(head) is { } phrase && Concept.Of(statement.Sentence, phrase) is { } concept)
        {
            yield return new ConceptStance(
                concept, StanceAxis.Value, evaluation.Sign, statement.Sentence.Span(evaluation.First, evaluation.Last), role, statement.Holding,
                statement.Sentence.Number, weight * evaluation.Weight);
        }
    }

    // "This suggests that …", "… is therefore constrained": the verdict reaches the terms and means of the sentence before.
    private static bool IsInherited(Statement statement)
    {
        var tokens = statement.Tokens;
        if (Discourse.Consequence.FirstIn(tokens, statement.Clause.First, statement.Clause.Last).Length > 0)
            return true;
        var first = tokens[0].Tag == Tag.Punctuation && tokens.Length > 1 ? 1 : 0;
        return tokens[first].Word is "this" or "these" or "such" or "it" or "that" or "they"
            && (statement.Clause.First <= first
                || statement.Clause.First <= first + 6 && Discourse.Shows.FirstIn(tokens, first, statement.Clause.First).Length > 0);
    }

    private IEnumerable<ConceptStance> Inherited(Statement statement, Evaluation evaluation, TextSpan cue)
    {
        var before = text.Sentences[statement.Sentence.Number - 1];
        var clauses = before.Clauses;
        var named = before.Phrases.Where(p => p.Quoted || p.Defined)
            .Concat(clauses.SelectMany(c => MeansIn(before, c)));
        return named.Distinct().Select(p => Concept.Of(before, p)).OfType<Concept>().Select(concept => new ConceptStance(
            concept, StanceAxis.Value, evaluation.Sign, cue, ConceptRole.Means, statement.Holding, statement.Sentence.Number, InheritedWeight * evaluation.Weight));
    }

    // "by using X", "through X", "by way of X", "via X": what comes about comes about by these.
    private static IEnumerable<NounPhrase> MeansIn(Sentence sentence, Clause clause)
    {
        var tokens = sentence.Tokens;
        for (var at = OpeningOf(sentence, clause); at <= clause.Last; at++)
        {
            if (!MeansWords.Contains(tokens[at].Word) || IsAfterParticiple(tokens, at))
                continue;
            var next = at + 1;
            while (next < tokens.Length && (tokens[next].Word is "using" or "means" or "way" or "of" or "the" or "use" || tokens[next].Tag is Tag.Punctuation && tokens[next].Word is "\"" or "\u201C" || tokens[next].Tag is Tag.Gerund && sentence.PhraseAt(next) is null))
                next++;
            if (next < tokens.Length && sentence.PhraseAt(next) is { } phrase)
                yield return phrase;
        }
    }

    // "By using X, clinics save time": the opening has no subject of its own and belongs to the clause it opens.
    private static int OpeningOf(Sentence sentence, Clause clause)
    {
        var first = clause.First;
        foreach (var before in sentence.Clauses.Reverse().Where(c => c.Last < clause.First))
        {
            if (before.SubjectToken >= 0 && before.SubjectToken != clause.SubjectToken || before.Last != first - 1)
                break;
            first = before.First;
        }

        return first;
    }

    // "trained by engineers" names who, not how.
    private static bool IsAfterParticiple(ImmutableArray<Token> tokens, int at) => at > 0 && tokens[at - 1].Tag == Tag.Participle && tokens[at].Word is "by" or "with";
}
