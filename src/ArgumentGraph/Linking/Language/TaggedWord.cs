using System.Collections.Concurrent;

namespace ArgumentGraph.Linking.Language;

/// <summary>A word as tagged: one object for all the texts that have it, since words repeat and their strings would fill the memory.</summary>
internal sealed class TaggedWord
{
    private static readonly ConcurrentDictionary<(string Word, string Lemma, Tag Tag), TaggedWord> Known = new();
    private static readonly ConcurrentDictionary<string, int> Spellings = new(StringComparer.Ordinal);
    private static int count;
    private static int spellings;

    private TaggedWord(string word, string lemma, Tag tag)
    {
        Word = word;
        Lemma = lemma;
        Tag = tag;
        Value = NumberWords.Value(word);
        WordNumber = NumberOf(word);
        LemmaNumber = NumberOf(lemma);
        Number = Interlocked.Increment(ref count);
    }

    public string Word { get; }

    public string Lemma { get; }

    public Tag Tag { get; }

    /// <summary>What it counts, where it is a number.</summary>
    public double? Value { get; }

    /// <summary>From 1, in the order of meeting, which differs from run to run: to remember by, never to order by.</summary>
    public int Number { get; }

    /// <summary>Equal where the words are.</summary>
    public int WordNumber { get; }

    /// <summary>Equal where the lemmas are.</summary>
    public int LemmaNumber { get; }

    public static TaggedWord Of(string word, string lemma, Tag tag) =>
        Known.GetOrAdd((word, lemma, tag), static key => new TaggedWord(key.Word, key.Lemma, key.Tag));

    private static int NumberOf(string spelling) => Spellings.GetOrAdd(spelling, static _ => Interlocked.Increment(ref spellings));
}
