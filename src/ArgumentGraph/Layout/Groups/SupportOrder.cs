using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>The supports among some boxes without those that would close a circle: what can flow upward all at once.</summary>
internal static class SupportOrder
{
    /// <summary>Pairs of the supported and the supporting box; a link back to a box under way in the depth-first walk is left out.</summary>
    public static ImmutableArray<LayerLink> Of(LayoutGraph graph, ImmutableArray<int> members)
    {
        var within = members.ToHashSet();
        var supporters = graph.Links.Where(link => !link.IsLevel && within.Contains(link.From) && within.Contains(link.To))
            .Select(link => new LayerLink(link.To, link.From)).Distinct().ToLookup(link => link.Above, link => link.Below);
        var kept = ImmutableArray.CreateBuilder<LayerLink>();
        var states = new Dictionary<int, bool>();
        foreach (var member in members)
            Walk(member, supporters, states, kept);
        return kept.ToImmutable();
    }

    /// <summary>Depth first without recursion, as a chain of supports may be long; a state of false is under way, true is done.</summary>
    private static void Walk(int start, ILookup<int, int> supporters, Dictionary<int, bool> states, ImmutableArray<LayerLink>.Builder kept)
    {
        if (!states.TryAdd(start, false))
            return;
        var open = new Stack<(int Box, IEnumerator<int> Next)>([(start, supporters[start].Order().GetEnumerator())]);
        while (open.TryPeek(out var top))
        {
            if (!top.Next.MoveNext())
            {
                states[open.Pop().Box] = true;
                continue;
            }

            var next = top.Next.Current;
            if (!states.TryGetValue(next, out var done) || done)
                kept.Add(new LayerLink(top.Box, next));
            if (states.TryAdd(next, false))
                open.Push((next, supporters[next].Order().GetEnumerator()));
        }
    }
}
