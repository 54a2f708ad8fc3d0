using System.Numerics;

namespace ArgumentGraph.Cypher.Execution.FullText;

/// <summary>
/// One indexed property: its words and what BM25 needs of its lengths (Robertson and Zaragoza 2009, k1 = 1.2, b = 0.75, without the
/// constant factor k1 + 1 and with lengths in steps, as in Lucene 9, so that scores agree with a server's).
/// </summary>
internal sealed class TextField(string name)
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const int ExactLengths = 24;
    private readonly Dictionary<string, Postings> _words = new(StringComparer.Ordinal);
    private readonly List<int> _lengths = [];
    private long _total;
    private int _documents;
    private string[]? _sorted;

    public string Name { get; } = name;

    public Postings? Find(string word) => _words.GetValueOrDefault(word);

    /// <summary>Reads the text of a document; documents come by ascending number.</summary>
    public void Add(int document, string text)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var reader = new WordReader(text);
        var position = 0;
        while (reader.MoveNext())
        {
            if (!lookup.TryGetValue(reader.Word, out var postings))
                lookup[reader.Word] = postings = new Postings();
            postings.Add(document, position++);
        }

        while (_lengths.Count < document)
            _lengths.Add(0);
        _lengths.Add(Stepped(position));
        _total += position;
        _documents += position > 0 ? 1 : 0;
        _sorted = null;
    }

    /// <summary>How rare something is that this many documents hold.</summary>
    public double Rarity(int documents) => Math.Log(1 + ((_documents - documents + 0.5) / (documents + 0.5)));

    public double Score(double rarity, double frequency, int document) =>
        rarity * frequency / (frequency + (K1 * (1 - B + (B * _lengths[document] * _documents / _total))));

    /// <summary>The words from a beginning on, in ordinal order.</summary>
    public IEnumerable<string> WordsFrom(string beginning)
    {
        _sorted ??= [.. _words.Keys.Order(StringComparer.Ordinal)];
        var at = Array.BinarySearch(_sorted, beginning, StringComparer.Ordinal);
        return _sorted.Skip(at < 0 ? ~at : at);
    }

    // Lucene keeps a length in one byte: exact at first, then four significant bits.
    private static int Stepped(int length)
    {
        var rest = length - ExactLengths;
        if (rest < 16)
            return length;
        var shift = 28 - BitOperations.LeadingZeroCount((uint)rest);
        return ExactLengths + (rest >> shift << shift);
    }
}
