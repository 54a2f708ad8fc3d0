using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>What a lemma means as one part of speech, by WordNet: read once, then held against thousands of others.</summary>
/// <param name="Common">Its commonest senses.</param>
/// <param name="Wide">More of them.</param>
/// <param name="NextAbove">What stands right above the first of them.</param>
/// <param name="Above">All that stands above the common ones.</param>
internal sealed record Meaning(WordEntry Entry, ImmutableArray<int> Common, ImmutableArray<int> Wide, ImmutableArray<int> NextAbove, FrozenSet<int> Above)
{
    private const int SensesLookedAt = 4;
    private const int SensesNear = 2;
    private const int SensesAbove = 6;
    private const int Steps = 9;
    private static readonly ConcurrentDictionary<(string Lemma, PartOfSpeech Part), Meaning?> Known = new();

    /// <summary>Null where WordNet has no such word.</summary>
    public static Meaning? Of(string lemma, PartOfSpeech part) => Known.GetOrAdd((lemma, part), static key => Read(key.Lemma, key.Part));

    /// <summary>Whether it is a kind of the other.</summary>
    public bool IsBelow(Meaning other)
    {
        foreach (var synset in other.Wide)
        {
            if (Above.Contains(synset))
                return true;
        }

        return false;
    }

    private static Meaning? Read(string lemma, PartOfSpeech part)
    {
        var wordNet = WordNetDatabase.Instance;
        if (wordNet.Find(lemma) is not { } entry || (entry.Parts & part) == 0)
            return null;
        var senses = entry.SensesAs(part);
        ImmutableArray<int> common = [.. senses.Take(SensesLookedAt)];
        ImmutableArray<int> nextAbove = [.. common.Take(SensesNear).SelectMany(s => wordNet.Above(s))];
        return new Meaning(entry, common, [.. senses.Take(SensesAbove)], nextAbove, AllAbove(wordNet, common));
    }

    private static FrozenSet<int> AllAbove(WordNetDatabase wordNet, ImmutableArray<int> synsets)
    {
        var above = new HashSet<int>();
        var level = synsets.ToHashSet();
        for (var step = 0; step < Steps && level.Count > 0; step++)
        {
            level = [.. level.SelectMany(s => wordNet.Above(s))];
            above.UnionWith(level);
        }

        return above.ToFrozenSet();
    }
}
