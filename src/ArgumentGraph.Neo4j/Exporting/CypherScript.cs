using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j.Loading;

namespace ArgumentGraph.Neo4j.Exporting;

/// <summary>A push as a script: the same statements with their rows written out. Texts stand in string literals only, every quote escaped.</summary>
internal static class CypherScript
{
    private const int RowsEach = 500;

    public static void Write(TextWriter text, LoadContent content)
    {
        text.Write("// Load with: cypher-shell -u USER --file load.cypher    (or paste into Neo4j Browser)\n");
        foreach (var statement in LoadSchema.Statements)
            text.Write($"{statement};\n");
        text.Write("CALL db.awaitIndexes(300);\n");
        if (content.Source is { } source)
            text.Write($":param source => {ValueText.Of(source)};\n");
        foreach (var group in content.Groups)
        {
            foreach (var chunk in group.Rows.Chunk(RowsEach))
                Write(text, group, chunk, content.Source);
        }
    }

    private static void Write(TextWriter text, LoadGroup group, LoadRow[] rows, string? source)
    {
        var statement = LoadStatements.WriteText(group, source is not null);
        var body = statement["UNWIND $rows AS row".Length..];
        text.Write("UNWIND [\n");
        foreach (var (index, row) in rows.Index())
        {
            text.Write(group.IsNodes ? $"{{id: {ValueText.Of(row.Key)}" : $"{{id: {ValueText.Of(row.Key)}, a: {ValueText.Of(row.Start)}, b: {ValueText.Of(row.End)}");
            text.Write($", props: {Literal(row.Properties)}}}{(index + 1 < rows.Length ? "," : "")}\n");
        }

        text.Write($"] AS row{body};\n");
    }

    // A key is a name that people may have chosen: in back-ticks, with those inside it doubled, it can be nothing else.
    private static string Literal(PropertyMap properties) =>
        $"{{{string.Join(", ", properties.Select(p => $"`{p.Key.Replace("`", "``", StringComparison.Ordinal)}`: {ValueText.Of(p.Value)}"))}}}";
}
