using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>A clause with what the stance readers need to know of it.</summary>
/// <param name="Denied">Whether its content is reported in order to be rejected ("contrary to the belief that …").</param>
internal sealed record Statement(Sentence Sentence, Clause Clause, Holding Holding, bool Denied)
{
    public ImmutableArray<Token> Tokens => Sentence.Tokens;

    public static ImmutableArray<Statement> Of(Sentence sentence)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        var clauses = sentence.Clauses;
        var conditional = clauses.Any(c => IsCondition(sentence, c));
        foreach (var clause in clauses)
            statements.Add(new Statement(sentence, clause, conditional || IsHypothetical(sentence, clause) ? Holding.Conditional : HoldingOf(sentence, clause), IsDenied(sentence, clause)));
        return statements.ToImmutable();
    }

    /// <summary>Whether an odd number of negations stands before a token within its clause.</summary>
    public bool IsNegated(int token)
    {
        var negated = false;
        for (var at = Clause.First; at < token; at++)
            negated ^= IsNegation(Tokens, at) && !EndsBefore(at, token);
        return negated;
    }

    public static bool IsNegation(ImmutableArray<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Tag == Tag.Negation)
            return at + 1 >= tokens.Length || tokens[at + 1] is not { Tag: Tag.Adverb, Word: "only" or "just" or "merely" or "simply" or "solely" };
        return token.Word is "no" or "without" or "hardly" or "barely" or "scarcely" or "rarely" or "seldom" or "neither" or "nor" or "nobody" or "nothing" or "none" or "nowhere"
            && !(token.Word == "no" && at + 1 < tokens.Length && tokens[at + 1].Word is "longer" or "doubt" or "matter") || token.Word == "no" && at + 1 < tokens.Length && tokens[at + 1].Word == "longer";
    }

    // "not A but B", "not A, B": the negation ends with A.
    private bool EndsBefore(int negation, int token)
    {
        // "Storing without a schema is a blessing": what is missing ends where the verb begins.
        if (Tokens[negation].Word == "without" && negation > Clause.First && Enumerable.Range(negation + 1, token - negation).Any(i => ClauseSplitter.IsFinite(Tokens, i)))
            return true;
        for (var at = negation + 1; at < token; at++)
        {
            if (Tokens[at].Word is "but" or "," or "rather" or "so")
                return true;
        }

        return false;
    }

    // What holds if something else does is not held; "even if" and "whether" take nothing back.
    private static bool IsCondition(Sentence sentence, Clause clause) =>
        clause.Kind == ClauseKind.Condition && Enumerable.Range(clause.First, clause.Last - clause.First + 1).All(i => sentence.Tokens[i].Word is not ("even" or "whether"))
        && (clause.First == 0 || sentence.Tokens[clause.First - 1].Word != "even");

    private static bool IsHypothetical(Sentence sentence, Clause clause) =>
        clause.Verb >= 0 && sentence.Tokens[clause.Verb].Word == "would";

    private static Holding HoldingOf(Sentence sentence, Clause clause)
    {
        if (clause.Kind == ClauseKind.Concession && !IsContrast(sentence, clause) || IsConceded(sentence, clause))
            return Holding.Conceded;
        if (clause.Kind == ClauseKind.Condition)
            return Holding.Conditional;
        if (clause.Kind == ClauseKind.Content && IsUnderDenial(sentence, clause))
            return Holding.Reported;
        return clause.Kind is ClauseKind.Content or ClauseKind.Relative && ReportBefore(sentence, clause.First) ? Holding.Reported : Holding.Held;
    }

    // "There is no reason to believe that it is harmful".
    private static bool IsUnderDenial(Sentence sentence, Clause clause) =>
        sentence.Clauses.LastOrDefault(c => c.Last < clause.First) is { } before && Enumerable.Range(before.First, before.Last - before.First + 1).Any(i => IsNegation(sentence.Tokens, i));

    // "While A helps, B decides" concedes A; "A helps, while B decides" sets B beside it.
    private static bool IsContrast(Sentence sentence, Clause clause) =>
        clause.First > 1 && sentence.Tokens[clause.First].Word is "while" or "whereas" && sentence.Tokens[clause.First - 1].Word == ",";

    // "Admittedly it is slow, but …".
    private static bool IsConceded(Sentence sentence, Clause clause) =>
        Discourse.Concession.LengthAt(sentence.Tokens, clause.First) > 0 && clause.Last + 1 < sentence.Tokens.Length
        && sentence.Tokens[clause.Last + 1].Word is "but" or "yet" or "however";

    private static bool ReportBefore(Sentence sentence, int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - 4); at--)
        {
            var token = sentence.Tokens[at];
            if (Discourse.ReportNoun.Has(token.Lemma) && token.IsNominal)
                return true;
            if (Discourse.Report.Has(token.Lemma) && token.IsVerbal)
                return at > 0 && Discourse.Crowd.Has(sentence.Tokens[at - 1].Word);
        }

        return false;
    }

    // "Contrary to the view that S", "the idea that S has turned out to be false", "it is a myth that S".
    private static bool IsDenied(Sentence sentence, Clause clause)
    {
        if (!ReportBefore(sentence, clause.First) && sentence.Tokens[clause.First].Word != "that")
            return false;
        var rejected = Discourse.Rejection.FirstIn(sentence.Tokens, Math.Max(0, clause.First - 8), clause.First);
        if (rejected.Length > 0 || Discourse.Debunk.FirstIn(sentence.Tokens, Math.Max(0, clause.First - 5), clause.First).Length > 0)
            return true;
        return ReportBefore(sentence, clause.First) && Discourse.Debunk.FirstIn(sentence.Tokens, clause.First, sentence.Tokens.Length - 1).Length > 0;
    }
}
