using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>The boxes of a group that hang together by links within it; the largest parts first.</summary>
internal static class Components
{
    public static ImmutableArray<ImmutableArray<int>> Of(LayoutGraph graph, ImmutableArray<int> members)
    {
        var within = members.ToHashSet();
        var sets = new DisjointSets(graph.Nodes.Length);
        foreach (var link in graph.Links.Where(link => within.Contains(link.From) && within.Contains(link.To)))
            sets.Join(link.From, link.To);
        return [.. members.GroupBy(sets.Find).Select(part => part.ToImmutableArray()).OrderByDescending(part => part.Length).ThenBy(part => part[0])];
    }
}
