using System.CommandLine;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph status</c>: what the store holds.</summary>
internal static class StatusVerb
{
    private static readonly Option<OutputFormat> s_format = FormatOption.Create();

    public static Command Create() => new Command("status", "Show what the store holds and what is undecided.") { s_format }
        .Does((result, _) => Run(result));

    private static int Run(ParseResult result)
    {
        using var store = StoreOption.OpenExisting(result);
        var graph = store.Read();
        var map = MapGraphReader.Read(graph);
        var listing = new Listing(new Column("What", "what"), new Column("Count", "count", IsNumber: true));
        listing.Add("documents", map.Documents.Length);
        listing.Add("insights", map.Insights.Length);
        listing.Add("insights in several documents", map.Insights.Count(i => i.Sources.DistinctBy(p => p.DocumentId).Count() > 1));
        listing.Add("topics", map.Insights.SelectMany(i => i.Topics).DistinctBy(t => t.Topic).Count());
        foreach (var type in Enum.GetValues<RelationType>())
            listing.Add(Words.Of(type), map.Relations.Count(r => r.Type == type));
        foreach (var status in Enum.GetValues<RelationStatus>())
            listing.Add($"contradictions {Words.Of(status)}", map.Relations.Count(r => r.Type == RelationType.Contradicts && r.Status == status));
        listing.Add("judgements", Count(graph, MapSchema.Judgement));
        listing.Add("runs", Count(graph, MapSchema.Run));
        listing.Print(result.GetValue(s_format));
        return ExitCode.Done;
    }

    private static int Count(PropertyGraph graph, string label) => graph.Nodes.Count(n => n.Has(label));
}
