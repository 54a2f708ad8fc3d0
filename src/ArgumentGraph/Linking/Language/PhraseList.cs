using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Language;

/// <summary>Phrases of one or more words from a list, found in a sentence by lemma or by word.</summary>
internal sealed class PhraseList
{
    private readonly FrozenDictionary<string, ImmutableArray<ImmutableArray<string>>> byFirst;

    private PhraseList(IEnumerable<string> phrases) => byFirst = phrases
        .Select(p => p.Split(' ').ToImmutableArray())
        .GroupBy(p => p[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToImmutableArray(), StringComparer.Ordinal);

    public static PhraseList Read(string file, string heading, char separator = ';') =>
        new(LexiconFile.Items(file, separator).Where(i => i.Heading == heading).Select(i => i.Item));

    public bool Has(string phrase) => byFirst.TryGetValue(phrase, out var phrases) && phrases.Any(p => p.Length == 1);

    /// <summary>How many tokens the longest phrase that begins here covers; 0 for none.</summary>
    public int LengthAt(ImmutableArray<Token> tokens, int at)
    {
        var length = ByFirst(tokens, at, tokens[at].Word);
        return length > 0 || tokens[at].Lemma == tokens[at].Word ? length : ByFirst(tokens, at, tokens[at].Lemma);
    }

    /// <summary>The first phrase between two tokens; length 0 for none.</summary>
    public (int At, int Length) FirstIn(ImmutableArray<Token> tokens, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (LengthAt(tokens, at) is var length and > 0 && at + length - 1 <= last)
                return (at, length);
        }

        return (-1, 0);
    }

    private int ByFirst(ImmutableArray<Token> tokens, int at, string first)
    {
        if (!byFirst.TryGetValue(first, out var phrases))
            return 0;
        foreach (var phrase in phrases)
        {
            if (Matches(tokens, at, phrase))
                return phrase.Length;
        }

        return 0;
    }

    private static bool Matches(ImmutableArray<Token> tokens, int at, ImmutableArray<string> phrase)
    {
        if (at + phrase.Length > tokens.Length)
            return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (tokens[at + i].Word != phrase[i] && tokens[at + i].Lemma != phrase[i])
                return false;
        }

        return true;
    }
}
