using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>Which insight of a board stands on which side.</summary>
internal sealed class BoardSides
{
    private readonly Cut cut;
    private readonly Dictionary<string, int> sides = new(StringComparer.Ordinal);

    private BoardSides(MapIndex index, string topic, Cut cut)
    {
        this.cut = cut;
        foreach (var id in cut.Insights)
        {
            if (StanceOf(index.Insight(id), topic) is var stance and not Stance.Neutral)
                sides[id] = stance == Stance.Edge ? 0 : 1;
        }

        ByStance = sides.ContainsValue(0) && sides.ContainsValue(1);
        if (!ByStance)
            DivideByContradictions();
        FollowSupports();
        Groups = [Group(0), Group(1), Group(2)];
    }

    /// <summary>Whether the sides are edge and weakness; else they are merely two.</summary>
    public bool ByStance { get; }

    public ImmutableArray<ViewGroup> Groups { get; }

    public int Left => Groups[0].Insights.Length;

    public int Right => Groups[1].Insights.Length;

    public static BoardSides Of(MapIndex index, string topic, Cut cut) => new(index, topic, cut);

    private static Stance StanceOf(Insight insight, string topic)
    {
        var stances = insight.Topics.Where(t => t.Topic.Equals(topic, StringComparison.OrdinalIgnoreCase)).Select(t => t.Stance).Distinct().ToArray();
        return stances.Length == 1 ? stances[0] : Stance.Neutral;
    }

    // The strongest contradiction sets left and right; each further one puts its free end across from the other.
    private void DivideByContradictions()
    {
        sides.Clear();
        var clashes = cut.Relations.Where(r => r.Type == RelationType.Contradicts).ToList();
        while (clashes.Count > 0)
        {
            var next = clashes.FirstOrDefault(r => sides.ContainsKey(r.From) || sides.ContainsKey(r.To)) ?? clashes[0];
            clashes.Remove(next);
            if (sides.TryGetValue(next.From, out var side))
                sides.TryAdd(next.To, 1 - side);
            else
                sides[next.From] = sides.TryGetValue(next.To, out side) ? 1 - side : 0;
            sides.TryAdd(next.To, 1 - sides[next.From]);
        }
    }

    // What supports a side stands on it; then what a side's insights support.
    private void FollowSupports()
    {
        Follow(r => (r.To, r.From));
        Follow(r => (r.From, r.To));
    }

    private void Follow(Func<Relation, (string Leader, string Follower)> ends)
    {
        bool moved;
        do
        {
            moved = false;
            foreach (var (leader, follower) in cut.Relations.Where(r => r.Type != RelationType.Contradicts).Select(ends))
            {
                if (sides.TryGetValue(leader, out var side))
                    moved |= sides.TryAdd(follower, side);
            }
        }
        while (moved);
    }

    private ViewGroup Group(int side) => new(
        $"side-{(side == 2 ? "none" : side == 0 ? "left" : "right")}",
        Heading(side),
        [.. cut.Insights.Where(id => sides.GetValueOrDefault(id, 2) == side)])
    {
        Stance = !ByStance || side == 2 ? Stance.Neutral : side == 0 ? Stance.Edge : Stance.Weakness,
    };

    private string Heading(int side) => (side, ByStance) switch
    {
        (0, true) => "An edge",
        (1, true) => "A weakness",
        (0, false) => "One side",
        (1, false) => "The other side",
        _ => "Without a side",
    };
}
