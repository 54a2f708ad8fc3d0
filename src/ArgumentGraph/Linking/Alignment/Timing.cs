using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>When a sentence says that things are so.</summary>
/// <param name="Former">How they used to be.</param>
/// <param name="Ended">What has come to an end: "no longer", "has stopped lending", "not … since 2020".</param>
/// <param name="Past">In the past tense.</param>
/// <param name="Dated">At a time that is over: "in 1950", "last winter".</param>
/// <param name="Now">At present, in so many words.</param>
/// <param name="Perfect">In the perfect, which reaches from then to now.</param>
internal sealed record Timing(bool Former, bool Ended, bool Past, bool Dated, bool Now, bool Perfect)
{
    private static readonly PhraseList FormerWords = PhraseList.Read("times", "former");
    private static readonly PhraseList NowWords = PhraseList.Read("times", "now");
    private static readonly PhraseList EndedWords = PhraseList.Read("times", "ended");
    private static readonly PhraseList EndingVerbs = PhraseList.Read("times", "ending");
    private static readonly PhraseList PastTimes = PhraseList.Read("times", "ago");

    /// <summary>Only of things as they were, and not of now.</summary>
    public bool IsOver => !Ended && !Now && (Former || Past && Dated);

    /// <summary>Of things as they are.</summary>
    public bool IsCurrent => Now || Ended || !Past && !Perfect && !Former;

    public static Timing Of(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        bool former = false, ended = false, dated = false, now = false;
        for (var at = 0; at < tokens.Length; at++)
        {
            former |= IsFormer(tokens, at);
            now |= NowWords.LengthAt(tokens, at) > 0;
            ended |= IsEnded(tokens, at) || tokens[at].Word == "since" && at > 0 && IsDenied(tokens, at);
            dated |= PastTimes.LengthAt(tokens, at) > 0 || IsYear(tokens, at) && tokens[at - 1].Word != "since";
        }

        var (past, perfect) = Tense(sentence);
        return new Timing(former, ended, past, dated, now, perfect);
    }

    /// <summary>How many words from here on only tell the time; 0 where this one does not.</summary>
    public static int LengthAt(ImmutableArray<Token> tokens, int at) =>
        IsFormer(tokens, at) ? FormerWords.LengthAt(tokens, at) : Math.Max(IsEnded(tokens, at) ? EndedWords.LengthAt(tokens, at) : 0, Math.Max(NowWords.LengthAt(tokens, at), IsEnded(tokens, at) ? EndingVerbs.LengthAt(tokens, at) : 0));

    /// <summary>Whether the verb there says that what follows it has come to an end.</summary>
    public static bool Ends(ImmutableArray<Token> tokens, int at) =>
        tokens[at].IsVerbal && EndingVerbs.LengthAt(tokens, at) is var length and > 0 && at + length < tokens.Length && tokens[at + length].Word is var next
        && (next.EndsWith("ing", StringComparison.Ordinal) || next == "to");

    private static bool IsEnded(ImmutableArray<Token> tokens, int at) => EndedWords.LengthAt(tokens, at) is var length and > 0 && !Bounds(tokens, at, length) || Ends(tokens, at);

    // "No longer than an hour", "for an hour and no longer".
    private static bool Bounds(ImmutableArray<Token> tokens, int at, int length) =>
        at + length < tokens.Length && tokens[at + length].Word == "than" || at > 0 && tokens[at - 1].Word == "and" && (at + length >= tokens.Length || tokens[at + length].Tag == Tag.Punctuation);

    // "Once a week" and "once it stops" tell no time; "was once served" does.
    private static bool IsFormer(ImmutableArray<Token> tokens, int at) => FormerWords.LengthAt(tokens, at) switch
    {
        0 => false,
        1 when tokens[at].Word == "once" => at > 0 && at + 1 < tokens.Length && tokens[at - 1].IsVerbal | tokens[at + 1].IsVerbal && tokens[at - 1].Word != "at",
        2 when tokens[at].Lemma is "use" or "used" => tokens[at].Word == "used" && (at == 0 || tokens[at - 1].Tag is not (Tag.Be or Tag.Have)),
        _ => true,
    };

    private static bool IsDenied(ImmutableArray<Token> tokens, int before) => Enumerable.Range(0, before).Any(i => tokens[i].Tag == Tag.Negation || tokens[i].Word == "no");

    /// <summary>"In 1998", "since 2020".</summary>
    public static bool IsYear(ImmutableArray<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Word is "in" or "of" or "before" or "until" or "since" or "circa" or "about" or "around" or "by" or "from" or "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december" && int.TryParse(tokens[at].Word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1000 and < 2100;

    // By the first finite verb of the first clause that has one.
    private static (bool Past, bool Perfect) Tense(Sentence sentence)
    {
        // Of "the figures show that rents rose" the rise is told.
        var start = Preamble.Length(sentence.Tokens);
        foreach (var clause in sentence.Clauses)
        {
            for (var at = Math.Max(start, clause.First); at <= clause.Last; at++)
            {
                var token = sentence.Tokens[at];
                if (token.Tag == Tag.Have && token.Word != "had")
                    return (false, true);
                if (token.Tag is Tag.Be or Tag.Have or Tag.Do or Tag.Modal)
                    return (token.Word is "was" or "were" or "had" or "did", false);
                if (token.Tag is Tag.Verb or Tag.Participle && sentence.PhraseAt(at) is null)
                    return (token.Word != token.Lemma && !token.Word.EndsWith('s'), false);
            }
        }

        return (false, false);
    }
}
