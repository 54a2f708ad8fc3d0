using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j.Http;
using ArgumentGraph.Neo4j.Transport;
using Neo4j.Driver;
using Driver = Neo4j.Driver;

namespace ArgumentGraph.Neo4j.Bolt;

/// <summary>The official driver: routing in clusters, managed transactions, its own retries within one call. Bookmarks are passed on from session to session.</summary>
internal sealed class BoltTransport : INeo4jTransport
{
    private readonly IDriver _driver;
    private readonly string _database;
    private Bookmarks[] _bookmarks = [];

    public BoltTransport(Neo4jAddress address, Neo4jOptions options)
    {
        Name = address.ToString();
        _database = options.Database;
        var login = options.Password.Length > 0 ? AuthTokens.Basic(options.User, options.Password) : AuthTokens.None;
        _driver = GraphDatabase.Driver(Endpoint(address, options), login, config =>
        {
            config.WithTelemetryDisabled().WithMaxTransactionRetryTime(options.Retry.Total).WithConnectionTimeout(TimeSpan.FromSeconds(10));
            if (options.TrustedCertificate is { } file)
                config.WithEncryptionLevel(EncryptionLevel.Encrypted).WithTrustManager(TrustManager.CreateCertTrust(CertificateTrust.Load(file)));
        });
    }

    public string Name { get; }

    public Task<ServerInfo> DiscoverAsync(CancellationToken cancellation) => TranslatingAsync(inCommit: false, async () =>
    {
        var server = await _driver.GetServerInfoAsync().WaitAsync(cancellation);
        // "Neo4j/5.26.31"; the edition is not part of it.
        var version = server.Agent[(server.Agent.IndexOf('/', StringComparison.Ordinal) + 1)..];
        try
        {
            return ServerVersion.Parse(version, "");
        }
        catch (FormatException)
        {
            throw Neo4jMessages.NotNeo4j(Name, server.Agent);
        }
    });

    public Task<StatementSummary> RunAsync(Statement statement, RunMode mode, Action<ImmutableArray<Value>> onRow, CancellationToken cancellation) =>
        TranslatingAsync(inCommit: mode.Writes, async () =>
        {
            await using var session = Session(mode.Writes);
            var cursor = await session.RunAsync(Query(statement), c => c.WithTimeout(mode.Time)).WaitAsync(cancellation);
            var summary = await ReadAsync(cursor, onRow, cancellation);
            _bookmarks = [session.LastBookmarks];
            return summary;
        });

    public Task WriteAsync(ImmutableArray<Statement> statements, Action<int, ImmutableArray<Value>> onRow, CancellationToken cancellation) =>
        TranslatingAsync(inCommit: true, async () =>
        {
            await using var session = Session(writes: true);
            await session.ExecuteWriteAsync(async transaction =>
            {
                foreach (var (index, statement) in statements.Index())
                    await ReadAsync(await transaction.RunAsync(Query(statement)), row => onRow(index, row), cancellation);
            });
            _bookmarks = [session.LastBookmarks];
            return true;
        });

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    // A certificate of the user's own is a matter of the configuration, which the driver takes only without "+s" in the address.
    private static Uri Endpoint(Neo4jAddress address, Neo4jOptions options)
    {
        var scheme = options.TrustedCertificate is null ? address.Uri.Scheme : address.Uri.Scheme.Split('+')[0];
        return new Uri(string.Create(CultureInfo.InvariantCulture, $"{scheme}://{address.Uri.Host}:{(address.Uri.Port > 0 ? address.Uri.Port : 7687)}"));
    }

    private static Query Query(Statement statement) =>
        new(statement.Text, statement.Parameters.ToDictionary(p => p.Key, p => BoltValues.To(p.Value)!));

    private static async Task<StatementSummary> ReadAsync(IResultCursor cursor, Action<ImmutableArray<Value>> onRow, CancellationToken cancellation)
    {
        var columns = await cursor.KeysAsync();
        while (await cursor.FetchAsync().WaitAsync(cancellation))
            onRow([.. columns.Select(c => BoltValues.From(cursor.Current[c]))]);
        var summary = await cursor.ConsumeAsync();
        var (counters, plan) = (summary.Counters, summary.Profile ?? summary.Plan);
        return new StatementSummary(
            [.. columns],
            new QueryCounters(
                counters.NodesCreated, counters.NodesDeleted, counters.RelationshipsCreated, counters.RelationshipsDeleted, counters.PropertiesSet, counters.LabelsAdded, counters.LabelsRemoved),
            [.. (summary.Notifications ?? []).Select(Notification)],
            plan is null ? null : Step(plan),
            plan?.Arguments.TryGetValue("string-representation", out var text) == true ? text as string : null,
            TypeOf(summary));
    }

    // The driver fails on a type that it does not know; that is then simply not told.
    private static string? TypeOf(IResultSummary summary) => summary.QueryType switch
    {
        QueryType.ReadOnly => "r",
        QueryType.ReadWrite => "rw",
        QueryType.WriteOnly => "w",
        QueryType.SchemaWrite => "s",
        _ => null,
    };

    private static Diagnostic Notification(INotification note) => ServerNotifications.Of(note.Code, note.Description, note.Position?.Offset ?? 0);

    private static PlanStep Step(IPlan plan) => new(
        plan.OperatorType, plan.Arguments.TryGetValue("Details", out var details) ? details as string ?? "" : "", [.. plan.Children.Select(Step)]);

    private IAsyncSession Session(bool writes) => _driver.AsyncSession(c => c
        .WithDatabase(_database)
        .WithDefaultAccessMode(writes ? Driver.AccessMode.Write : Driver.AccessMode.Read)
        .WithBookmarks(_bookmarks));

    private async Task<T> TranslatingAsync<T>(bool inCommit, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Driver.SecurityException e) when (e.Code is null)
        {
            throw Neo4jMessages.Untrusted(Name, e);
        }
        catch (Exception e) when (e is ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException)
        {
            throw HasInner<System.Security.Authentication.AuthenticationException>(e) ? Neo4jMessages.Untrusted(Name, e)
                : HasInner<System.Net.Sockets.SocketException>(e) ? new TransportException(TransportException.Refused, Innermost(e).Message, inCommit: false, e)
                : new TransportException(TransportException.Lost, e.Message, inCommit, e);
        }
        catch (Driver.Neo4jException e) when (e.Code is not null)
        {
            throw new TransportException(e.Code, e.Message, inCommit: false, e);
        }
        catch (Driver.Neo4jException e)
        {
            throw new TransportException(TransportException.Lost, e.Message, inCommit, e);
        }
    }

    private static bool HasInner<T>(Exception? failure)
        where T : Exception => failure is T || (failure is not null && HasInner<T>(failure.InnerException));

    private static Exception Innermost(Exception failure) => failure.InnerException is { } inner ? Innermost(inner) : failure;
}
