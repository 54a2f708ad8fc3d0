using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ArgumentGraph.Tests.Neo4j.Transport;

/// <summary>How an answer goes over the line.</summary>
public enum Delivery
{
    Whole,

    /// <summary>The connection closes in the middle of the body.</summary>
    Half,

    /// <summary>A few bytes at a time.</summary>
    Slow,

    /// <summary>The connection closes without an answer, though the request was read.</summary>
    None,

    /// <summary>Half a body, and then nothing for as long as the client waits.</summary>
    Stalled,
}

/// <summary>A recorded answer.</summary>
public sealed record Answer(int Status, string Body, Delivery Delivery = Delivery.Whole, string? Header = null);

/// <summary>A request as it arrived.</summary>
internal sealed record Request(string Line, string Head, string Body);

/// <summary>Answers requests with recorded bodies, over a plain socket on loopback: a healthy server seldom does what is tested with it.</summary>
internal sealed class ReplayServer : IDisposable
{
    public const string Discovery = """{"neo4j_version":"5.26.31","neo4j_edition":"community","query":"http://x/db/{databaseName}/query/v2"}""";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Queue<Answer> _answers;
    private readonly string _discovery;
    private readonly CancellationTokenSource _stop = new();

    public ReplayServer(IEnumerable<Answer> answers, string discovery = Discovery)
    {
        (_answers, _discovery) = (new Queue<Answer>(answers), discovery);
        _listener.Start();
        _ = AcceptAsync();
    }

    public ConcurrentQueue<Request> Requests { get; } = [];

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = ServeAsync(client);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test has ended.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await AnswerAsync(client);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // The client went away, or the test has ended.
            }
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        await using var stream = client.GetStream();
        var request = await ReadAsync(stream);
        if (request is null)
            return;
        if (request.Line.StartsWith("GET / ", StringComparison.Ordinal))
        {
            await WriteAsync(stream, new Answer(200, _discovery));
            return;
        }

        Requests.Enqueue(request);
        var isRollback = request.Line.StartsWith("DELETE", StringComparison.Ordinal);
        await WriteAsync(stream, isRollback ? new Answer(200, "{}") : _answers.Count > 0 ? _answers.Dequeue() : new Answer(500, "no answer was recorded for this"));
    }

    private static async Task<Request?> ReadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var buffer = new byte[8192];
        while (true)
        {
            var read = await stream.ReadAsync(buffer);
            if (read == 0)
                return null;
            bytes.AddRange(buffer.AsSpan(0, read));
            var text = Encoding.UTF8.GetString([.. bytes]);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end < 0)
                continue;
            var head = text[..end];
            var length = head.Split("\r\n").Where(l => l.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase)).Select(l => int.Parse(l.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();
            if (bytes.Count >= Encoding.UTF8.GetByteCount(head) + 4 + length)
                return new Request(head.Split("\r\n")[0], head, text[(end + 4)..]);
        }
    }

    private async Task WriteAsync(NetworkStream stream, Answer answer)
    {
        if (answer.Delivery == Delivery.None)
            return;
        var body = Encoding.UTF8.GetBytes(answer.Body);
        var head = $"HTTP/1.1 {answer.Status} X\r\nContent-Type: application/vnd.neo4j.query\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{(answer.Header is null ? "" : answer.Header + "\r\n")}\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head), _stop.Token);
        switch (answer.Delivery)
        {
            case Delivery.Half:
                await stream.WriteAsync(body.AsMemory(0, body.Length / 2), _stop.Token);
                break;
            case Delivery.Stalled:
                await stream.WriteAsync(body.AsMemory(0, body.Length / 2), _stop.Token);
                await Task.Delay(TimeSpan.FromSeconds(3), _stop.Token);
                break;
            case Delivery.Slow:
                foreach (var chunk in body.Chunk(7))
                {
                    await stream.WriteAsync(chunk, _stop.Token);
                    await Task.Delay(5, _stop.Token);
                }

                break;
            default:
                await stream.WriteAsync(body, _stop.Token);
                break;
        }
    }
}
