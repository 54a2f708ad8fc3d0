using System.Runtime.CompilerServices;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Cypher.Execution;

/// <summary>The one row that all steps of a running query share, and what belongs to the run.</summary>
internal sealed class Frame(int slotCount)
{
    private const int TicksBetweenChecks = 1024;
    private const int BytesPerValue = 24;
    private const int CharactersPerValue = 12;
    private int _ticks;
    private long _memory;
    private CancellationToken _stop;
    private QueryOptions _options = QueryOptions.Default;
    private ulong _random;

    public Value[] Slots { get; } = new Value[slotCount];

    public WorkingGraph Graph { get; private set; } = null!;

    public IReadOnlyDictionary<string, Value> Parameters { get; private set; } = null!;

    public WriteCounter Written { get; private set; } = new();

    public ZonedDateTime Now { get; private set; } = null!;

    public FullTextIndexes FullText { get; private set; } = FullTextIndexes.None;

    public void Begin(WorkingGraph graph, IReadOnlyDictionary<string, Value> parameters, QueryOptions options, FullTextIndexes fullText, CancellationToken stop)
    {
        Array.Clear(Slots);
        (Graph, Parameters, _options, FullText, _stop) = (graph, parameters, options, fullText, stop);
        (_ticks, _memory, _random, Written) = (0, 0, options.Seed, new WriteCounter());
        var ticks = options.Now.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        var second = Math.DivRem(ticks, TimeSpan.TicksPerSecond, out var rest) - (rest < 0 ? 1 : 0);
        Now = new ZonedDateTime(second, (int)(ticks - (second * TimeSpan.TicksPerSecond)) * 100, Zone.Utc);
    }

    /// <summary>Called at every row and every step of long loops; now and then looks whether to stop.</summary>
    public void Tick()
    {
        if (++_ticks < TicksBetweenChecks)
            return;
        _ticks = 0;
        if (_stop.IsCancellationRequested)
            throw _options.Cancellation.IsCancellationRequested ? Errors.Cancelled() : Errors.TimeLimit(_options.Limits.Time);
    }

    /// <summary>Estimated bytes held now.</summary>
    public long Held => _memory;

    /// <summary>Accounts for values that were made while something was computed and are garbage now: all since the mark.</summary>
    public void Release(long mark) => _memory = mark;

    /// <summary>Accounts for values that were kept and are no longer.</summary>
    public void GiveBack(long bytes) => _memory -= bytes;

    /// <summary>Accounts for values that outlive their row, with all that stands in them.</summary>
    public void ChargeKept(ReadOnlySpan<Value> values)
    {
        foreach (var value in values)
            Charge(Weight(value));
    }

    /// <summary>Accounts for values about to be made, before they are, so that the limit is a bound and not a wake.</summary>
    public void Charge(long values)
    {
        _memory += values * BytesPerValue;
        if (_memory > _options.Limits.Memory)
            throw Errors.MemoryLimit(_options.Limits.Memory);
    }

    private static long Weight(Value value) => value.Kind switch
    {
        ValueKind.String => 1 + (value.AsString.Length / CharactersPerValue),
        ValueKind.List => 1 + Sum(value.Elements),
        ValueKind.Map => 1 + Sum([.. value.AsMap.Select(e => e.Value)]) + value.AsMap.Count,
        ValueKind.Path => 2 + (2L * value.AsPath.Length),
        _ => 1,
    };

    private static long Sum(ReadOnlySpan<Value> elements)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var sum = 0L;
        foreach (var element in elements)
            sum += Weight(element);
        return sum;
    }

    public void CheckRows(long rows)
    {
        if (rows > _options.Limits.Rows)
            throw Errors.RowLimit(_options.Limits.Rows);
    }

    /// <summary>SplitMix64 (Steele, Lea, Flood 2014): small, seeded, the same everywhere.</summary>
    public ulong NextRandom()
    {
        var z = _random += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
