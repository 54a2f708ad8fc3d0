using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>
/// Which boxes stand in one row because they face one another. A box has two sides, so each can face two others at most; a row stays
/// short; and two boxes of which one (through others) supports the other cannot be on one level.
/// </summary>
internal sealed class FacingRows
{
    private const int Longest = 3;

    private readonly DisjointSets sets;
    private readonly Dictionary<int, List<int>> rows;
    private readonly ImmutableArray<LayerLink> supports;

    private FacingRows(LayoutGraph graph, ImmutableArray<int> members, ImmutableArray<LayerLink> supports)
    {
        sets = new DisjointSets(graph.Nodes.Length);
        rows = members.ToDictionary(member => member, member => new List<int> { member });
        this.supports = supports;
    }

    /// <summary>Every box in exactly one row, alone where it faces none.</summary>
    public static ImmutableArray<ImmutableArray<int>> Of(LayoutGraph graph, ImmutableArray<int> members, ImmutableArray<LayerLink> supports)
    {
        var pairs = Pairs(graph, members);
        var facing = new FacingRows(graph, members, supports);
        var degrees = pairs.SelectMany(pair => new[] { pair.Above, pair.Below }).CountBy(box => box).ToDictionary();
        foreach (var pair in pairs.OrderBy(pair => degrees[pair.Above] + degrees[pair.Below]).ThenBy(pair => pair.Above).ThenBy(pair => pair.Below))
            facing.TryFace(pair.Above, pair.Below);
        return [.. members.Where(member => facing.sets.Find(member) == member).Select(member => facing.rows[member].ToImmutableArray())];
    }

    private static ImmutableArray<LayerLink> Pairs(LayoutGraph graph, ImmutableArray<int> members)
    {
        var within = members.ToHashSet();
        return [.. graph.Links.Where(link => link.IsLevel && within.Contains(link.From) && within.Contains(link.To))
            .Select(link => new LayerLink(Math.Min(link.From, link.To), Math.Max(link.From, link.To))).Distinct()];
    }

    private void TryFace(int one, int other)
    {
        var (left, right) = (rows[sets.Find(one)], rows[sets.Find(other)]);
        if (left == right || left.Count + right.Count > Longest || !IsEnd(left, one) || !IsEnd(right, other))
            return;
        if (Reaches(sets.Find(one), sets.Find(other)) || Reaches(sets.Find(other), sets.Find(one)))
            return;
        if (left[^1] != one)
            left.Reverse();
        if (right[0] != other)
            right.Reverse();
        sets.Join(one, other);
        rows[sets.Find(one)] = [.. left, .. right];
    }

    private static bool IsEnd(List<int> row, int box) => row[0] == box || row[^1] == box;

    private bool Reaches(int from, int to)
    {
        var below = supports.ToLookup(link => sets.Find(link.Above), link => sets.Find(link.Below));
        var seen = new HashSet<int> { from };
        var open = new Stack<int>(seen);
        while (open.TryPop(out var row))
        {
            foreach (var next in below[row].Where(seen.Add))
            {
                if (next == to)
                    return true;
                open.Push(next);
            }
        }

        return false;
    }
}
