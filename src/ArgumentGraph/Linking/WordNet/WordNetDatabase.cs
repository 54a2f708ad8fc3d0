using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace ArgumentGraph.Linking.WordNet;

/// <summary>
/// WordNet 3.1 read lazily from the resource that compile-wordnet.mjs makes (its head comment gives the format): loading
/// copies one block of bytes, and a look-up decodes at most sixteen lemmas.
/// </summary>
internal sealed class WordNetDatabase
{
    private const int BlockSize = 16;
    private const int HeadSize = 20;
    private static readonly Lazy<WordNetDatabase> Shared = new(Load);

    private readonly byte[] data;
    private readonly int lemmaCount;
    private readonly int synsetsAt;
    private readonly ConcurrentDictionary<string, WordEntry?> entries = new(StringComparer.Ordinal);

    private WordNetDatabase(byte[] data)
    {
        this.data = data;
        if (!data.AsSpan().StartsWith("AGWN1\0\0\0"u8))
            throw new InvalidDataException("The embedded WordNet resource has another format than this build reads: bug, please report.");
        lemmaCount = Int32At(8);
        synsetsAt = Int32At(16);
    }

    public static WordNetDatabase Instance => Shared.Value;

    /// <summary>The entry of a lower-case lemma, words separated by spaces; null where WordNet has none.</summary>
    public WordEntry? Find(string lemma) => entries.GetOrAdd(lemma, Decode);

    public bool Has(string lemma, PartOfSpeech part) => Find(lemma) is { } entry && (entry.Parts & part) != 0;

    /// <summary>The synsets above one synset: its hypernyms.</summary>
    public ImmutableArray<int> Above(int synset) => Links(synset).Above;

    /// <summary>The synsets WordNet calls similar, or groups with it.</summary>
    public ImmutableArray<int> Similar(int synset) => Links(synset).Similar;

    /// <summary>The file of WordNet's lexicographers a synset is from: 18 persons, 28 time, 38 motion, and so on (lexnames(5WN)).</summary>
    public int LexicographerFile(int synset) => Links(synset).File;

    /// <summary>The lemma with a number, as antonyms and derived forms name it.</summary>
    public string LemmaAt(int index)
    {
        var reader = new BlockReader(data, Int32At(HeadSize + 4 * (index / BlockSize)));
        for (var i = 0; i <= index % BlockSize; i++)
            reader.NextLemma();
        return Encoding.UTF8.GetString(reader.Lemma);
    }

    private static WordNetDatabase Load()
    {
        using var stream = typeof(WordNetDatabase).Assembly.GetManifestResourceStream("WordNet.bin")
            ?? throw new InvalidDataException("This build holds no WordNet resource: bug, please report.");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new WordNetDatabase(data);
    }

    private WordEntry? Decode(string lemma)
    {
        var wanted = Encoding.UTF8.GetBytes(lemma);
        var block = BlockOf(wanted);
        var reader = new BlockReader(data, Int32At(HeadSize + 4 * block));
        for (var i = block * BlockSize; i < Math.Min(lemmaCount, (block + 1) * BlockSize); i++)
        {
            reader.NextLemma();
            var order = reader.Lemma.SequenceCompareTo(wanted);
            if (order == 0)
                return reader.Entry();
            if (order > 0)
                return null;
        }

        return null;
    }

    // The last block whose first lemma is not greater; the first lemma of a block is written out in full.
    private int BlockOf(ReadOnlySpan<byte> wanted)
    {
        int low = 0, high = (lemmaCount - 1) / BlockSize;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var reader = new BlockReader(data, Int32At(HeadSize + 4 * middle));
            reader.NextLemma();
            if (reader.Lemma.SequenceCompareTo(wanted) <= 0)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private (int File, ImmutableArray<int> Above, ImmutableArray<int> Similar) Links(int synset)
    {
        var reader = new BlockReader(data, Int32At(synsetsAt + 4 * (synset / BlockSize)));
        for (var i = 0; i < synset % BlockSize; i++)
            reader.Synset();
        return reader.Synset();
    }

    private int Int32At(int offset) => BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(offset));
}
