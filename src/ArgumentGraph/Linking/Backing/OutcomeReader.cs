using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Motions;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Backing;

/// <summary>
/// Reads how what is reported turned out: goods and ills, counted things that became more or fewer, good and bad ends, what could not be
/// done. None where both sides are told.
/// </summary>
internal static class OutcomeReader
{
    private const double LeastRatio = 2;
    private const double OfFailure = 0.7;
    private const double Sure = 1;
    private const int Reach = 5;

    private static readonly PhraseList Wanted = PhraseList.Read("evidence", "wanted");
    private static readonly PhraseList Unwanted = PhraseList.Read("evidence", "unwanted");
    private static readonly PhraseList Well = PhraseList.Read("evidence", "well");
    private static readonly PhraseList Badly = PhraseList.Read("evidence", "badly");
    private static readonly PhraseList Up = PhraseList.Read("evidence", "up");
    private static readonly PhraseList Down = PhraseList.Read("evidence", "down");
    private static readonly PhraseList Removing = PhraseList.Read("evidence", "removing");

    public static Outcome? Read(ImmutableArray<AlignmentSide> sides)
    {
        var found = sides.SelectMany(s => ValuesIn(s).Select(v => (Side: s, v.At, v.Value))).ToArray();
        var (good, bad) = (found.Where(f => f.Value > 0).Sum(f => f.Value), -found.Where(f => f.Value < 0).Sum(f => f.Value));
        if (Math.Max(good, bad) < OfFailure || Math.Max(good, bad) < LeastRatio * Math.Min(good, bad))
            return null;
        var sign = good > bad ? 1 : -1;
        var (side, at, _) = found.Where(f => f.Value * sign > 0).MaxBy(f => f.Value * sign);
        return new Outcome(sign, sides.Any(Removes), CueOf(side.Sentence, at));
    }

    /// <summary>Each with the token that tells it.</summary>
    internal static IEnumerable<ClaimValue> ValuesIn(AlignmentSide side)
    {
        var told = Enumerable.Range(0, side.Tokens.Length)
            .Select(at => new ClaimValue(at, (side.Denied[at] ? -1 : 1) * ToldAt(side, at))).Where(v => v.Value != 0).ToArray();
        return told.Concat(ClaimValueReader.Read(side).Where(v => Math.Abs(v.Value) >= Sure && !told.Any(t => t.At == v.At) && IsNews(side.Sentence, v.At)))
            .Where(v => !IsOfOthers(side.Tokens, v.At))
            .Select(v => TakesNothing(side.Tokens, v.At) ? v with { Value = -v.Value } : v);
    }

    // "Lost no topsoil while its neighbours lost two inches": no loss, and the loss of others.
    private static bool TakesNothing(ImmutableArray<Token> tokens, int at) =>
        tokens[at].IsVerbal && at + 1 < tokens.Length && tokens[at + 1].Word is "no" or "nothing" or "none";

    private static bool IsOfOthers(ImmutableArray<Token> tokens, int at) => tokens.Take(at).Skip(1).Any(t => t.Word is "while" or "whereas");

    /// <summary>Whether so many words tell of a rise or a fall; 0 where of neither.</summary>
    public static int DirectionIn(Sentence sentence, TokenRange range) =>
        Enumerable.Range(range.First, range.Last - range.First + 1).Where(at => sentence.Tokens[at].IsVerbal || sentence.Tokens[at].Tag == Tag.Adjective)
            .Select(at => DirectionAt(sentence.Tokens, at)).FirstOrDefault(d => d != 0);

    // With the thing that moved before it, and what belongs to the verb behind it.
    private static TextSpan CueOf(Sentence sentence, int at)
    {
        var subject = sentence.Tokens[at].IsVerbal ? sentence.Clauses.LastOrDefault(c => c.First <= at)?.Subject : null;
        var first = subject is not null && subject.Last < at && at - subject.First <= Reach ? subject.First : sentence.PhraseAt(at)?.First ?? at;
        var last = Math.Max(at + Math.Max(Well.LengthAt(sentence.Tokens, at), Badly.LengthAt(sentence.Tokens, at)) - 1, sentence.PhraseAt(at)?.Last ?? at);
        return sentence.Span(first, last);
    }

    // A fall is told by what fell, and a cost is an ill where it grows; "slow readers", "dangerous links" say which ones.
    private static bool IsNews(Sentence sentence, int at) =>
        Worth(sentence.Tokens[at]) == 0 && DirectionAt(sentence.Tokens, at) == 0
        && !(sentence.Tokens[at].Tag == Tag.Adjective && sentence.PhraseAt(at) is { } phrase && phrase.Last > at);

    private static double ToldAt(AlignmentSide side, int at)
    {
        var tokens = side.Tokens;
        if (LengthAt(Well, side.Sentence, at) > 0)
            return 1;
        if (LengthAt(Badly, side.Sentence, at) > 0)
            return -1;
        if (tokens[at].Word == "could" && at + 1 < tokens.Length && tokens[at + 1].Tag == Tag.Negation)
            return -OfFailure;
        return tokens[at].IsVerbal ? DirectionAt(tokens, at) * Moved(side, at) : 0;
    }

    // "Switched off the pump", "switched the pump off".
    private static int LengthAt(PhraseList list, Sentence sentence, int at)
    {
        if (list.LengthAt(sentence.Tokens, at) is var length and > 0)
            return length;
        if (!sentence.Tokens[at].IsVerbal || sentence.Phrases.FirstOrDefault(p => p.First == at + 1) is not { } between)
            return 0;
        return between.Last + 1 < sentence.Tokens.Length ? list.LengthAt([sentence.Tokens[at], sentence.Tokens[between.Last + 1]], 0) : 0;
    }

    private static int DirectionAt(ImmutableArray<Token> tokens, int at) => Up.LengthAt(tokens, at) > 0 ? 1 : Down.LengthAt(tokens, at) > 0 ? -1 : 0;

    // "Cut the bill", "sales rose": what stands behind the verb, else before it in its clause.
    private static int Moved(AlignmentSide side, int verb)
    {
        var behind = side.Tokens.Skip(verb + 1).Take(Reach).TakeWhile(t => t.Tag is not (Tag.Preposition or Tag.To or Tag.Punctuation) && !t.IsVerbal)
            .Select(Worth).FirstOrDefault(w => w != 0);
        var first = side.Sentence.Clauses.LastOrDefault(c => c.First <= verb)?.First ?? 0;
        return behind != 0 ? behind : side.Tokens.Skip(first).Take(verb - first).Select(Worth).FirstOrDefault(w => w != 0);
    }

    private static int Worth(Token token) => !token.IsNominal ? 0 : Wanted.Has(token.Lemma) ? 1 : Unwanted.Has(token.Lemma) ? -1 : 0;

    private static bool Removes(AlignmentSide side) =>
        Enumerable.Range(0, side.Tokens.Length).Any(at => side.Tokens[at].IsVerbal && LengthAt(Removing, side.Sentence, at) > 0 && ToldAt(side, at) == 0);
}
