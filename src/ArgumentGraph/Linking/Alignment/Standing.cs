using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>What keeps a statement from being held as a plain fact.</summary>
[Flags]
internal enum Standing : byte
{
    Held = 0,

    /// <summary>It holds, or would hold, under a condition that the sentence names.</summary>
    Conditional = 1,

    /// <summary>Somebody intends it or it is to come.</summary>
    Planned = 2,

    /// <summary>The author tells that others say so; what a study or a record shows is the author's own.</summary>
    Reported = 4,

    /// <summary>It holds even if something else does: with or without a condition.</summary>
    Regardless = 8,
}

/// <summary>Reads the standing of each token of a sentence.</summary>
internal static class StandingReader
{
    private static readonly PhraseList Intention = PhraseList.Read("standing", "intention");
    private static readonly PhraseList Condition = PhraseList.Read("standing", "condition");
    private static readonly PhraseList Inverted = PhraseList.Read("standing", "inverted");
    private static readonly PhraseList Report = PhraseList.Read("standing", "report");
    private static readonly PhraseList Hearsay = PhraseList.Read("standing", "hearsay");
    private static readonly PhraseList Evidence = PhraseList.Read("standing", "evidence");

    /// <summary>Whether the word there speaks of a plan, as a verb or as a thing.</summary>
    public static bool IsIntention(ImmutableArray<Token> tokens, int at) => Intention.LengthAt(tokens, at) > 0;

    public static ImmutableArray<Standing> Of(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var standings = new Standing[tokens.Length];
        var everywhere = IsConditional(tokens) ? Standing.Conditional : IsRegardless(tokens) ? Standing.Regardless : Standing.Held;
        for (var at = 0; at < tokens.Length; at++)
        {
            standings[at] |= everywhere;
            if (IsIntention(tokens, at) && !IsBesides(sentence, at))
                Mark(standings, at, sentence.Clauses.First(c => c.Contains(at)).Last, Standing.Planned);
            if (IsReport(tokens, at))
                Mark(standings, at, EndOfReport(tokens, at), Standing.Reported);
        }

        return ImmutableArray.Create(standings);
    }

    // "As planned", "the planned wing": what is told is no plan.
    private static bool IsBesides(Sentence sentence, int at) =>
        at > 0 && sentence.Tokens[at - 1].Word == "as" || sentence.Tokens[at].Tag is Tag.Participle or Tag.Adjective && sentence.PhraseAt(at) is { } phrase && phrase.Last > at;

    private static bool IsRegardless(ImmutableArray<Token> tokens) =>
        Enumerable.Range(1, Math.Max(0, tokens.Length - 1)).Any(i => tokens[i].Word == "if" && tokens[i - 1].Word == "even" || tokens[i].Word == "whether");

    private static void Mark(Standing[] standings, int first, int last, Standing standing)
    {
        for (var at = first; at <= last; at++)
            standings[at] |= standing;
    }

    // What holds "even if" something happens holds anyway.
    private static bool IsConditional(ImmutableArray<Token> tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            // "Completed in May 1986".
            if (tokens[at].Tag != Tag.ProperNoun && Condition.LengthAt(tokens, at) > 0 && !(at > 0 && tokens[at - 1].Word == "even"))
                return true;
        }

        // "Should the witness retract, the case collapses"; a question has no comma.
        return tokens.Length > 2 && Inverted.Has(tokens[0].Word) && tokens[1].Tag is Tag.Determiner or Tag.Noun or Tag.ProperNoun or Tag.Pronoun && tokens.Any(t => t.Word == ",");
    }

    private static bool IsReport(ImmutableArray<Token> tokens, int at)
    {
        if (Hearsay.LengthAt(tokens, at) > 0)
            return !(tokens[at].Word == "according" && NextNounIsEvidence(tokens, at));
        return tokens[at].IsVerbal && Report.LengthAt(tokens, at) > 0 && !IsAside(tokens, at) && !IsOfEvidence(tokens, at);
    }

    // "Contrary to what guidebooks claim, the castle was never besieged."
    private static bool IsAside(ImmutableArray<Token> tokens, int at) => at + 1 < tokens.Length && tokens[at + 1].Word == ",";

    private static bool IsOfEvidence(ImmutableArray<Token> tokens, int at) =>
        at > 0 && Evidence.Has(tokens[at - 1].Lemma);

    private static bool NextNounIsEvidence(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at + 2; i < tokens.Length && tokens[i].Word != ","; i++)
        {
            if (Evidence.Has(tokens[i].Lemma))
                return true;
        }

        return false;
    }

    // "Some fear that S, but T": T is the author's own.
    private static int EndOfReport(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Word is "but" or "yet" or "however" or ";")
                return i - 1;
        }

        return tokens.Length - 1;
    }
}
