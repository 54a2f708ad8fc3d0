namespace ArgumentGraph.Reading;

/// <summary>Hand-written lists of words, each with what it stands for, asked without regard to case and without cutting strings.</summary>
/// <remarks>Reading asks dozens of lists about every word, and nearly always the answer is no: length and first letter say so before
/// anything is hashed. By the reading benchmark this takes half the time of a frozen set's lookup by span.</remarks>
internal sealed class WordMap<T>
    where T : struct
{
    private const int LettersOfAlphabet = 32;

    private readonly uint[] _initialsByLength;
    private readonly (string? Word, T Meaning)[] _slots;

    /// <summary>Where a word stands in several entries, the first one holds.</summary>
    public WordMap(params IEnumerable<(string Words, T Meaning)> entries)
    {
        var words = entries
            .SelectMany(entry => entry.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, entry.Meaning)))
            .DistinctBy(pair => pair.Word, StringComparer.OrdinalIgnoreCase).ToList();
        _initialsByLength = new uint[words.Max(pair => pair.Word.Length) + 1];
        _slots = new (string?, T)[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Count * 2)];
        foreach (var pair in words)
        {
            _initialsByLength[pair.Word.Length] |= 1u << (pair.Word[0] % LettersOfAlphabet);
            var slot = Hash(pair.Word) & (_slots.Length - 1);
            while (_slots[slot].Word is not null)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = pair;
        }
    }

    /// <summary>What the word stands for; the default where it is in no list.</summary>
    public T this[ReadOnlySpan<char> word]
    {
        get
        {
            // Upper and lower case of a Latin letter are alike in the five low bits.
            if (word.IsEmpty || word.Length >= _initialsByLength.Length || (_initialsByLength[word.Length] >> (word[0] % LettersOfAlphabet) & 1) == 0)
                return default;
            for (var slot = Hash(word) & (_slots.Length - 1); _slots[slot].Word is { } candidate; slot = (slot + 1) & (_slots.Length - 1))
            {
                if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                    return _slots[slot].Meaning;
            }

            return default;
        }
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = word.Length;
        foreach (var c in word)
            hash = (hash * 31) + (c % LettersOfAlphabet);
        return hash & int.MaxValue;
    }
}
