using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ArgumentGraph.Msagl;

/// <summary>
/// One operation at a time on one Node process. A process that dies is started once more for the same operation; one that takes too long
/// is killed. Whatever goes wrong, the next operation begins with a new process.
/// </summary>
internal sealed class NodeWorker(NodeWorkerOptions options) : IDisposable
{
    private readonly Lock gate = new();
    private NodeProcess? process;
    private long calls;
    private bool disposed;

    public void Warm()
    {
        lock (gate)
        {
            if (!disposed && File.Exists(options.Script))
                process ??= NodeProcess.TryStart(options);
        }
    }

    public T Call<T>(string operation, Action<Utf8JsonWriter> arguments, Func<JsonElement, T> read, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            var id = ++calls;
            using var answer = Answer(operation, Request(id, operation, arguments), cancellationToken);
            return Result(answer.RootElement, id, operation, read);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            Stop();
        }
    }

    private JsonDocument Answer(string operation, ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            process ??= NodeProcess.Start(options);
            var line = Exchange(operation, request, cancellationToken);
            if (line is not null)
                return Parse(line, operation);
            var end = process.End();
            Stop();
            if (end.Code == NodeProcess.TooOld)
                throw WorkerErrors.TooOld(end.LastWords);
            if (attempt == 2)
                throw WorkerErrors.Crashed(operation, end);
        }
    }

    private string? Exchange(string operation, ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        try
        {
            return process!.Exchange(request, options.TimeLimit, cancellationToken);
        }
        catch (TimeoutException)
        {
            Stop();
            throw WorkerErrors.TooSlow(operation, options.TimeLimit);
        }
        catch (OperationCanceledException)
        {
            Stop();
            throw;
        }
    }

    private JsonDocument Parse(string line, string operation)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            Stop();
            throw WorkerErrors.NotUnderstood(operation, line);
        }
    }

    private T Result<T>(JsonElement answer, long id, string operation, Func<JsonElement, T> read)
    {
        if (answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("id", out var answered) && answered.ValueKind == JsonValueKind.Number && answered.GetInt64() == id)
        {
            if (answer.TryGetProperty("error", out var error))
                throw WorkerErrors.Failed(operation, error.ToString());
            if (answer.TryGetProperty("result", out var result))
                return read(result);
        }

        Stop();
        throw WorkerErrors.NotUnderstood(operation, answer.ToString());
    }

    private void Stop()
    {
        process?.Dispose();
        process = null;
    }

    private static ReadOnlyMemory<byte> Request(long id, string operation, Action<Utf8JsonWriter> arguments)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("id", id);
            json.WriteString("op", operation);
            json.WriteStartObject("args");
            arguments(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.Write(Encoding.UTF8.GetBytes("\n"));
        return buffer.WrittenMemory;
    }
}
