using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.FullText;

/// <summary>The words of the nodes of one index, each property a field of its own. Immutable once built.</summary>
internal sealed class TextIndex
{
    private readonly TextField[] _fields;
    private readonly int[] _nodes;

    public TextIndex(IEnumerable<Node> nodes, FullTextDefinition definition)
    {
        _fields = [.. definition.Properties.Select(p => new TextField(p))];
        var indexed = new List<int>();
        foreach (var node in nodes)
        {
            if (!definition.Labels.Any(node.Has))
                continue;
            foreach (var field in _fields)
                Add(field, indexed.Count, node.Properties[field.Name]);
            indexed.Add((int)node.Id.Value);
        }

        _nodes = [.. indexed];
    }

    /// <summary>Nodes that fit, best first, equally good ones by their number. Only as many are sorted as are asked for.</summary>
    public IEnumerable<(long Node, double Score)> Search(TextQuery query)
    {
        var hits = new TextMatcher(_fields, _nodes.Length).Match(query);
        var best = new PriorityQueue<int, (double, int)>(Enumerable.Range(0, hits.Count).Select(i => (i, (-hits.Scores[i], hits.Documents[i]))));
        while (best.TryDequeue(out var hit, out _))
            yield return (_nodes[hits.Documents[hit]], hits.Scores[hit]);
    }

    // A list of strings is read as one text, as a server does.
    private static void Add(TextField field, int document, Value value)
    {
        if (value.Kind == ValueKind.String)
            field.Add(document, value.AsString);
        else if (value.Kind == ValueKind.List && value.AsList.All(v => v.Kind == ValueKind.String))
            field.Add(document, string.Join("\n", value.AsList.Select(v => v.AsString)));
    }
}
