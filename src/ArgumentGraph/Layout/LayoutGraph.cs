using System.Collections.Immutable;

namespace ArgumentGraph.Layout;

/// <summary>A link by the indexes of its boxes; <paramref name="Strength"/> is its place in the request.</summary>
internal sealed record Link(int From, int To, LayoutEdge Edge, int Strength)
{
    public bool IsLevel => Edge.Kind == LayoutEdgeKind.Level;

    /// <summary>Ends on the label of another link.</summary>
    public bool IsOntoLink => Edge.Onto is not null;

    public bool HasLabel => Edge.LabelWidth > 0 && Edge.LabelHeight > 0;
}

/// <summary>The boxes of one group, or those of none.</summary>
internal sealed record Cluster(LayoutGroup? Group, ImmutableArray<int> Members);

/// <summary>The request with its names resolved and its parts in the order of their ids, so that the order it was written in does not matter.</summary>
internal sealed record LayoutGraph(
    ImmutableArray<LayoutNode> Nodes, ImmutableArray<Link> Links, ImmutableArray<Cluster> Clusters, LayoutOptions Options)
{
    /// <summary>Where a box was in an earlier layout of the same view.</summary>
    public Point? Previous(int node) => Options.Previous.TryGetValue(Nodes[node].Id, out var center) ? center : null;

    public static LayoutGraph From(LayoutRequest request)
    {
        var nodes = request.Nodes.OrderBy(node => node.Id, StringComparer.Ordinal).ToImmutableArray();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            Check(index.TryAdd(node.Id, index.Count), $"Two boxes have the id '{node.Id}'.");
            Check(IsSize(node.Width) && IsSize(node.Height), $"The box '{node.Id}' measures {node.Width} × {node.Height}; both must be positive.");
        }

        var links = request.Edges.Select((edge, strength) => Resolve(edge, strength, index))
            .OrderBy(link => link.Edge.Id, StringComparer.Ordinal).ThenBy(link => link.Strength);
        var ids = request.Edges.Where(edge => edge.Onto is null).Select(edge => edge.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var edge in request.Edges.Where(edge => edge.Onto is not null))
            Check(ids.Contains(edge.Onto!), $"The edge '{edge.Id}' ends on '{edge.Onto}', which is no edge between two boxes.");
        return new LayoutGraph(nodes, [.. links], ClustersOf(request, nodes), request.Options);
    }

    private static Link Resolve(LayoutEdge edge, int strength, Dictionary<string, int> index)
    {
        Check(index.TryGetValue(edge.From, out var from), $"The edge '{edge.Id}' begins at '{edge.From}', which is no box.");
        Check(index.TryGetValue(edge.To, out var to), $"The edge '{edge.Id}' ends at '{edge.To}', which is no box.");
        Check(from != to, $"The edge '{edge.Id}' joins '{edge.From}' with itself.");
        return new Link(from, to, edge, strength);
    }

    private static ImmutableArray<Cluster> ClustersOf(LayoutRequest request, ImmutableArray<LayoutNode> nodes)
    {
        var groups = request.Groups.ToDictionary(group => group.Id, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, nodes.Length)
            .GroupBy(node => nodes[node].Group is { } name && groups.ContainsKey(name) ? name : null, StringComparer.Ordinal)
            .OrderBy(cluster => cluster.Key is null).ThenBy(cluster => cluster.Key, StringComparer.Ordinal)
            .Select(cluster => new Cluster(cluster.Key is { } name ? groups[name] : null, [.. cluster]))];
    }

    private static bool IsSize(double length) => double.IsFinite(length) && length > 0;

    private static void Check(bool holds, string message)
    {
        if (!holds)
            throw new ArgumentException(message);
    }
}

/// <summary>Where the boxes (by index) and the frames of the clusters (by index, empty for boxes without a group) are.</summary>
internal sealed record Arranged(ImmutableArray<Rect> Boxes, ImmutableArray<Rect> Frames);
