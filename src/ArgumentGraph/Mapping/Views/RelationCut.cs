using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>What was chosen for a picture: insights in the order they were chosen, and the relations drawn between them.</summary>
internal sealed record Cut(ImmutableArray<string> Insights, ImmutableArray<Relation> Relations)
{
    public ImmutableArray<ViewUndercut> Undercuts { get; init; } = [];
}

/// <summary>
/// Chooses what one picture can carry: the strongest contradictions first (two of an issue before a third), then what supports
/// their sides, then further contradictions and supports while there is room. Dense maps lose lines before they lose boxes: a
/// box with many relations keeps its strongest ones.
/// </summary>
internal sealed class RelationCut
{
    private const double ShareOfContradictions = 0.6;

    private readonly MapIndex index;
    private readonly int capacity;
    private readonly int linesPerBox;
    private readonly List<string> insights = [];
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private readonly List<Relation> drawn = [];
    private readonly HashSet<string> drawnIds = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> drawnPairs = [];
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    private RelationCut(MapIndex index, int capacity)
    {
        this.index = index;
        this.capacity = capacity;
        linesPerBox = capacity <= 40 ? 3 : 8;
    }

    /// <summary>Insights named in <paramref name="first"/> are taken before all others.</summary>
    public static Cut Choose(MapIndex index, IEnumerable<Relation> scope, RelationRank rank, int capacity, IEnumerable<string> first)
    {
        var cut = new RelationCut(index, capacity);
        foreach (var id in first.Take(capacity))
            cut.Show(id);
        cut.Fill([.. rank.Ordered(scope)]);
        ImmutableArray<Relation> drawn = [.. cut.drawn.OrderBy(r => r.Type == RelationType.Contradicts ? 0 : 1).ThenBy(r => r, rank)];
        return new Cut([.. cut.insights], drawn) { Undercuts = [.. drawn.SelectMany(index.UndercutsOf).Where(u => cut.shown.Contains(u.Insight))] };
    }

    private void Fill(ImmutableArray<Relation> scope)
    {
        var contradictions = scope.Where(r => r.Type == RelationType.Contradicts).ToImmutableArray();
        var supports = scope.Where(r => r.Type == RelationType.Supports).ToImmutableArray();
        var roomForSides = supports.IsEmpty ? capacity : (int)Math.Ceiling(capacity * ShareOfContradictions);
        Take(TwoOfEachIssue(contradictions), roomForSides);
        Take(contradictions, roomForSides);
        SupportTheSides(supports);
        Take(contradictions, capacity);
        Take(supports, capacity);
        Take(scope, capacity);
    }

    private static IEnumerable<Relation> TwoOfEachIssue(ImmutableArray<Relation> contradictions) =>
        contradictions.GroupBy(r => r.Issue ?? r.Id, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Take(2));

    // Each side in turn gets its strongest support, so that no side stands there with three and another with none.
    private void SupportTheSides(ImmutableArray<Relation> supports)
    {
        var bySide = supports.ToLookup(r => r.To, StringComparer.Ordinal);
        for (var round = 0; round < 2; round++)
        {
            foreach (var side in insights.ToArray())
                Take(bySide[side].Where(r => !drawnIds.Contains(r.Id) && !shown.Contains(r.From)).Take(1), capacity);
        }
    }

    private void Take(IEnumerable<Relation> relations, int room)
    {
        foreach (var relation in relations)
        {
            var fresh = (shown.Contains(relation.From) ? 0 : 1) + (shown.Contains(relation.To) ? 0 : 1);
            if (insights.Count + fresh <= room && HasLineLeft(relation) && drawnPairs.Add(PairOf(relation)))
                Draw(relation);
        }
    }

    // One line between two boxes: the strongest of what ties them.
    private static (string, string) PairOf(Relation relation) =>
        string.CompareOrdinal(relation.From, relation.To) < 0 ? (relation.From, relation.To) : (relation.To, relation.From);

    private bool HasLineLeft(Relation relation) =>
        lines.GetValueOrDefault(relation.From) < linesPerBox && lines.GetValueOrDefault(relation.To) < linesPerBox;

    private void Draw(Relation relation)
    {
        drawn.Add(relation);
        drawnIds.Add(relation.Id);
        foreach (var end in new[] { relation.From, relation.To })
        {
            Show(end);
            lines[end] = lines.GetValueOrDefault(end) + 1;
        }

        foreach (var undercut in index.UndercutsOf(relation).Where(_ => insights.Count < capacity))
            Show(undercut.Insight);
    }

    private void Show(string id)
    {
        if (shown.Add(id))
            insights.Add(id);
    }
}
