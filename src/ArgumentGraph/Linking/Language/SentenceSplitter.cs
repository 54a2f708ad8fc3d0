using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Language;

/// <summary>Groups tokens into sentences at closing marks that are followed by a new beginning.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
        { "mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "inc", "ltd", "co", "corp", "jr", "sr", "no", "vol", "fig", "approx", "cf", "al", "e.g", "i.e", "gen", "sen", "rep", "gov" };

    public static IEnumerable<List<TextSpan>> Split(string text, List<TextSpan> tokens)
    {
        var sentence = new List<TextSpan>();
        for (var i = 0; i < tokens.Count; i++)
        {
            sentence.Add(tokens[i]);
            if (!EndsSentence(text, tokens, i))
                continue;
            while (i + 1 < tokens.Count && Closes(text, tokens, i + 1))
                sentence.Add(tokens[++i]);
            yield return sentence;
            sentence = [];
        }

        if (sentence.Count > 0)
            yield return sentence;
    }

    private static bool EndsSentence(string text, List<TextSpan> tokens, int i)
    {
        var mark = text[tokens[i].Start];
        if (mark is not ('.' or '!' or '?') || i == 0)
            return false;
        if (mark == '.' && Abbreviations.Contains(Tokenizer.Plain(tokens[i - 1].Of(text))))
            return false;
        var next = i + 1;
        while (next < tokens.Count && Closes(text, tokens, next))
            next++;
        return next >= tokens.Count || !char.IsLower(text[tokens[next].Start]) && tokens[next].Start > tokens[next - 1].End;
    }

    private static bool Closes(string text, List<TextSpan> tokens, int i) =>
        text[tokens[i].Start] is '\u201D' or '\u2019' or ')' or ']' || text[tokens[i].Start] is '"' or '\'' && tokens[i].Start == tokens[i - 1].End;
}
