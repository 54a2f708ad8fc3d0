using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Tests.Neo4j.Querying;

/// <summary>What every <see cref="ICypherSession"/> keeps: the engine here, and a server over either transport.</summary>
public abstract class SessionContract : IAsyncLifetime
{
    private static readonly QueryOptions s_writing = new() { AllowsWriting = true };

    private ICypherSession? _session;

    private ICypherSession Session => _session!;

    public async ValueTask InitializeAsync() => _session = await OpenEmptyAsync();

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_session is not null)
            await _session.DisposeAsync();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("9223372036854775807")]
    [InlineData("-1.5e-300")]
    [InlineData("1.0")]
    [InlineData("'Zoë \\'s \\\\ path'")]
    [InlineData("[1, 2.5, null, 'a', [true]]")]
    [InlineData("{a: 1, b: {c: [2, 3]}}")]
    [InlineData("date('1984-10-11')")]
    [InlineData("localtime('12:31:14.645876123')")]
    [InlineData("time('12:31:14.645876123+01:00')")]
    [InlineData("localdatetime('1984-10-11T12:31:14')")]
    [InlineData("datetime('1984-10-11T12:31:14+02:00')")]
    [InlineData("datetime('2015-07-21T21:40:32.142[Europe/Berlin]')")]
    [InlineData("duration('P1Y2M10DT2H30M0.5S')")]
    public async Task A_value_comes_back_as_it_was_sent(string literal)
    {
        var value = (await new EmbeddedSession(new CypherEngine(new MemoryGraphStore())).QueryAsync($"RETURN {literal} AS value")).Rows[0][0];

        var result = await Session.QueryAsync($"RETURN $value AS sent, {literal} AS made", new Dictionary<string, Value> { ["value"] = value });

        Assert.Equal(["sent", "made"], result.Columns);
        Assert.Equal([value, value], result.Rows[0]);
    }

    [Fact]
    public async Task Not_a_number_and_the_infinities_pass()
    {
        var result = await Session.QueryAsync("RETURN $nan AS nan, $inf AS inf", new Dictionary<string, Value> { ["nan"] = double.NaN, ["inf"] = double.NegativeInfinity });

        Assert.True(double.IsNaN(result.Rows[0][0].AsFloat));
        Assert.Equal(double.NegativeInfinity, result.Rows[0][1].AsFloat);
    }

    [Fact]
    public async Task What_is_written_is_counted_and_read_back_with_its_content()
    {
        var written = await WriteAsync("CREATE (a:Insight:Fact {id: 'a', day: date('2024-05-06')})-[r:SUPPORTS {confidence: 0.5}]->(b:Insight {id: 'b'})");
        var read = await Session.QueryAsync("MATCH p = (b:Insight {id: 'b'})<-[r:SUPPORTS]-(a) RETURN p, r, a, [a, {of: r}] AS nested");

        Assert.Equal(new QueryCounters(NodesCreated: 2, RelationshipsCreated: 1, PropertiesSet: 4, LabelsAdded: 3), written.Counters);
        var row = Assert.Single(read.Rows);
        var node = row[2].AsNode()!;
        Assert.Equal(["Fact", "Insight"], node.Labels);
        Assert.Equal(new Date(19849), node.Properties["day"].AsDate);
        var relationship = row[1].AsRelationship()!;
        Assert.Equal(("SUPPORTS", 0.5, node.Id), (relationship.Type, relationship.Properties["confidence"].AsFloat, relationship.Start));
        Assert.Equal([false], row[0].AsPath.Forward);
        Assert.Equal(["b", "a"], row[0].AsPath.Nodes.Select(n => n.AsNode()!.Properties["id"].AsString));
        Assert.Equal(row[2], row[3].AsList[0]);
    }

    [Theory]
    [InlineData("CREATE (:Insight)")]
    [InlineData("MATCH (n) SET n.title = 'x'")]
    [InlineData("MERGE (n:Insight {id: 'x'}) RETURN n")]
    [InlineData("MATCH (n) DETACH DELETE n")]
    public async Task Reading_refuses_to_write_and_nothing_changes(string query)
    {
        await WriteAsync("CREATE (:Insight {id: 'kept'})");

        var wrong = await Assert.ThrowsAsync<CypherException>(() => Session.QueryAsync(query));

        Assert.Equal("AccessMode", wrong.Diagnostic.Code.Type);
        Assert.Equal("[(:Insight {id: 'kept'})]", (await Session.QueryAsync("MATCH (n) RETURN collect(n) AS all")).Rows[0][0].ToString());
    }

    [Fact]
    public async Task A_mistake_in_the_text_is_a_syntax_error_with_its_place()
    {
        var wrong = await Assert.ThrowsAsync<CypherException>(() => Session.QueryAsync("MATCH (n) RETRUN n"));

        Assert.Equal("SyntaxError", wrong.Diagnostic.Code.Type);
        Assert.InRange(wrong.Diagnostic.Span.Start, 6, 17);
    }

    [Fact]
    public async Task A_missing_parameter_is_named()
    {
        var wrong = await Assert.ThrowsAsync<CypherException>(() => Session.QueryAsync("RETURN $topic AS t"));

        Assert.Equal("ParameterMissing", wrong.Diagnostic.Code.Type);
        Assert.Contains("topic", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_behind_rows_is_a_failure_and_undoes_what_was_written()
    {
        var wrong = await Assert.ThrowsAsync<CypherException>(() => WriteAsync("UNWIND [1, 2, 0, 4] AS x CREATE (:Number {value: x}) RETURN 10 / x AS y"));

        Assert.Equal("ArithmeticError", wrong.Diagnostic.Code.Type);
        Assert.Equal(0, (await Session.QueryAsync("MATCH (n) RETURN count(n) AS n")).Rows[0][0].AsInteger);
    }

    [Fact]
    public async Task A_query_beyond_its_rows_is_stopped()
    {
        var wrong = await Assert.ThrowsAsync<CypherException>(() =>
            Session.QueryAsync("UNWIND range(1, 1000) AS x RETURN x", options: new QueryOptions { Limits = new QueryLimits { Rows = 10 } }));

        Assert.Equal("RowLimit", wrong.Diagnostic.Code.Detail);
    }

    [Fact]
    public async Task A_query_beyond_its_time_is_stopped()
    {
        var wrong = await Assert.ThrowsAsync<CypherException>(() => Session.QueryAsync(Endless, options: new QueryOptions { Limits = new QueryLimits { Time = TimeSpan.FromSeconds(1) } }));

        Assert.Equal("TimeLimit", wrong.Diagnostic.Code.Detail);
        await NothingRunsAsync();
    }

    [Fact]
    public async Task A_cancelled_query_is_stopped()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        var wrong = await Assert.ThrowsAsync<CypherException>(() => Session.QueryAsync(Endless, options: new QueryOptions { Cancellation = stop.Token }));

        Assert.Equal("Cancelled", wrong.Diagnostic.Code.Detail);
        await NothingRunsAsync();
    }

    [Fact]
    public async Task What_was_written_is_seen_by_the_next_query()
    {
        for (var i = 0; i < 20; i++)
        {
            await WriteAsync($"CREATE (:Step {{number: {i}}})");
            Assert.Equal(i + 1, (await Session.QueryAsync("MATCH (s:Step) RETURN count(s) AS n")).Rows[0][0].AsInteger);
        }
    }

    [Fact]
    public async Task Explain_plans_and_runs_nothing()
    {
        var explained = await Session.QueryAsync("EXPLAIN MATCH (n:Insight) RETURN n");

        Assert.Empty(explained.Rows);
        Assert.Contains("Insight", explained.Plan, StringComparison.Ordinal);
    }

    protected abstract Task<ICypherSession> OpenEmptyAsync();

    /// <summary>Sees that a stopped query does not go on where it ran.</summary>
    protected virtual Task NothingRunsAsync() => Task.CompletedTask;

    private const string Endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n";

    private Task<QueryResult> WriteAsync(string query) => Session.QueryAsync(query, options: s_writing);
}
