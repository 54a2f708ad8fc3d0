namespace ArgumentGraph.Cypher.Execution.FullText;

/// <summary>Where a word stands in one field: documents in ascending order, and the positions in each.</summary>
internal sealed class Postings
{
    private int[] _documents = new int[2];
    private int[] _starts = new int[2];
    private int[] _positions = new int[2];
    private int _positionCount;

    /// <summary>How many documents hold the word.</summary>
    public int Count { get; private set; }

    public int Document(int index) => _documents[index];

    /// <summary>How often the word stands in the document.</summary>
    public int Frequency(int index) => End(index) - _starts[index];

    public ReadOnlySpan<int> Positions(int index) => _positions.AsSpan(_starts[index], Frequency(index));

    /// <summary>The index of a document, or a negative number.</summary>
    public int IndexOf(int document) => Array.BinarySearch(_documents, 0, Count, document);

    public void Add(int document, int position)
    {
        if (Count == 0 || _documents[Count - 1] != document)
        {
            Put(ref _documents, Count, document);
            Put(ref _starts, Count, _positionCount);
            Count++;
        }

        Put(ref _positions, _positionCount++, position);
    }

    private int End(int index) => index + 1 < Count ? _starts[index + 1] : _positionCount;

    private static void Put(ref int[] array, int at, int value)
    {
        if (at == array.Length)
            Array.Resize(ref array, at * 2);
        array[at] = value;
    }
}
