using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Causes;

// How far effect and cause reach from the wording that joins them.
internal sealed partial class CauseReader
{
    private const int MostSetAside = 10;

    private int Next(int from, Func<Token, bool> matches) => NextAt(from, at => matches(tokens[at]));

    private int NextAt(int from, Func<int, bool> matches)
    {
        for (var at = Math.Max(0, from); at < tokens.Length; at++)
        {
            if (tokens[at].Word is ";" || IsDash(at))
                return -1;
            if (matches(at))
                return at;
        }

        return -1;
    }

    private TokenRange RangeAfter(int first)
    {
        var last = first;
        while (last < tokens.Length && !Ends(last))
            last++;
        return new TokenRange(first, last - 1);
    }

    private bool Ends(int at) =>
        tokens[at].Word is ";" or "." or "!" or ":" || IsDash(at)
        || at + 1 < tokens.Length
            && (tokens[at].Tag == Tag.Be && Discourse.Debunk.Has(tokens[at + 1].Word) || tokens[at].Word == "," && OpensAnother(tokens[at + 1]));

    private static bool OpensAnother(Token token) =>
        token.Word is "but" or "so" or "yet" or "which" or "while" or "whereas" or "although" or "though" or "as" or "because" or "since" or "when"
            or "where" or "once";

    // Between two numbers a dash is part of them.
    private bool IsDash(int at) =>
        tokens[at].Word is "\u2014" or "\u2013" or "--"
        && !(at > 0 && at + 1 < tokens.Length && tokens[at - 1].Tag == Tag.Number && tokens[at + 1].Tag == Tag.Number);

    private TokenRange RangeBefore(int last)
    {
        while (last >= 0 && IsOfPredicate(tokens[last]))
            last--;
        var first = last;
        while (first >= 0 && !Begins(first, last))
            first = Parenthesis(first) - 1;
        return new TokenRange(first + 1, last);
    }

    private static bool IsOfPredicate(Token token) =>
        token.Tag is Tag.Be or Tag.Negation or Tag.Do || token.Word is "will" or ","
        || token.Tag == Tag.Adverb && token.Word.EndsWith("ly", StringComparison.Ordinal);

    // "Nerves, not salts, lie behind it": what is set aside between commas belongs to what stands before.
    private int Parenthesis(int at)
    {
        for (var comma = at; comma > 1 && comma > at - MostSetAside; comma--)
        {
            if (tokens[comma].Word == "," && CauseMarks.Aside.LengthAt(tokens, comma + 1) > 0)
                return comma;
        }

        return at;
    }

    private bool IsSetAside(int at) => Parenthesis(at) < at;

    private bool Begins(int at, int last) =>
        tokens[at].Word is ";" or ":" or "but" or "yet" || IsDash(at)
        || at > 0 && (tokens[at].Word == "that" && Discourse.ReportNoun.Has(tokens[at - 1].Lemma) || tokens[at].Word == "so" && tokens[at - 1].Word == ",")
        || tokens[at].Word == "," && !IsApposition(at) && Enumerable.Range(at + 1, last - at).Any(i => tokens[i].IsNominal)
            && Enumerable.Range(at + 1, last - at).Any(i => tokens[i].IsVerbal);

    // "The mill, a family firm, failed": what stands before is the subject, and no setting.
    private bool IsApposition(int comma) =>
        sentence.PhraseAt(comma - 1) is { First: 0 }
        && sentence.PhraseAt(comma + 1) is { } other && other.Last + 1 < tokens.Length && tokens[other.Last + 1].Word == ",";
}
