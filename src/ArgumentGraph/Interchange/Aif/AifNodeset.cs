using System.Globalization;
using System.Text.Json;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Aif;

/// <summary>A map as a nodeset: claims first, then the relations between them, then who states what.</summary>
internal sealed class AifNodeset
{
    private readonly ArgumentMap map;
    private readonly LossLedger losses;
    private readonly List<(AifNode Node, AifScheme? Scheme)> nodes = [];
    private readonly List<AifEdge> edges = [];
    private readonly Dictionary<string, string> claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> insights = new(StringComparer.Ordinal);
    private readonly List<(string NodeId, Passage Source)> locutions = [];
    private readonly Dictionary<string, string> persons;

    public AifNodeset(ArgumentMap map, LossLedger losses)
    {
        (this.map, this.losses) = (map, losses);
        persons = map.Documents.Select((d, i) => (d.Id, Number: Number(i + 1))).ToDictionary(p => p.Id, p => p.Number, StringComparer.Ordinal);
        foreach (var insight in map.Insights)
        {
            claims[insight.Id] = Add("I", insight.Text);
            insights[claims[insight.Id]] = insight.Id;
        }

        var steps = new HashSet<(string, string, RelationType)>();
        foreach (var inference in map.Inferences)
            AddStep(inference, steps);
        foreach (var relation in map.Relations.Where(r => !steps.Contains((r.From, r.To, r.Type))))
            Join(claims[relation.From], AifScheme.Of(relation.Type), claims[relation.To]);
        var titles = map.Documents.ToDictionary(d => d.Id, d => d.Title, StringComparer.Ordinal);
        foreach (var insight in map.Insights)
        {
            foreach (var source in insight.Sources)
            {
                var locution = Add("L", $"{Speaker(titles.GetValueOrDefault(source.DocumentId, ""))} : {source.Text}");
                locutions.Add((locution, source));
                Join(locution, AifScheme.Asserting, claims[insight.Id]);
            }
        }
    }

    public IEnumerable<AifNode> Nodes => nodes.Select(n => n.Node);

    public IReadOnlyList<AifEdge> Edges => edges;

    /// <summary>The insight that a claim node stands for; null for every other node.</summary>
    public string? InsightOf(string nodeId) => insights.GetValueOrDefault(nodeId);

    /// <summary>What each document is quoted with, in its order.</summary>
    public ILookup<string, (string NodeId, string Quote)> Quotes() => locutions
        .OrderBy(l => l.Source.Span.Start)
        .ToLookup(l => l.Source.DocumentId, l => (l.NodeId, TextLosses.Whole(l.Source.Text, losses)), StringComparer.Ordinal);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteArray("nodes", nodes, n => Write(json, n.Node, n.Scheme));
        json.WriteArray("edges", edges.Index(), e =>
        {
            json.WriteString("edgeID", Number(nodes.Count + 1 + e.Index));
            json.WriteString("fromID", e.Item.From);
            json.WriteString("toID", e.Item.To);
            json.WriteNull("formEdgeID");
        });
        json.WriteArray("locutions", locutions, l =>
        {
            json.WriteString("nodeID", l.NodeId);
            json.WriteString("personID", PersonOf(l.Source.DocumentId));
            json.WriteString("timestamp", "");
            json.WriteNull("start");
            json.WriteNull("end");
            json.WriteNull("source");
        });
    }

    public void WriteParticipants(Utf8JsonWriter json)
    {
        json.WriteArray("participants", map.Documents, document =>
        {
            json.WriteString("participantID", PersonOf(document.Id));
            json.WriteString("firstname", TextLosses.Whole(document.Title, losses));
            json.WriteString("surname", "");
        });
        json.WriteArray("schemefulfillments", nodes.Where(n => n.Scheme is not null), n =>
        {
            json.WriteString("nodeID", n.Node.Id);
            json.WriteString("schemeID", n.Scheme!.Id);
        });
        json.WriteArray("descriptorfulfillments", Array.Empty<string>(), _ => { });
        json.WriteArray("cqdescriptorfulfillments", Array.Empty<string>(), _ => { });
    }

    private static void Write(Utf8JsonWriter json, AifNode node, AifScheme? scheme)
    {
        json.WriteString("nodeID", node.Id);
        json.WriteString("text", node.Text);
        json.WriteString("type", node.Type);
        json.WriteString("timestamp", "");
        if (scheme is null)
            return;
        json.WriteString("scheme", scheme.Name);
        json.WriteString("schemeID", scheme.Id);
    }

    // The words spoken begin after the first colon with spaces round it, so the name before it must have none.
    private string Speaker(string title) => TextLosses.OneLine(title, losses).Replace(" : ", ": ", StringComparison.Ordinal);

    private string PersonOf(string documentId) => persons.GetValueOrDefault(documentId, "0");

    private void Join(string from, AifScheme scheme, string to)
    {
        var node = Add(scheme.Type, scheme.Name, scheme);
        edges.Add(new AifEdge(from, node));
        edges.Add(new AifEdge(node, to));
    }

    // One node for the whole step, which stands for the relations that its premises have to its conclusion as well.
    private void AddStep(Inference inference, HashSet<(string, string, RelationType)> steps)
    {
        var scheme = AifScheme.Of(inference.Type);
        var node = Add(scheme.Type, scheme.Name, scheme);
        foreach (var premise in inference.Premises)
        {
            edges.Add(new AifEdge(claims[premise], node));
            steps.Add((premise, inference.Conclusion, inference.Type));
            if (inference.Type != RelationType.Supports)
                steps.Add((inference.Conclusion, premise, inference.Type));
        }

        edges.Add(new AifEdge(node, claims[inference.Conclusion]));
        foreach (var undercut in inference.Undercuts)
            Join(claims[undercut.InsightId], AifScheme.Conflict, node);
    }

    private string Add(string type, string text, AifScheme? scheme = null)
    {
        var id = Number(nodes.Count + 1);
        nodes.Add((new AifNode(id, type, TextLosses.Whole(text, losses), scheme?.Name ?? ""), scheme));
        return id;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
