using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Words of one kind that shut each other out where one stands in the other's place: sun and moon, copper and zinc, France and Spain.</summary>
internal static class Siblings
{
    private const int SensesLookedAt = 2;
    private const int Cousins = 2;
    private const int Persons = 18;

    // By WordNet's files: of natural things (the sun, the moon) and times there is one at a time; of places, animals, artefacts,
    // food, plants and matter an event may have several, so more must be the same. Persons are left out: a mother may be a doctor.
    private static readonly FrozenDictionary<int, int> NeededByKind = new Dictionary<int, int> { [17] = 4, [28] = 2, [15] = 5, [5] = 6, [6] = 6, [13] = 6, [20] = 6, [27] = 6 }.ToFrozenDictionary();
    private const int Places = 15;
    private static readonly ConcurrentDictionary<(string, string), int?> Known = new();

    /// <summary>How many other words two sentences must share for these two, one in the other's place, to shut each other out; null where they never do.</summary>
    public static int? ContextNeeded(Token a, Token b)
    {
        if (a.Lemma == b.Lemma)
            return null;
        if (a.IsNominal && b.IsNominal && Known.GetOrAdd((a.Lemma, b.Lemma), static key => Needed(key.Item1, key.Item2)) is { } needed)
            return needed;
        return a.Capital && b.Capital && IsOfPlace(a.Word) && IsOfPlace(b.Word) ? NeededByKind[Places] : null;
    }

    /// <summary>Whether two nouns are of one kind and shut each other out.</summary>
    public static bool Are(string a, string b) => a != b && Known.GetOrAdd((a, b), static key => Needed(key.Item1, key.Item2)) is not null;

    // "Italian" pertains to Italy.
    private static bool IsOfPlace(string word) =>
        WordNetDatabase.Instance is var wordNet && wordNet.Find(word) is { } entry && entry.Derived.Any(d => d % 4 == 0 && IsOf(Places, wordNet.LemmaAt(d / 4)));

    private static bool IsOf(int file, string noun) =>
        WordNetDatabase.Instance.Find(noun) is { } entry && entry.SensesAs(PartOfSpeech.Noun) is [var first, ..] && WordNetDatabase.Instance.LexicographerFile(first) == file;

    /// <summary>Whether both name persons: man and woman, boy and girl.</summary>
    public static bool ArePersons(string a, string b) => IsPerson(a) && IsPerson(b);

    /// <summary>Whether its first sense is a person.</summary>
    public static bool IsPerson(string noun) => IsOf(Persons, noun);

    private static int? Needed(string a, string b)
    {
        var wordNet = WordNetDatabase.Instance;
        if (wordNet.Find(a) is not { } entryA || wordNet.Find(b) is not { } entryB)
            return null;
        var (sensesA, sensesB) = (Senses(entryA), Senses(entryB));
        foreach (var x in sensesA)
        {
            foreach (var y in sensesB)
            {
                if (x != y && NeededByKind.TryGetValue(wordNet.LexicographerFile(x), out var needed) && wordNet.LexicographerFile(x) == wordNet.LexicographerFile(y) && Above(wordNet, x).Intersect(Above(wordNet, y)).Any())
                    return needed;
            }
        }

        return null;
    }

    private static ImmutableArray<int> Senses(WordEntry entry) => [.. entry.SensesAs(PartOfSpeech.Noun).Take(SensesLookedAt)];

    private static HashSet<int> Above(WordNetDatabase wordNet, int synset)
    {
        var level = new HashSet<int> { synset };
        var all = new HashSet<int>();
        for (var step = 0; step < Cousins; step++)
        {
            level = [.. level.SelectMany(s => wordNet.Above(s))];
            all.UnionWith(level);
        }

        return all;
    }
}
