using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentGraph.Benchmarks.Tck;

public sealed record TckGiven(string Kind, IReadOnlyList<string> Setup, [property: JsonPropertyName("graph_script")] IReadOnlyList<string>? GraphScript);

public sealed record TckProcedure(string Name, string Signature, IReadOnlyList<JsonElement> Inputs, IReadOnlyList<JsonElement> Outputs, IReadOnlyList<IReadOnlyList<string>> Rows);

public sealed record TckError(string Type, string Phase, string Detail);

public sealed record TckExpectation(
    string Kind,
    bool Ordered,
    [property: JsonPropertyName("ignore_list_order")] bool IgnoreListOrder,
    IReadOnlyList<string>? Columns,
    IReadOnlyList<IReadOnlyList<string>>? Rows,
    TckError? Error);

public sealed record TckControl(string Query, TckExpectation Expect);

/// <summary>One concrete scenario of the openCypher TCK, as a line of JSON holds it.</summary>
public sealed record TckScenario(
    string Id,
    string Tier,
    TckGiven Given,
    IReadOnlyDictionary<string, string> Parameters,
    IReadOnlyList<TckProcedure> Procedures,
    string Query,
    TckExpectation Expect,
    [property: JsonPropertyName("side_effects")] IReadOnlyDictionary<string, int>? SideEffects,
    IReadOnlyList<TckControl> Control)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static IEnumerable<TckScenario> ReadAll(string path) =>
        File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<TckScenario>(l, Json)!);
}

public sealed record TckTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>What the engine gave for a scenario, as the scorer reads it.</summary>
public sealed record TckOutcome(string Id, IReadOnlyList<string>? Columns, IReadOnlyList<IReadOnlyList<string>>? Rows, TckError? Error, IReadOnlyDictionary<string, int>? SideEffects, IReadOnlyList<TckTable> Control)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
