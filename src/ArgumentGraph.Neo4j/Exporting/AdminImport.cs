using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j.Loading;

namespace ArgumentGraph.Neo4j.Exporting;

/// <summary>
/// Files of <c>neo4j-admin database import</c>: one for each label and type, the header says the types. A property that is not of one
/// plain kind throughout is written as text; one whose name the header cannot hold is left to the push that follows.
/// </summary>
internal static class AdminImport
{
    public static ImmutableArray<string> Write(string folder, LoadContent content, Encoding encoding)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        var arguments = new List<string>();
        foreach (var group in content.Groups.Where(g => !g.Rows.IsEmpty))
        {
            var name = group.Name.ToLowerInvariant() + ".csv";
            files.Add(Path.Combine(folder, name));
            arguments.Add($"--{(group.IsNodes ? "nodes" : "relationships")}={group.Name}={name}");
            using var text = new StreamWriter(files[^1], append: false, encoding);
            Write(text, group, content.Source);
        }

        files.Add(Path.Combine(folder, "import.txt"));
        File.WriteAllText(files[^1], Instructions(arguments), encoding);
        return files.ToImmutable();
    }

    private static string Instructions(List<string> arguments) =>
        "# Into an empty database of a stopped server, from this folder. Afterwards start the server and run the constraints at the\n"
        + "# head of load.cypher; 'argraph push' then finds everything there.\n"
        + $"neo4j-admin database import full neo4j --multiline-fields=true {string.Join(' ', arguments)}\n";

    private static void Write(TextWriter text, LoadGroup group, string? source)
    {
        var columns = Columns(group);
        IEnumerable<string> ids = group.IsNodes ? [$"id:ID({group.Name})"] : [$":START_ID({group.StartLabel})", $":END_ID({group.EndLabel})"];
        Line(text, ids.Concat(columns.Select(c => $"{c.Key}{c.Type}")).Concat(source is null ? [] : [LoadSchema.PushedFrom]));
        foreach (var row in group.Rows)
        {
            IEnumerable<string> ends = group.IsNodes ? [Quoted(row.Key)] : [Quoted(row.Start!), Quoted(row.End!)];
            Line(text, ends.Concat(columns.Select(c => Cell(row.Properties[c.Key]))).Concat(source is null ? [] : [Quoted(source)]));
        }
    }

    private static List<(string Key, string Type)> Columns(LoadGroup group) =>
        [.. group.Rows.SelectMany(r => r.Properties)
            .Where(p => !(group.IsNodes && p.Key == "id") && IsPlain(p.Key))
            .GroupBy(p => p.Key, p => p.Value.Kind)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, TypeOf(g.Distinct().ToList())))];

    // The header gives colons, commas and quotes a meaning of its own.
    private static bool IsPlain(string key) => key.All(c => char.IsLetterOrDigit(c) || c == '_');

    private static string TypeOf(List<ValueKind> kinds) => kinds switch
    {
        [ValueKind.Integer] => ":long",
        [ValueKind.Float] => ":double",
        [ValueKind.Boolean] => ":boolean",
        _ => "",
    };

    private static string Cell(Value value) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => value.AsFloat.ToString("R", CultureInfo.InvariantCulture),
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        _ => Quoted(ValueText.Plain(value)),
    };

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void Line(TextWriter text, IEnumerable<string> cells) => text.Write(string.Join(',', cells) + "\n");
}
