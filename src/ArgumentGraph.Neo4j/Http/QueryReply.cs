using System.Collections.Immutable;
using System.Text.Json;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Http;

/// <summary>What a reply holds besides its rows, which went to the reader as they came.</summary>
internal sealed record QueryReply(StatementSummary Summary, string? TransactionId, ImmutableArray<string> Bookmarks, (string Code, string Message)? Error);

/// <summary>
/// Reads a reply to its very end: an error may follow rows, under status 202 as well. Fields may come in any order, and
/// fields that are not known are passed over.
/// </summary>
internal sealed class QueryReplyReader(JsonStream json, Action<ImmutableArray<Value>> onRow)
{
    private static readonly StatementSummary s_nothing = new([], QueryCounters.None, [], null, null, null);

    private QueryReply _reply = new(s_nothing, null, [], null);

    public async Task<QueryReply> ReadAsync(CancellationToken cancellation)
    {
        if ((await json.TokenAsync(cancellation)).Type != JsonTokenType.StartObject)
            throw new JsonException("The answer is no JSON object.");
        while (await json.TokenAsync(cancellation) is { Type: JsonTokenType.PropertyName } property)
        {
            if (property.Name == "data")
                await ReadDataAsync(cancellation);
            else
                Take(property.Name!, (await json.ValueAsync(JsonElement, cancellation)).Value);
        }

        return _reply;
    }

    private async Task ReadDataAsync(CancellationToken cancellation)
    {
        await json.TokenAsync(cancellation);
        while (await json.TokenAsync(cancellation) is { Type: JsonTokenType.PropertyName } property)
        {
            if (property.Name == "values")
            {
                await json.TokenAsync(cancellation);
                while (await json.ValueAsync(TypedJsonReader.ReadRow, cancellation) is { IsThere: true } row)
                    onRow(row.Value);
            }
            else
            {
                var value = (await json.ValueAsync(JsonElement, cancellation)).Value;
                if (property.Name == "fields")
                    _reply = _reply with { Summary = _reply.Summary with { Columns = Texts(value) } };
            }
        }
    }

    private void Take(string name, JsonElement value)
    {
        var summary = _reply.Summary;
        _reply = name switch
        {
            "errors" when value.GetArrayLength() > 0 => _reply with { Error = (Text(value[0], "code"), Text(value[0], "message")) },
            "bookmarks" => _reply with { Bookmarks = Texts(value) },
            "transaction" => _reply with { TransactionId = Text(value, "id") },
            "counters" => _reply with { Summary = summary with { Counters = Counters(value) } },
            "notifications" => _reply with { Summary = summary with { Notifications = [.. value.EnumerateArray().Select(Notification)] } },
            "queryType" => _reply with { Summary = summary with { QueryType = value.GetString() } },
            "queryPlan" or "profiledQueryPlan" => _reply with { Summary = summary with { Plan = Plan(value), PlanText = PlanText(value) } },
            _ => _reply,
        };
    }

    private static JsonElement JsonElement(ref Utf8JsonReader json) => System.Text.Json.JsonElement.ParseValue(ref json);

    private static ImmutableArray<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString()!)];

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static QueryCounters Counters(JsonElement json)
    {
        return new QueryCounters(
            Of("nodesCreated"), Of("nodesDeleted"), Of("relationshipsCreated"), Of("relationshipsDeleted"), Of("propertiesSet"), Of("labelsAdded"), Of("labelsRemoved"));

        int Of(string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
    }

    private static Diagnostic Notification(JsonElement json)
    {
        var code = Text(json, "code");
        var place = json.TryGetProperty("position", out var position) && position.ValueKind == JsonValueKind.Object && position.TryGetProperty("offset", out var offset) ? offset.GetInt32() : 0;
        return ServerNotifications.Of(code, Text(json, "description"), place);
    }

    private static PlanStep Plan(JsonElement json) => new(
        Text(json, "operatorType"),
        Argument(json, "Details") ?? "",
        json.TryGetProperty("children", out var children) ? [.. children.EnumerateArray().Select(Plan)] : []);

    private static string? PlanText(JsonElement json) => Argument(json, "string-representation");

    private static string? Argument(JsonElement json, string name) =>
        json.TryGetProperty("arguments", out var arguments) && arguments.TryGetProperty(name, out var argument)
            ? argument.ValueKind == JsonValueKind.Object ? Text(argument, "_value") : argument.ToString()
            : null;
}
