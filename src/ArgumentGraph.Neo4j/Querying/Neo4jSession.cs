using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Querying;

/// <summary>
/// A server as a session: what a user typed is guarded by its words and the server's own EXPLAIN, run in the access mode asked for,
/// and stopped on the server, not only here, when it is cancelled or goes beyond a limit. The server's clock and chance are its own.
/// </summary>
public sealed class Neo4jSession(Neo4jServer server) : ICypherSession
{
    private static readonly TimeSpan s_stopTime = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    /// <exception cref="Neo4jException">The server cannot be reached or refuses for a reason that is not the query's.</exception>
    public async Task<QueryResult> QueryAsync(string text, IReadOnlyDictionary<string, Value>? parameters = null, QueryOptions? options = null)
    {
        options ??= QueryOptions.Default;
        var statement = new Statement(text, parameters ?? FrozenDictionary<string, Value>.Empty);
        CypherGuard.CheckText(text);
        var before = 0;
        try
        {
            if (!Asks(text, "EXPLAIN"))
            {
                var explain = Explaining(text);
                before = explain.Length - text.Length;
                CypherGuard.CheckPlan(await ExplainAsync(statement with { Text = explain }, options), options.AllowsWriting);
            }

            before = 0;
            return await server.Retrying.RunAsync(_ => RunAsync(statement, options), options.Cancellation);
        }
        catch (TransportException failure)
        {
            throw StatementErrors.Of(failure, before) ?? (Exception)Neo4jMessages.From(server.Name, failure);
        }
        catch (OperationCanceledException) when (options.Cancellation.IsCancellationRequested)
        {
            throw QueryLimit.Cancelled();
        }
    }

    /// <summary>Leaves the server open: it belongs to who opened it.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static bool Asks(string text, string word) => CypherWords.Of(text) is [var first, ..] && first.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static string Explaining(string text) =>
        "EXPLAIN " + (Asks(text, "PROFILE") ? text[(text.IndexOf("PROFILE", StringComparison.OrdinalIgnoreCase) + "PROFILE".Length)..] : text);

    // Planning runs nothing, so a query that is refused for its plan has had no effect.
    private Task<StatementSummary> ExplainAsync(Statement explain, QueryOptions options) => server.Retrying.RunAsync(
        _ => server.Transport.RunAsync(explain, new RunMode(options.AllowsWriting, options.Limits.Time), _ => { }, options.Cancellation), options.Cancellation);

    private async Task<QueryResult> RunAsync(Statement statement, QueryOptions options)
    {
        var rows = new RowCollector(options.Limits);

        // A comment behind the query keeps the places in error messages right, and finds it again among the server's transactions.
        var tag = "//argraph:" + Guid.NewGuid().ToString("N");
        using var stop = new CancellationTokenSource();
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(options.Cancellation);
        timer.CancelAfter(options.Limits.Time);
        var mode = new RunMode(options.AllowsWriting, options.Limits.Time);
        var running = server.Transport.RunAsync(statement with { Text = $"{statement.Text}\n{tag}" }, mode, rows.Add, stop.Token);
        var stopped = Task.Delay(Timeout.Infinite, timer.Token);
        if (await Task.WhenAny(running, stopped) != running)
        {
            await StopAsync(tag);
            await stop.CancelAsync();
            await ((Task)running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw options.Cancellation.IsCancellationRequested ? QueryLimit.Cancelled() : QueryLimit.Time(options.Limits);
        }

        try
        {
            var summary = await running;
            return new QueryResult(summary.Columns, rows.Rows, summary.Counters, summary.Notifications, summary.PlanText);
        }
        catch (CypherException)
        {
            await StopAsync(tag);
            throw;
        }
    }

    // Dropping the connection does not stop a query: the server is told to.
    private async Task StopAsync(string tag)
    {
        using var timer = new CancellationTokenSource(s_stopTime);
        try
        {
            var found = new List<string>();
            var show = Statement.Of("SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery ENDS WITH $tag RETURN transactionId", ("tag", tag));
            await server.Transport.RunAsync(show, new RunMode(Writes: false), row => found.Add(row[0].AsString), timer.Token);
            foreach (var id in found)
                await server.Transport.RunAsync(Statement.Of("TERMINATE TRANSACTION $id", ("id", id)), new RunMode(Writes: false), _ => { }, timer.Token);
        }
        catch (Exception e) when (e is TransportException or Neo4jException or OperationCanceledException)
        {
            // Some servers let users see only their own or no transactions; the time-out that was sent along then stops the query.
        }
    }

    /// <summary>The rows so far, within the limits of rows and memory.</summary>
    private sealed class RowCollector(QueryLimits limits)
    {
        private long _bytes;

        public List<ImmutableArray<Value>> Rows { get; } = [];

        public void Add(ImmutableArray<Value> row)
        {
            Rows.Add(row);
            _bytes += 40 + row.Sum(ValueSize.Of);
            if (Rows.Count > limits.Rows)
                throw QueryLimit.Rows(limits);
            if (_bytes > limits.Memory)
                throw QueryLimit.Memory(limits);
        }
    }
}
