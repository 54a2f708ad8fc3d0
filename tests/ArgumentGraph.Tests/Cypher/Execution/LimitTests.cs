using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Tests.Cypher.Execution;

/// <summary>A hostile query ends in a clear error.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("(", ")", 50_000)]
    [InlineData("[", "]", 50_000)]
    [InlineData("NOT (", ")", 5_000)]
    [InlineData("{a: ", "}", 50_000)]
    [InlineData("- ", "", 50_000)]
    [InlineData("CASE WHEN true THEN ", " END", 20_000)]
    public void Deep_nesting_is_refused_with_the_limit(string open, string close, int depth)
    {
        var query = "RETURN " + string.Concat(Enumerable.Repeat(open, depth)) + "true" + string.Concat(Enumerable.Repeat(close, depth)) + " AS x";
        Assert.Equal($"The query is nested deeper than {Parser.MaxDepth} levels; split it with WITH, or pass the data as a parameter.", Fault(query).Message);
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(" OR true")]
    [InlineData(".a")]
    [InlineData(" < 1")]
    [InlineData(" IS NULL")]
    public void Long_chains_of_operators_are_refused_with_the_limit(string link) =>
        Assert.StartsWith($"More than {Parser.MaxChain} operators follow one another", Fault("WITH {} AS m RETURN m" + string.Concat(Enumerable.Repeat(link, 50_000))).Message);

    [Theory]
    [InlineData("RETURN reduce(l = [], i IN range(1, 100000) | [l]) AS x")]
    [InlineData("RETURN reduce(l = [], i IN range(1, 600) | [l]) AS x")]
    [InlineData("WITH reduce(l = [], i IN range(1, 100000) | [l]) AS a, reduce(l = [], i IN range(1, 100000) | [l]) AS b RETURN a = b AS x")]
    [InlineData("WITH reduce(l = [], i IN range(1, 100000) | [l]) AS a, reduce(l = [], i IN range(1, 100000) | [l]) AS b RETURN a < b AS x")]
    [InlineData("WITH reduce(l = {}, i IN range(1, 100000) | {a: l}) AS a, reduce(l = {}, i IN range(1, 100000) | {a: l}) AS b RETURN a = b AS x")]
    [InlineData("UNWIND [reduce(l = [], i IN range(1, 100000) | [l]), 1] AS a RETURN DISTINCT a")]
    [InlineData("UNWIND [reduce(l = [], i IN range(1, 100000) | [l]), []] AS a RETURN a ORDER BY a")]
    public void A_value_that_is_nested_without_end_is_refused(string query) =>
        Assert.Equal("A value is nested too deeply to work on; flatten it.", Fault(query).Message);

    [Fact]
    public void More_steps_than_the_stack_can_hold_are_refused()
    {
        Assert.StartsWith("The query needs more than 2000 steps", Fault(string.Concat(Enumerable.Repeat("WITH 1 AS x ", 20_000)) + "RETURN x").Message, StringComparison.Ordinal);
        Assert.StartsWith("The query needs more than 2000 steps", Fault("MATCH " + string.Join("-->", Enumerable.Repeat("()", 20_000)) + " RETURN 1 AS x").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_of_a_hundred_million_characters_is_refused() =>
        Assert.Equal("The query is 100000015 characters long; the limit is 4194304. Pass the data as a parameter.", Fault("RETURN [1" + string.Concat(Enumerable.Repeat(",1", 50_000_000)) + "] AS x").Message);

    [Fact]
    public void A_chain_within_the_limit_runs() =>
        Assert.Equal(1900L, new CypherEngine(new MemoryGraphStore()).Query("RETURN 0" + string.Concat(Enumerable.Repeat(" + 1", 1900)) + " AS x").Rows[0][0].AsInteger);

    [Theory]
    [InlineData("RETURN range(1, 1000000000) AS x")]
    [InlineData("UNWIND range(1, 10000000) AS x RETURN collect(toString(x)) AS x")]
    [InlineData("RETURN reduce(s = 'x', i IN range(1, 60) | s + s) AS x")]
    [InlineData("RETURN reduce(l = [1], i IN range(1, 60) | l + l) AS x")]
    [InlineData("UNWIND range(1, 100000) AS x RETURN collect(range(1, 1000)) AS x")]
    [InlineData("UNWIND range(1, 100000) AS x WITH range(1, 1000) AS l, x ORDER BY x RETURN count(*) AS n")]
    [InlineData("UNWIND range(1, 100000) AS x RETURN DISTINCT [x] + range(1, 1000) AS l")]
    [InlineData("RETURN [x IN range(1, 100000) | range(1, 1000)] AS l")]
    [InlineData("UNWIND range(1, 100000) AS x RETURN range(1, 1000) AS l")]
    public void Memory_beyond_the_limit_ends_the_query(string query)
    {
        var limits = new QueryLimits { Memory = 64 * 1024 * 1024 };
        Assert.Equal("The query needs more than 64 MB; aggregate less at once, add LIMIT, or raise the memory limit.", Fault(query, new QueryOptions { Limits = limits }).Message);
    }

    [Theory]
    [InlineData("UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS n", 1000000)]
    [InlineData("UNWIND range(1, 100000) AS x WITH x WHERE size(toString(x) + '-' + toString(x * x)) > 0 RETURN count(toString(x)) AS n", 100000)]
    [InlineData("UNWIND range(1, 100000) AS x WITH x, toString(x) AS t ORDER BY x DESC LIMIT 10 RETURN count(*) AS n", 10)]
    [InlineData("UNWIND range(1, 100000) AS x RETURN sum(size([i IN range(1, 10) | i * x])) AS n", 1000000)]
    public void What_is_not_kept_does_not_count_as_memory(string query, long expected)
    {
        var limits = new QueryLimits { Memory = 8 * 1024 * 1024 };
        Assert.Equal(expected, new CypherEngine(new MemoryGraphStore()).Query(query, options: new QueryOptions { Limits = limits }).Rows[0][0].AsInteger);
    }

    [Fact]
    public void Time_beyond_the_limit_ends_a_cross_product_of_everything()
    {
        using var store = new MemoryGraphStore();
        var engine = new CypherEngine(store);
        engine.Query("UNWIND range(1, 2000) AS x CREATE (:N)", options: new QueryOptions { AllowsWriting = true });
        var limits = new QueryLimits { Time = TimeSpan.FromMilliseconds(100) };
        var fault = Assert.Throws<CypherException>(() => engine.Query("MATCH (a), (b), (c), (d) RETURN count(*) AS n", options: new QueryOptions { Limits = limits }));
        Assert.StartsWith("The query ran longer than 0.1 s and was stopped", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_beyond_the_limit_end_the_query() =>
        Assert.Equal("The result has more than 10 rows; add LIMIT, or raise the row limit.", Fault("UNWIND range(1, 100) AS x RETURN x", new QueryOptions { Limits = new QueryLimits { Rows = 10 } }).Message);

    [Fact]
    public void A_cancelled_query_writes_nothing()
    {
        using var store = new MemoryGraphStore();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var options = new QueryOptions { AllowsWriting = true, Cancellation = cancelled.Token };
        Assert.Throws<CypherException>(() => new CypherEngine(store).Query("UNWIND range(1, 100000) AS x CREATE (:N)", options: options));
        Assert.Empty(store.Read().Nodes);
    }

    [Fact]
    public void A_query_that_fails_half_way_writes_nothing()
    {
        using var store = new MemoryGraphStore();
        Assert.Throws<CypherException>(() => new CypherEngine(store).Query("UNWIND [1, 0] AS x CREATE (:N {v: 1 / x})", options: new QueryOptions { AllowsWriting = true }));
        Assert.Empty(store.Read().Nodes);
    }

    [Fact]
    public void Writing_is_refused_unless_it_is_allowed() =>
        Assert.Equal("The query writes, but was opened for reading only; allow writing (--write) to run it.", Fault("CREATE (:N)").Message);

    private static CypherException Fault(string query, QueryOptions? options = null)
    {
        using var store = new MemoryGraphStore();
        return Assert.Throws<CypherException>(() => new CypherEngine(store).Query(query, options: options));
    }
}
