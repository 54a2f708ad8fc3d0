using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Authentication;
using System.Text;
using System.Text.Json;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Http;

/// <summary>The Query API, version 2. Whether a statement went well is decided by the errors in the body, not by the HTTP status.</summary>
internal sealed class HttpTransport : INeo4jTransport
{
    // 1.1 adds types to 1.0; a server that does not know it (5.26) falls back to the second.
    private const string Accept = "application/vnd.neo4j.query.v1.1, application/vnd.neo4j.query;q=0.9";

    // In a cluster behind a proxy the transaction lives on one member; what it says here must be said back to it.
    private const string Affinity = "neo4j-cluster-affinity";

    private static readonly TimeSpan s_rollbackTime = TimeSpan.FromSeconds(5);

    private readonly HttpClient _client;
    private readonly string _query;
    private readonly TimeSpan _silence;
    private ImmutableArray<string> _bookmarks = [];

    public HttpTransport(Neo4jAddress address, Neo4jOptions options)
    {
        Name = address.ToString();
        _silence = options.Silence;
        _query = $"db/{Uri.EscapeDataString(options.Database)}/query/v2";
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            SslOptions = { RemoteCertificateValidationCallback = CertificateTrust.Of(options.TrustedCertificate) },
        })
        {
            BaseAddress = address.Uri,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        if (options.Password.Length > 0)
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
    }

    public string Name { get; }

    public async Task<ServerInfo> DiscoverAsync(CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await SendAsync(request, inCommit: false, cancellation);
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellation);
            using var json = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
            var version = json.RootElement.GetProperty("neo4j_version").GetString()!;
            var edition = json.RootElement.TryGetProperty("neo4j_edition", out var named) ? named.GetString()! : "";
            return ServerVersion.Parse(version, edition);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Neo4jMessages.NotNeo4j(Name, $"HTTP {(int)response.StatusCode}");
        }
    }

    public async Task<StatementSummary> RunAsync(Statement statement, RunMode mode, Action<ImmutableArray<Value>> onRow, CancellationToken cancellation)
    {
        var (reply, _) = await PostAsync(_query, new QueryRequest(statement, _bookmarks, mode), null, inCommit: mode.Writes, onRow, cancellation);
        Keep(reply.Bookmarks);
        return reply.Summary;
    }

    public async Task WriteAsync(ImmutableArray<Statement> statements, Action<int, ImmutableArray<Value>> onRow, CancellationToken cancellation)
    {
        var begin = new QueryRequest(statements[0], _bookmarks, new RunMode(Writes: true));
        string? id = null;
        string? affinity = null;
        var isEnded = false;
        try
        {
            (var begun, affinity) = await PostAsync($"{_query}/tx", begin, null, inCommit: false, row => onRow(0, row), cancellation);
            id = begun.TransactionId ?? throw Neo4jMessages.NotNeo4j(Name, "a transaction without id");
            for (var i = 1; i < statements.Length - 1; i++)
                await PostAsync($"{_query}/tx/{id}", Next(statements[i]), affinity, inCommit: false, row => onRow(i, row), cancellation);
            var last = statements.Length > 1 ? Next(statements[^1]) : new QueryRequest(null, [], null);
            var (committed, _) = await PostAsync($"{_query}/tx/{id}/commit", last, affinity, inCommit: true, row => onRow(statements.Length - 1, row), cancellation);
            isEnded = true;
            Keep(committed.Bookmarks);
        }
        finally
        {
            if (id is not null && !isEnded)
                await RollBackAsync(id, affinity);
        }
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private static QueryRequest Next(Statement statement) => new(statement, [], null);

    private void Keep(ImmutableArray<string> bookmarks)
    {
        if (!bookmarks.IsEmpty)
            _bookmarks = bookmarks;
    }

    // The server holds its locks until the transaction ends, so that is said to it whatever went wrong; it may have ended it itself.
    private async Task RollBackAsync(string id, string? affinity)
    {
        using var timer = new CancellationTokenSource(s_rollbackTime);
        try
        {
            using var request = Request(HttpMethod.Delete, $"{_query}/tx/{id}", affinity);
            using var response = await _client.SendAsync(request, timer.Token);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            // It then ends by its own idle time-out; the failure that led here is the one to tell.
        }
    }

    private async Task<(QueryReply Reply, string? Affinity)> PostAsync(
        string path, QueryRequest query, string? affinity, bool inCommit, Action<ImmutableArray<Value>> onRow, CancellationToken cancellation)
    {
        using var request = Request(HttpMethod.Post, path, affinity);
        request.Content = query.Content();
        using var response = await SendAsync(request, inCommit, cancellation);
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellation);
            var reply = await new QueryReplyReader(new JsonStream(body, _silence), onRow).ReadAsync(cancellation);
            if (reply.Error is { } error)
                throw new TransportException(CodeOf(error.Code, response.StatusCode, path), error.Message, inCommit: false);
            if (!response.IsSuccessStatusCode)
                throw HttpFaults.OfStatus(Name, response.StatusCode, inCommit);
            return (reply, response.Headers.TryGetValues(Affinity, out var values) ? values.First() : affinity);
        }
        catch (JsonException) when (!response.IsSuccessStatusCode)
        {
            throw HttpFaults.OfStatus(Name, response.StatusCode, inCommit);
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            throw new TransportException(TransportException.Lost, e.Message, inCommit, e);
        }
        catch (TransportException e) when (e.Code == TransportException.Lost && inCommit && !e.InCommit)
        {
            throw new TransportException(e.Code, e.Message, inCommit, e);
        }
    }

    // The server tells a transaction that it no longer has by the status and the path; its code is the one of any wrong request.
    private static string CodeOf(string code, HttpStatusCode status, string path) =>
        status == HttpStatusCode.NotFound && path.Contains("/tx/", StringComparison.Ordinal) && code == "Neo.ClientError.Request.Invalid"
            ? TransportException.TransactionGone
            : code;

    private static HttpRequestMessage Request(HttpMethod method, string path, string? affinity)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.TryAddWithoutValidation("Accept", Accept);
        if (affinity is not null)
            request.Headers.TryAddWithoutValidation(Affinity, affinity);
        return request;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, bool inCommit, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(_silence);
        try
        {
            return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timer.Token);
        }
        catch (HttpRequestException e) when (e.InnerException is AuthenticationException)
        {
            throw Neo4jMessages.Untrusted(Name, e);
        }
        catch (HttpRequestException e)
        {
            throw HttpFaults.OfRequest(e, inCommit);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new TransportException(TransportException.Lost, $"no answer for {_silence.TotalSeconds:0} seconds", inCommit, e);
        }
    }
}
