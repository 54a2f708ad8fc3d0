using System.Collections.Immutable;
using System.Text;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Neo4j.Loading;

namespace ArgumentGraph.Neo4j.Exporting;

/// <summary>What a push would send, as files for where there is no server at hand: a script to paste or pipe, and CSV for the bulk importer.</summary>
public sealed class ServerExport
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly LoadContent _content;

    private ServerExport(LoadContent content) => _content = content;

    /// <summary>Rows of each label and type.</summary>
    public IEnumerable<(string Name, int Rows)> Counts => _content.Groups.Select(g => (g.IsNodes ? $"(:{g.Name})" : $"[:{g.Name}]", g.Rows.Length));

    /// <summary>The statements of a push: constraints and indexes, then one for each label and type that has rows.</summary>
    public IEnumerable<string> SampleStatements =>
        LoadSchema.Statements.Concat(_content.Groups.Where(g => !g.Rows.IsEmpty).Select(g => LoadStatements.WriteText(g, _content.Source is not null)));

    /// <summary>What a push of a graph would send.</summary>
    public static ServerExport Of(PropertyGraph graph, string? source) => new(LoadContent.Of(graph, source));

    /// <summary>Writes the files into a folder, which is made where it is missing; returns their paths.</summary>
    public ImmutableArray<string> Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var script = Path.Combine(folder, "load.cypher");
        using (var text = new StreamWriter(script, append: false, s_utf8))
            CypherScript.Write(text, _content);
        return [script, .. AdminImport.Write(folder, _content, s_utf8)];
    }
}
