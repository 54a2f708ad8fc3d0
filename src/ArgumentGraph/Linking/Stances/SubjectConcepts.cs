using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>What a verdict on a clause's subject is a verdict on, each with how surely it is meant, from 0 to 1; below 0 where the verdict is on its absence.</summary>
internal sealed class SubjectConcepts(AnalysedText text)
{
    private const int Reach = 8;
    private const double OfPointing = 0.75;
    private const double OfComplement = 0.8;
    private const double OfDeed = 0.75;
    private readonly Antecedents antecedents = new(text);

    /// <param name="end">The token where the verdict begins.</param>
    public IEnumerable<(Concept Concept, double Weight)> Of(Statement statement, int end)
    {
        if (antecedents.Of(statement.Sentence, statement.Clause) is { } meant)
            yield return (meant, OfPointing);
        if (statement.Clause.Subject is not { } subject || subject.Last >= end && subject.First <= end || Discourse.ReportNoun.Has(statement.Tokens[subject.Last].Lemma))
            yield break;
        if (Concept.Of(statement.Sentence, subject) is { } concept)
            yield return (concept, subject.First > 0 && statement.Tokens[subject.First - 1].Word == "without" ? -1 : 1);
        if (Done(statement.Sentence, subject, end) is { } deed)
            yield return (deed, OfDeed);
        // "Streaks and badges", "reliance on distillation", "the pace of hearings": all share the verdict.
        foreach (var (phrase, weight) in Beside(statement, subject, end))
        {
            if (Concept.Of(statement.Sentence, phrase) is { } other)
                yield return (other, weight);
        }
    }

    // "Bakers that mill their own flour hold an advantage": so does milling it.
    private static Concept? Done(Sentence sentence, NounPhrase subject, int end)
    {
        var that = subject.Last + 1;
        return that + 2 < end && sentence.Tokens[that].Word is "that" or "who" or "which" && sentence.Tokens[that + 1] is { Tag: Tag.Verb or Tag.Have }
            && sentence.Phrases.FirstOrDefault(p => p.First > that + 1 && p.First <= that + 3) is { } done && done.Last < end
            ? Concept.Of(sentence, done) : null;
    }

    private static IEnumerable<(NounPhrase Phrase, double Weight)> Beside(Statement statement, NounPhrase subject, int end)
    {
        var tokens = statement.Tokens;
        // Of a loss or a lack only what is called so is judged: "the loss of trees was a disaster" blames no tree.
        var takes = Polarity.Of(tokens[subject.Last]) < 0 && !IsCopula(statement);
        var joined = true;
        for (var at = subject.Last + 1; at < Math.Min(end, subject.Last + Reach); at++)
        {
            if (tokens[at].IsVerbal && statement.Sentence.PhraseAt(at) is null)
                yield break;
            if (statement.Sentence.PhraseAt(at) is not { } phrase || phrase.First != at || phrase.Last >= end)
                continue;
            joined &= tokens[at - 1].Word is "and" or "or" or ",";
            if (joined || !takes && tokens[at - 1].Tag is Tag.Preposition or Tag.To && tokens[at - 1].Word is not ("in" or "at" or "during" or "after" or "before" or "since"))
                yield return (phrase, joined ? 1 : tokens[at - 1].Word == "without" ? -OfComplement : OfComplement);
            at = phrase.Last;
        }
    }

    private static bool IsCopula(Statement statement) => statement.Clause.Verb >= 0 && statement.Tokens[statement.Clause.Verb].Tag == Tag.Be;
}
