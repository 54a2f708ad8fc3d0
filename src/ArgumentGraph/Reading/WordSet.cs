using System.Collections.Frozen;

namespace ArgumentGraph.Reading;

/// <summary>A hand-written list of words, asked without regard to case and without cutting strings.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordSet(IEnumerable<string> words) =>
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>From words separated by white space.</summary>
    public static WordSet Of(params ReadOnlySpan<string> lists) =>
        new(string.Join(' ', lists).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
