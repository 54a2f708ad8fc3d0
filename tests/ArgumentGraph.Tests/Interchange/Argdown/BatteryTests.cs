using System.Text.Json;
using ArgumentGraph.Interchange.Argdown.Syntax;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Tests.Interchange.Argdown;

/// <summary>The answers of the reference implementation to edge cases, beside ours.</summary>
public sealed class BatteryTests
{
    // A byte order mark is stripped instead of becoming a statement.
    private const string ByteOrderMark = "bom";

    public static TheoryData<string> Names()
    {
        var path = Repository.Path("..", "shared", "argdown", "battery.json");
        return File.Exists(path) ? [.. Battery().Select(r => r.GetProperty("name").GetString()!)] : ["no battery beside the repository"];
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Our_reading_is_that_of_the_reference_implementation(string name)
    {
        Repository.Shared("argdown", "battery.json");
        var row = Battery().Single(r => r.GetProperty("name").GetString() == name);
        var losses = new LossLedger();
        var model = new ArgdownModel(losses);
        ArgdownParser.Parse(row.GetProperty("text").GetString()!.TrimStart('\uFEFF'), model);
        var lines = losses.Report("argdown", ArgumentGraph.Model.ArgumentMap.Empty);

        if (row.GetProperty("failed").GetBoolean() || name == ByteOrderMark)
        {
            // The reference gives the whole text up; we keep what is good, and say what is not.
            Assert.True(lines.Lines.Length + lines.Notes.Length > 0 || model.Statements.Count + model.Arguments.Count == 0 || name == ByteOrderMark);
            return;
        }

        Assert.Equal(Expected(row), Ours(model));
        Assert.Equal(row.GetProperty("parserErrors").GetArrayLength() > 0, !lines.Lines.IsEmpty);
    }

    private static IEnumerable<JsonElement> Battery()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Path("..", "shared", "argdown", "battery.json")));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }

    private static string Expected(JsonElement row) => string.Join('\n',
    [
        .. row.GetProperty("statements").EnumerateArray().Select(s => Statement(
            Text(s, "title"), s.GetProperty("members").GetInt32(), Strings(s, "tags"), s.GetProperty("data").GetRawText(),
            s.GetProperty("texts").EnumerateArray().Select(t => t.ValueKind == JsonValueKind.Null ? "" : t.GetString()!))).Order(StringComparer.Ordinal),
        .. row.GetProperty("arguments").EnumerateArray().Select(a => $"argument {Text(a, "title")} steps {a.GetProperty("pcs").GetInt32()} tags {string.Join(',', Strings(a, "tags"))} {Data(a.GetProperty("data").GetRawText())}").Order(StringComparer.Ordinal),
        .. row.GetProperty("relations").EnumerateArray().Select(r => $"{Text(r, "type")} {Text(r, "from")} {Text(r, "fromType")[0]} {Text(r, "to")} {Text(r, "toType")[0]}").Order(StringComparer.Ordinal),
    ]);

    private static string Ours(ArgdownModel model) => string.Join('\n',
    [
        .. model.Statements.Select(s => Statement(s.Title, s.Members.Count, s.Tags, JsonSerializer.Serialize(s.Data), s.Members.Select(m => m.Text))).Order(StringComparer.Ordinal),
        .. model.Arguments.Select(a => $"argument {a.Title} steps {Steps(a)} tags {string.Join(',', a.Tags)} {Data(JsonSerializer.Serialize(a.Data))}").Order(StringComparer.Ordinal),
        .. model.Relations.Select(r => $"{r.Type.ToString().ToLowerInvariant()} {r.From.Title} {Kind(r.From)} {r.To.Title} {Kind(r.To)}").Order(StringComparer.Ordinal),
    ]);

    // The text of a reference is its tags there and nothing here; blanks round a text have no meaning.
    private static string Statement(string title, int members, IEnumerable<string> tags, string data, IEnumerable<string> texts) =>
        $"statement {title} members {members} tags {string.Join(',', tags)} {Data(data)} texts {string.Join('|', texts.Select(t => t.Trim()).Where(t => t.Length > 0 && t[0] != '#'))}";

    private static string Data(string json) => json == "null" ? "{}" : JsonSerializer.Serialize(JsonSerializer.Deserialize<SortedDictionary<string, JsonElement>>(json));

    private static int Steps(ArgdownNode argument) => argument.Inferences.Count == 0 ? 0 : argument.Inferences.Sum(i => i.Premises.Count) + 1;

    private static char Kind(ArgdownNode node) => node.IsArgument ? 'a' : 'e';

    private static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;

    private static IEnumerable<string> Strings(JsonElement element, string key) => element.GetProperty(key).EnumerateArray().Select(t => t.GetString()!);
}
