using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Language;

/// <summary>
/// Cuts a sentence where one claim ends and another begins: at a semicolon, before a conjunction or a subordinator of argument that
/// opens a clause of its own, and behind such a clause where it stands in front. A condition stays with what it conditions, and
/// what a verb or noun governs ("that …") with its verb or noun.
/// </summary>
internal static class ArgumentUnits
{
    private const int LeastWords = 3;
    private static readonly PhraseList Joining = PhraseList.Read("clause-marks", "joining");
    private static readonly PhraseList Adding = PhraseList.Read("clause-marks", "adding");
    private static readonly PhraseList Subordinating = PhraseList.Read("clause-marks", "subordinating");
    private static readonly PhraseList Trailing = PhraseList.Read("clause-marks", "trailing");
    private static readonly PhraseList Fronted = PhraseList.Read("clause-marks", "fronted");

    /// <summary>The units of a text, in order, which together hold all its tokens.</summary>
    public static ImmutableArray<TextSpan> Of(AnalysedText text) => [.. text.Sentences.SelectMany(s => Of(s))];

    public static ImmutableArray<TextSpan> Of(Sentence sentence)
    {
        var units = ImmutableArray.CreateBuilder<TextSpan>();
        var tokens = sentence.Tokens;
        var first = 0;
        for (var at = 1; at < tokens.Length; at++)
        {
            if (!Begins(sentence, first, at))
                continue;
            units.Add(sentence.Span(first, at - 1));
            first = at;
        }

        units.Add(sentence.Span(first, tokens.Length - 1));
        return units.ToImmutable();
    }

    private static bool Begins(Sentence sentence, int first, int at)
    {
        var tokens = sentence.Tokens;
        if (tokens[at].Tag == Tag.Punctuation || !IsClaim(tokens, first, at - 1) || InBrackets(tokens, first, at))
            return false;
        var previous = tokens[at - 1].Word;
        if (previous == ";")
            return IsClaim(tokens, at, EndOfClause(tokens, at));
        var end = EndOfClause(tokens, at + 1);
        if (tokens[at].Word == "but" && tokens.Skip(first).Take(at - first).Any(t => t.Word == "only"))
            return false;
        if (Joining.LengthAt(tokens, at) > 0)
            return previous is "," or "-" or "\u2013" or "\u2014" ? IsClaim(tokens, at, end) : HasOwnSubject(sentence, at, end);
        if (Adding.LengthAt(tokens, at) > 0)
            return HasOwnSubject(sentence, at, end);
        if (Trailing.LengthAt(tokens, at) > 0)
            return previous == "," && IsClaim(tokens, at, end);
        if (Subordinating.LengthAt(tokens, at) is var length and > 0)
            return IsClaim(tokens, at + length, EndOfClause(tokens, at + length)) && (previous == "," || tokens[at].Tag == Tag.Subordinator || length > 1);
        return previous == "," && Fronted.LengthAt(tokens, first) > 0 && !tokens.Skip(first).Take(at - 1 - first).Any(t => t.Word == ",") && IsClaim(tokens, at, end);
    }

    // Words enough and a finite verb.
    private static bool IsClaim(ImmutableArray<Token> tokens, int first, int last)
    {
        var words = 0;
        var finite = false;
        for (var at = first; at <= last; at++)
        {
            words += tokens[at].Tag == Tag.Punctuation ? 0 : 1;
            finite |= ClauseSplitter.IsFinite(tokens, at);
        }

        return finite && words >= LeastWords;
    }

    // "…, and the fines are low": a noun phrase or pronoun, then its finite verb.
    private static bool HasOwnSubject(Sentence sentence, int at, int end)
    {
        for (var i = at + 1; i <= end; i++)
        {
            var token = sentence.Tokens[i];
            if (ClauseSplitter.IsFinite(sentence.Tokens, i) && sentence.PhraseAt(i) is null)
                return i > at + 1 && sentence.Tokens.Skip(at + 1).Take(i - at - 1).Any(t => t.IsNominal || t.Tag == Tag.Pronoun);
            if (token.Word is "," or ";" or "that" || token.Tag is Tag.Subordinator or Tag.Conjunction)
                return false;
        }

        return false;
    }

    private static int EndOfClause(ImmutableArray<Token> tokens, int first)
    {
        var at = first;
        while (at < tokens.Length - 1 && tokens[at + 1].Word is not (";" or ":"))
            at++;
        return Math.Min(at, tokens.Length - 1);
    }

    private static bool InBrackets(ImmutableArray<Token> tokens, int first, int at)
    {
        var open = 0;
        for (var i = first; i < at; i++)
            open += tokens[i].Word == "(" ? 1 : tokens[i].Word == ")" ? -1 : 0;
        return open > 0;
    }
}
