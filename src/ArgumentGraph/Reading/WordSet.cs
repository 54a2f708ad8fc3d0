namespace ArgumentGraph.Reading;

/// <summary>A hand-written list of words, asked without regard to case.</summary>
internal sealed class WordSet
{
    private readonly WordMap<bool> _map;

    private WordSet(string words) => (Words, _map) = (words, new WordMap<bool>((words, true)));

    /// <summary>The words, separated by white space.</summary>
    public string Words { get; }

    /// <summary>From words separated by white space.</summary>
    public static WordSet Of(params ReadOnlySpan<string> lists) => new(string.Join(' ', lists));

    public bool Has(ReadOnlySpan<char> word) => _map[word];
}
