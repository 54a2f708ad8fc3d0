namespace ArgumentGraph.Cypher.Graph;

/// <summary>
/// An immutable table from dense ids to entities, in chunks: a step copies only the chunks that it touches, so a small change to a
/// large graph is cheap and old snapshots stay whole.
/// </summary>
internal sealed class ChunkedTable<T>
    where T : class
{
    private const int Shift = 9;
    private const int ChunkSize = 1 << Shift;
    private readonly T?[]?[] _chunks;

    private ChunkedTable(T?[]?[] chunks, int count, long end)
    {
        _chunks = chunks;
        Count = count;
        End = end;
    }

    public static ChunkedTable<T> Empty { get; } = new([], 0, 0);

    public int Count { get; }

    /// <summary>One more than the largest id.</summary>
    public long End { get; }

    /// <summary>A table of entities by id; of two with one id the later stays.</summary>
    public static ChunkedTable<T> Of(IEnumerable<T> entities, Func<T, long> idOf)
    {
        var (chunks, count) = (Array.Empty<T?[]?>(), 0);
        foreach (var entity in entities)
        {
            var id = Checked(idOf(entity));
            if (id >> Shift >= chunks.Length)
                Array.Resize(ref chunks, Grown(chunks.Length, id >> Shift));
            ref var slot = ref (chunks[id >> Shift] ??= new T?[ChunkSize])[id & (ChunkSize - 1)];
            count += slot is null ? 1 : 0;
            slot = entity;
        }

        return new ChunkedTable<T>(chunks, count, EndOf(chunks));
    }

    public T? Find(long id)
    {
        var chunk = id >> Shift;
        return (ulong)chunk < (ulong)_chunks.Length && _chunks[chunk] is { } entries ? entries[id & (ChunkSize - 1)] : null;
    }

    public IEnumerable<T> All()
    {
        foreach (var chunk in _chunks)
        {
            if (chunk is null)
                continue;
            foreach (var entry in chunk)
            {
                if (entry is not null)
                    yield return entry;
            }
        }
    }

    /// <summary>The table with entries put (or removed, where null) by id.</summary>
    public ChunkedTable<T> With(IEnumerable<KeyValuePair<long, T?>> changes)
    {
        var chunks = (T?[]?[])_chunks.Clone();
        var (count, fresh) = (Count, new HashSet<long>());
        foreach (var (id, entry) in changes)
        {
            var at = Checked(id) >> Shift;
            if (at >= chunks.Length)
                Array.Resize(ref chunks, Grown(chunks.Length, at));
            if (fresh.Add(at))
                chunks[at] = chunks[at] is { } old ? (T?[])old.Clone() : new T?[ChunkSize];
            ref var slot = ref chunks[at]![id & (ChunkSize - 1)];
            count += (entry is null ? 0 : 1) - (slot is null ? 0 : 1);
            slot = entry;
        }

        return new ChunkedTable<T>(chunks, count, EndOf(chunks));
    }

    private static long Checked(long id) => id is >= 0 and <= int.MaxValue
        ? id
        : throw new ArgumentException($"The id {id} is outside 0 to {int.MaxValue}; a store numbers its entities densely from 1.", nameof(id));

    private static int Grown(int length, long chunk) => (int)Math.Max(chunk + 1, Math.Min(length * 2L, int.MaxValue >> Shift));

    private static long EndOf(T?[]?[] chunks)
    {
        for (var chunk = chunks.Length - 1; chunk >= 0; chunk--)
        {
            for (var i = ChunkSize - 1; chunks[chunk] is { } entries && i >= 0; i--)
            {
                if (entries[i] is not null)
                    return ((long)chunk << Shift) + i + 1;
            }
        }

        return 0;
    }
}
