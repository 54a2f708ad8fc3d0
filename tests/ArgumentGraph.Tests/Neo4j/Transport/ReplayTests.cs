using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j;
using ArgumentGraph.Neo4j.Loading;
using ArgumentGraph.Neo4j.Querying;

namespace ArgumentGraph.Tests.Neo4j.Transport;

/// <summary>What a healthy server rarely does, by recorded bodies.</summary>
public sealed class ReplayTests
{
    private const string Secret = "s3cret-pass";
    private const string Explained = """{"data":{"fields":["x"],"values":[]},"queryPlan":{"operatorType":"ProduceResults@neo4j","arguments":{},"children":[]},"bookmarks":["FB:a"]}""";
    private const string OneRow = """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":["FB:b"]}""";
    private const string Begun = """{"transaction":{"id":"tx1","expires":"2026-11-25T17:13:34Z"}}""";
    private const string Ran = """{"data":{"fields":["written"],"values":[[{"$type":"Integer","_value":"1"}]]},"transaction":{"id":"tx1","expires":"2026-11-25T17:13:34Z"}}""";
    private const string Committed = """{"data":{"fields":[],"values":[]},"bookmarks":["FB:c"]}""";

    private static readonly LoadGroup s_group = new("Insight", null, null, false, []);

    [Fact]
    public async Task An_error_behind_rows_in_a_202_is_an_error()
    {
        var (failure, _) = await AskAsync(new Answer(202, """{"data":{"fields":["y"],"values":[[{"$type":"Integer","_value":"10"}]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));

        Assert.Equal("ArithmeticError", Assert.IsType<CypherException>(failure).Diagnostic.Code.Type);
    }

    [Fact]
    public async Task Fields_in_another_order_and_unknown_ones_are_read()
    {
        var (failure, result) = await AskAsync(new Answer(202, """{"bookmarks":["FB:z"],"more":{"a":[1,{"b":2}]},"data":{"values":[[{"_value":"1","$type":"Integer"}],[{"$type":"Vector","_value":{"a":1}}]],"new":3,"fields":["x"]},"errors":[]}"""));

        Assert.Null(failure);
        Assert.Equal(["x"], result!.Columns);
        Assert.Equal("""{"a":1}""", result.Rows[1][0].AsString);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", 400)]
    [InlineData("Neo.TransientError.Cluster.ReplicationFailure", 400)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", 400)]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", 202)]
    public async Task Passing_trouble_is_tried_again(string code, int status)
    {
        var (failure, result) = await AskAsync(Error(status, code), new Answer(202, OneRow));

        Assert.Null(failure);
        Assert.Equal(1, result!.Rows[0][0].AsInteger);
    }

    [Fact]
    public async Task A_gateway_in_trouble_and_a_closed_connection_are_tried_again()
    {
        var (failure, _) = await AskAsync(new Answer(503, "<html>busy</html>"), new Answer(202, OneRow, Delivery.None), new Answer(202, OneRow, Delivery.Half), new Answer(202, OneRow));

        Assert.Null(failure);
    }

    [Fact]
    public async Task A_terminated_transaction_is_never_tried_again()
    {
        using var replay = new ReplayServer([new Answer(202, Explained), Error(202, "Neo.TransientError.Transaction.Terminated"), new Answer(202, OneRow)]);

        var (failure, _) = await AskAsync(replay);

        Assert.Contains("Transaction.Terminated", Assert.IsType<Neo4jException>(failure).Message, StringComparison.Ordinal);
        Assert.Equal(2, replay.Requests.Count);
    }

    [Fact]
    public async Task A_slow_body_is_read_to_its_end_and_a_stalled_one_counts_as_lost()
    {
        var (slow, result) = await AskAsync(new Answer(202, OneRow, Delivery.Slow));
        var (stalled, again) = await AskAsync(new Answer(202, OneRow, Delivery.Stalled), new Answer(202, OneRow));

        Assert.Equal((null, null), (slow, stalled));
        Assert.Equal([1, 1], [result!.Rows[0][0].AsInteger, again!.Rows[0][0].AsInteger]);
    }

    [Theory]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", Neo4jFault.Credentials, "user or password")]
    [InlineData(429, "Neo.ClientError.Security.AuthenticationRateLimit", Neo4jFault.Credentials, "locked")]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", Neo4jFault.Database, "--database")]
    [InlineData(403, "Neo.ClientError.Security.Forbidden", Neo4jFault.Credentials, "may not")]
    public async Task A_refusal_is_told_once_without_the_password(int status, string code, Neo4jFault fault, string words)
    {
        using var replay = new ReplayServer([Error(status, code)]);

        var (failure, _) = await AskAsync(replay);

        var refused = Assert.IsType<Neo4jException>(failure);
        Assert.Equal(fault, refused.Fault);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("neo4j:" + Secret)), refused.ToString(), StringComparison.Ordinal);
        Assert.Single(replay.Requests);
    }

    [Theory]
    [InlineData(406, "not acceptable")]
    [InlineData(415, "")]
    [InlineData(404, "<html>nothing here</html>")]
    [InlineData(200, "<html>hello</html>")]
    public async Task What_is_no_Neo4j_or_too_old_for_the_form_is_told(int status, string body)
    {
        using var replay = new ReplayServer([.. Enumerable.Repeat(new Answer(status, body), 50)]);

        var (failure, _) = await AskAsync(replay);

        Assert.IsType<Neo4jException>(failure);
    }

    [Theory]
    [InlineData("""{"neo4j_version":"5.18.1","neo4j_edition":"enterprise"}""", "5.18.1")]
    [InlineData("""{"neo4j_version":"4.4.30"}""", "5.26")]
    [InlineData("""{"hello":"world"}""", "does not answer as Neo4j")]
    [InlineData("<html></html>", "does not answer as Neo4j")]
    public async Task An_old_version_and_another_program_are_refused(string discovery, string words)
    {
        using var replay = new ReplayServer([], discovery);

        var refused = await Assert.ThrowsAsync<Neo4jException>(() => OpenAsync(replay));

        Assert.Equal(Neo4jFault.Unsupported, refused.Fault);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_whose_commit_was_answered_is_done_in_three_requests()
    {
        var requests = await WriteAsync(new Answer(202, Begun), new Answer(202, Ran), new Answer(202, Committed));

        Assert.Equal(["POST /db/neo4j/query/v2/tx", "POST /db/neo4j/query/v2/tx/tx1", "POST /db/neo4j/query/v2/tx/tx1/commit"], requests);
    }

    [Fact]
    public async Task A_lost_commit_answer_is_looked_up_and_not_repeated_when_recorded()
    {
        var requests = await WriteAsync(new Answer(202, Begun), new Answer(202, Ran), new Answer(202, Committed, Delivery.None), new Answer(202, OneRow));

        Assert.Equal(["POST /db/neo4j/query/v2/tx", "POST /db/neo4j/query/v2/tx/tx1", "POST /db/neo4j/query/v2/tx/tx1/commit", "DELETE /db/neo4j/query/v2/tx/tx1", "POST /db/neo4j/query/v2"], requests);
    }

    [Fact]
    public async Task A_lost_commit_answer_is_repeated_when_not_recorded()
    {
        var notFound = new Answer(202, OneRow.Replace("\"1\"", "\"0\"", StringComparison.Ordinal));
        var requests = await WriteAsync(new Answer(202, Begun), new Answer(202, Ran), new Answer(202, Committed, Delivery.Half), notFound, new Answer(202, Begun), new Answer(202, Ran), new Answer(202, Committed));

        Assert.Equal(2, requests.Count(r => r.EndsWith("/commit", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_transaction_that_the_server_has_dropped_is_begun_again()
    {
        var gone = new Answer(404, """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Transaction with Id: \"tx1\" was not found. It may have timed out and therefore rolled back or the routing header 'neo4j-cluster-affinity' was not provided."}]}""");
        var requests = await WriteAsync(new Answer(202, Begun), new Answer(202, Ran), gone, new Answer(202, Begun), new Answer(202, Ran), new Answer(202, Committed));

        Assert.Equal(2, requests.Count(r => r.EndsWith("/commit", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_failed_transaction_is_ended_on_the_server()
    {
        var requests = await WriteAsync(new Answer(202, Begun), new Answer(202, Ran), Error(202, "Neo.TransientError.Transaction.DeadlockDetected"), new Answer(202, Begun), new Answer(202, Ran), new Answer(202, Committed));

        Assert.Contains("DELETE /db/neo4j/query/v2/tx/tx1", requests);
    }

    [Fact]
    public async Task Rows_that_found_no_end_roll_the_batch_back()
    {
        using var replay = new ReplayServer([new Answer(202, Begun), new Answer(202, Ran.Replace("\"1\"", "\"0\"", StringComparison.Ordinal))]);

        var wrong = await Assert.ThrowsAsync<Neo4jException>(() => WriteAsync(replay));

        Assert.Contains("0 of 1 rows", wrong.Message, StringComparison.Ordinal);
        Assert.StartsWith("DELETE", replay.Requests.Last().Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bookmarks_are_sent_with_the_next_request_and_the_affinity_within_a_transaction()
    {
        using var replay = new ReplayServer([new Answer(202, Begun, Header: "neo4j-cluster-affinity: member-2"), new Answer(202, Ran), new Answer(202, Committed), new Answer(202, Explained), new Answer(202, OneRow)]);
        await using var server = await OpenAsync(replay);
        await WriteAsync(server);
        await new Neo4jSession(server).QueryAsync("RETURN 1 AS x");

        var requests = replay.Requests.ToArray();
        Assert.Contains("neo4j-cluster-affinity: member-2", requests[1].Head, StringComparison.Ordinal);
        Assert.Contains("neo4j-cluster-affinity: member-2", requests[2].Head, StringComparison.Ordinal);
        Assert.DoesNotContain("neo4j-cluster-affinity", requests[3].Head, StringComparison.Ordinal);
        Assert.Contains("\"bookmarks\":[\"FB:c\"]", requests[3].Body, StringComparison.Ordinal);
        Assert.Contains("\"bookmarks\":[\"FB:a\"]", requests[4].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_of_answer_is_asked_for_with_weights()
    {
        using var replay = new ReplayServer([new Answer(202, Explained), new Answer(202, OneRow)]);
        await AskAsync(replay);

        var head = replay.Requests.First().Head;
        Assert.Contains("Accept: application/vnd.neo4j.query.v1.1, application/vnd.neo4j.query;q=0.9", head, StringComparison.Ordinal);
        Assert.Contains("\"accessMode\":\"READ\"", replay.Requests.First().Body, StringComparison.Ordinal);
    }

    private static Neo4jOptions Options { get; } = new()
    {
        Password = Secret,
        Silence = TimeSpan.FromSeconds(1),
        Retry = new RetryOptions { First = TimeSpan.FromMilliseconds(5), Total = TimeSpan.FromSeconds(1) },
    };

    private static Answer Error(int status, string code) => new(status, $$"""{"errors":[{"code":"{{code}}","message":"the server's words"}]}""");

    private static Task<Neo4jServer> OpenAsync(ReplayServer replay) => Neo4jServer.OpenAsync(Neo4jAddress.Parse(replay.Address), Options, TestContext.Current.CancellationToken);

    private static async Task<(Exception? Failure, QueryResult? Result)> AskAsync(params Answer[] answers)
    {
        using var replay = new ReplayServer([new Answer(202, Explained), .. answers]);
        return await AskAsync(replay);
    }

    private static async Task<(Exception? Failure, QueryResult? Result)> AskAsync(ReplayServer replay)
    {
        await using var server = await OpenAsync(replay);
        try
        {
            return (null, await new Neo4jSession(server).QueryAsync("RETURN 1 AS x"));
        }
        catch (Exception failure) when (failure is CypherException or Neo4jException)
        {
            return (failure, null);
        }
    }

    private static async Task<List<string>> WriteAsync(params Answer[] answers)
    {
        using var replay = new ReplayServer(answers);
        await WriteAsync(replay);
        return [.. replay.Requests.Select(r => r.Line[..r.Line.LastIndexOf(' ')])];
    }

    private static async Task WriteAsync(ReplayServer replay)
    {
        await using var server = await OpenAsync(replay);
        await WriteAsync(server);
    }

    private static Task WriteAsync(Neo4jServer server)
    {
        var change = new LoadChange(new LoadRow("i1", null, null, PropertyMap.Of(("id", "i1"))), ValueMap.Empty, IsNew: true);
        return new LedgeredWriter(server, "s").WriteAsync(
            LoadBatch.Of(s_group, [change], "s", null, 0),
            [LoadStatements.Write(s_group, [change], "s")],
            (_, row) =>
            {
                if (row[0].AsInteger != 1)
                    throw Neo4jMessages.Counted("Insight", 1, row[0].AsInteger);
            },
            TestContext.Current.CancellationToken);
    }
}
