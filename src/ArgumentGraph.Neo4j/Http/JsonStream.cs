using System.Text.Json;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Http;

/// <summary>A JSON body read piece by piece as it arrives, so that a large answer costs no more memory than its largest row.</summary>
internal sealed class JsonStream(Stream stream, TimeSpan silence)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isComplete;
    private JsonReaderState _state;

    public delegate T Parse<out T>(ref Utf8JsonReader json);

    /// <summary>The next token, and its text where it is a name.</summary>
    /// <exception cref="JsonException">The body is no JSON, or ends too early.</exception>
    public async Task<(JsonTokenType Type, string? Name)> TokenAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (TryToken() is { } token)
                return token;
            await FillAsync(cancellation);
        }
    }

    /// <summary>The next value whole, given to <paramref name="parse"/> standing on its first token; default at the end of a list.</summary>
    public async Task<(bool IsThere, T? Value)> ValueAsync<T>(Parse<T> parse, CancellationToken cancellation)
    {
        while (true)
        {
            if (TryValue(parse, out var value) is { } isThere)
                return (isThere, value);
            await FillAsync(cancellation);
        }
    }

    private (JsonTokenType Type, string? Name)? TryToken()
    {
        var json = Reader();
        if (!json.Read())
            return null;
        var name = json.TokenType == JsonTokenType.PropertyName ? json.GetString() : null;
        Advance(json);
        return (json.TokenType, name);
    }

    private bool? TryValue<T>(Parse<T> parse, out T? value)
    {
        value = default;
        var json = Reader();
        if (!json.Read())
            return null;
        if (json.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            Advance(json);
            return false;
        }

        var whole = json;
        if (!whole.TrySkip())
            return null;
        value = parse(ref json);
        Advance(whole);
        return true;
    }

    private Utf8JsonReader Reader() => new(_buffer.AsSpan(_start, _end - _start), _isComplete, _state);

    private void Advance(Utf8JsonReader json)
    {
        _start += (int)json.BytesConsumed;
        _state = json.CurrentState;
    }

    private async Task FillAsync(CancellationToken cancellation)
    {
        if (_isComplete)
            throw new JsonException("The answer ends in the middle.");
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = await ReadAsync(cancellation);
        _isComplete = read == 0;
        _end += read;
    }

    private async Task<int> ReadAsync(CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(silence);
        try
        {
            return await stream.ReadAsync(_buffer.AsMemory(_end), timer.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new TransportException(TransportException.Lost, $"nothing arrived for {silence.TotalSeconds:0} seconds", inner: e);
        }
    }
}
