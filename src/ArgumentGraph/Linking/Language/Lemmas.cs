using System.Collections.Frozen;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Language;

/// <summary>Dictionary forms: irregular forms from a list, regular ones by WordNet's rules of detachment (morphy(7WN)), accepted where WordNet has the result.</summary>
internal static class Lemmas
{
    private static readonly (string Ending, string Put)[] NounRules =
        [("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("zzes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"), ("ies", "y"), ("oes", "o")];

    private static readonly (string Ending, string Put)[] VerbRules =
        [("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ied", "y"), ("ing", "e"), ("ing", "")];

    private static readonly (string Ending, string Put)[] AdjectiveRules =
        [("er", ""), ("est", ""), ("er", "e"), ("est", "e"), ("ier", "y"), ("iest", "y")];

    private const int TimesMore = 3;
    private const int ShortestPrefix = 2;
    private const int ShortestIrregular = 3;

    private static readonly FrozenDictionary<(string Form, PartOfSpeech Part), string> Irregular = ReadIrregular();
    private static readonly FrozenDictionary<string, (int At, int Count)> VerbPlaces = ReadVerbPlaces();

    /// <summary>The lemma of a form as one part of speech; null where the form is none.</summary>
    public static string? Of(string word, PartOfSpeech part)
    {
        if (Irregular.TryGetValue((word, part), out var irregular))
            return irregular;
        var wordNet = WordNetDatabase.Instance;
        if (OfCompound(word, part, wordNet) is { } compound)
            return compound;
        if (part == PartOfSpeech.Noun && word.EndsWith("ss", StringComparison.Ordinal))
            return wordNet.Has(word, part) ? word : null;
        var stripped = Detached(word, part, wordNet);
        if (stripped is not null && !IsOwnWord(word, stripped, part, wordNet))
            return stripped;
        return wordNet.Has(word, part) ? word : stripped;
    }

    /// <summary>Whether a verb's past is the verb itself: cost, cut, hit.</summary>
    public static bool IsUnchangedPast(string word) => Irregular.TryGetValue((word, PartOfSpeech.Verb), out var lemma) && lemma == word;

    /// <summary>Which of how many irregular forms of its verb a word is, or its last part (over + rode); null for a regular one.</summary>
    public static (int At, int Count)? PlaceOfIrregular(string word)
    {
        for (var cut = 0; cut <= word.Length - ShortestIrregular; cut++)
        {
            if (VerbPlaces.TryGetValue(word[cut..], out var place))
                return place;
        }

        return null;
    }

    /// <summary>The singular of a noun WordNet does not know.</summary>
    public static string OfUnknownNoun(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 3 && word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;

    // "Glasses" and "works" stand in WordNet for themselves too, but the plain plural is meant more often; "means", "species" and
    // "news" are met so much more often than the word they seem to come from that they are no plurals of it. "Better" is its own adjective, and "seed" no past of "see".
    private static bool IsOwnWord(string word, string stripped, PartOfSpeech part, WordNetDatabase wordNet) => wordNet.Find(word) is { } own && part switch
    {
        PartOfSpeech.Adjective => wordNet.Has(word, part),
        PartOfSpeech.Verb => word.EndsWith("ed", StringComparison.Ordinal) && wordNet.Has(word, part),
        PartOfSpeech.Noun => own.SeenAs(part) > TimesMore * (wordNet.Find(stripped)?.SeenAs(part) ?? 0),
        _ => false,
    };

    // "Overrode" is over + rode, "grandchildren" grand + children; "gotten" is no "gat" + "ten", since WordNet has no such lemma.
    private static string? OfCompound(string word, PartOfSpeech part, WordNetDatabase wordNet)
    {
        if (part is not (PartOfSpeech.Noun or PartOfSpeech.Verb))
            return null;
        for (var cut = ShortestPrefix; cut <= word.Length - ShortestIrregular; cut++)
        {
            if (Irregular.TryGetValue((word[cut..], part), out var lemma) && string.Concat(word.AsSpan(0, cut), lemma) is var whole && wordNet.Has(whole, part) && !wordNet.Has(word, part))
                return whole;
        }

        return null;
    }

    private static string? Detached(string word, PartOfSpeech part, WordNetDatabase wordNet)
    {
        string? best = null;
        var bestSeen = -1;
        foreach (var (ending, put) in RulesOf(part))
        {
            if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = string.Concat(word.AsSpan(0, word.Length - ending.Length), put);
            foreach (var candidate in Candidates(stem, put, ending))
            {
                if (wordNet.Find(candidate) is not { } entry || (entry.Parts & part) == 0 || entry.SeenAs(part) <= bestSeen)
                    continue;
                best = candidate;
                bestSeen = entry.SeenAs(part);
            }
        }

        return best;
    }

    // "planned" is plan with its consonant doubled.
    private static IEnumerable<string> Candidates(string stem, string put, string ending)
    {
        yield return stem;
        if (put.Length == 0 && ending is "ed" or "ing" or "er" or "est" && stem.Length > 3 && stem[^1] == stem[^2])
            yield return stem[..^1];
    }

    private static (string Ending, string Put)[] RulesOf(PartOfSpeech part) => part switch
    {
        PartOfSpeech.Noun => NounRules,
        PartOfSpeech.Verb => VerbRules,
        PartOfSpeech.Adjective or PartOfSpeech.Adverb => AdjectiveRules,
        _ => [],
    };

    private static FrozenDictionary<string, (int At, int Count)> ReadVerbPlaces()
    {
        var places = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        foreach (var field in LexiconFile.Lines("irregular-forms").Select(l => l.Split(' ')).Where(f => f[1] == "v"))
        {
            var forms = field[2..].Where(f => !f.EndsWith("ing", StringComparison.Ordinal)).ToArray();
            for (var i = 0; i < forms.Length; i++)
                places.TryAdd(forms[i], (i, forms.Length));
        }

        return places.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<(string Form, PartOfSpeech Part), string> ReadIrregular()
    {
        var forms = new Dictionary<(string, PartOfSpeech), string>();
        foreach (var line in LexiconFile.Lines("irregular-forms"))
        {
            var field = line.Split(' ');
            var part = field[1] switch { "n" => PartOfSpeech.Noun, "v" => PartOfSpeech.Verb, "a" => PartOfSpeech.Adjective, _ => PartOfSpeech.Adverb };
            foreach (var form in field[2..])
                forms.TryAdd((form, part), field[0]);
        }

        return forms.ToFrozenDictionary();
    }
}
