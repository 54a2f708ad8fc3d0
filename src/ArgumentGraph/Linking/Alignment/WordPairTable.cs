using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>
/// Remembers how pairs of words stand to one another, for all threads. A pair has one place, which it shares with others: who comes
/// later takes it, so that the table never grows.
/// </summary>
internal sealed class WordPairTable
{
    private const int PlaceBits = 21;
    private const int NumberBits = 30;
    private const int RelationBits = 4;
    private const long RelationMask = (1 << RelationBits) - 1;

    // The numbers of both words and their relation in one: read and written at once, no lock is needed.
    private readonly long[] places = new long[1 << PlaceBits];

    public WordRelation Of(TaggedWord a, TaggedWord b, Func<TaggedWord, TaggedWord, WordRelation> read)
    {
        var pair = ((long)a.Number << (NumberBits + RelationBits)) | ((long)b.Number << RelationBits);
        ref var place = ref places[PlaceOf(a.Number, b.Number)];
        var known = Volatile.Read(ref place);
        if ((known & ~RelationMask) == pair)
            return (WordRelation)(known & RelationMask);
        var relation = read(a, b);
        Volatile.Write(ref place, pair | (long)relation);
        return relation;
    }

    // A row for each first word, by Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): common words are met first, and
    // their low numbers lie side by side in it.
    private static int PlaceOf(int a, int b) => (int)(((uint)a * 2654435769u >> (32 - PlaceBits)) + (uint)b) & ((1 << PlaceBits) - 1);
}
