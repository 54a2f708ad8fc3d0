using System.Collections.Immutable;

namespace ArgumentGraph.Linking.WordNet;

/// <summary>Reads the records of one block of the resource in order.</summary>
internal ref struct BlockReader(ReadOnlySpan<byte> data, int offset)
{
    // No lemma of WordNet 3.1 is longer than 80 bytes.
    private const int LongestLemma = 128;

    private readonly ReadOnlySpan<byte> data = data;
    private readonly byte[] lemma = new byte[LongestLemma];
    private int offset = offset;
    private int lemmaLength;
    private int recordAt;

    public readonly ReadOnlySpan<byte> Lemma => lemma.AsSpan(0, lemmaLength);

    public void NextLemma()
    {
        var shared = Number();
        var added = Number();
        data.Slice(offset, added).CopyTo(lemma.AsSpan(shared));
        lemmaLength = shared + added;
        offset += added;
        var length = Number();
        recordAt = offset;
        offset += length;
    }

    /// <summary>The record of the lemma that was stepped to.</summary>
    public readonly WordEntry Entry()
    {
        var reader = this;
        reader.offset = recordAt;
        var mask = reader.Number();
        var senses = ImmutableArray.CreateBuilder<ImmutableArray<int>>(4);
        var seen = ImmutableArray.CreateBuilder<int>(4);
        for (var part = 0; part < 4; part++)
        {
            var has = (mask & (1 << part)) != 0;
            var count = has ? reader.Number() : 0;
            seen.Add(has ? reader.Number() : 0);
            senses.Add(reader.Numbers(count));
        }

        return new WordEntry(
            (PartOfSpeech)mask, senses.MoveToImmutable(), seen.MoveToImmutable(), reader.Numbers(reader.Number()), reader.Numbers(reader.Number()));
    }

    public (int File, ImmutableArray<int> Above, ImmutableArray<int> Similar) Synset()
    {
        var file = data[offset++];
        return (file, Numbers(Number()), Numbers(Number()));
    }

    private ImmutableArray<int> Numbers(int count)
    {
        var numbers = ImmutableArray.CreateBuilder<int>(count);
        for (var i = 0; i < count; i++)
            numbers.Add(Number());
        return numbers.MoveToImmutable();
    }

    // LEB128, as in DWARF 5, section 7.6.
    private int Number()
    {
        int value = 0, shift = 0;
        while (true)
        {
            var next = data[offset++];
            value |= (next & 127) << shift;
            if (next < 128)
                return value;
            shift += 7;
        }
    }
}
