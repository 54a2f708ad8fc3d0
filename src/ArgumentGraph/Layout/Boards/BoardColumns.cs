using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Boards;

/// <summary>
/// The order of both columns from the top: the ends of the strongest contradiction first, each followed by what supports it and nothing
/// else; then the next. Two ends that come in together share a row.
/// </summary>
internal sealed class BoardColumns
{
    private readonly LayoutGraph graph;
    private readonly HashSet<int> placed = [];
    private readonly HashSet<int> contested;
    private readonly ILookup<int, int> supporters;
    private readonly List<int>[] columns = [[], []];
    private readonly List<(int Left, int Right)> rows = [];

    private BoardColumns(LayoutGraph graph)
    {
        this.graph = graph;
        contested = [.. Contests(graph).SelectMany(link => new[] { link.From, link.To })];
        supporters = graph.Links.Where(link => !link.IsLevel).OrderBy(link => link.Strength).ToLookup(link => link.To, link => link.From);
    }

    public ImmutableArray<int> Left => [.. columns[0]];

    public ImmutableArray<int> Right => [.. columns[1]];

    public ImmutableArray<(int Left, int Right)> Rows => [.. rows];

    public static BoardColumns Of(LayoutGraph graph)
    {
        var board = new BoardColumns(graph);
        foreach (var link in Contests(graph))
            board.Add(link);
        for (var node = 0; node < graph.Nodes.Length; node++)
            board.Add(node);
        board.KeepOrder();
        return board;
    }

    /// <summary>Contradictions across the middle, the strongest first.</summary>
    public static IEnumerable<Link> Contests(LayoutGraph graph) => graph.Links
        .Where(link => link is { IsLevel: true, IsOntoLink: false } && graph.Nodes[link.From].Column + graph.Nodes[link.To].Column == 1)
        .OrderBy(link => link.Strength);

    /// <summary>Boxes drawn before stay in the order they had; a new one comes after the box it would have followed.</summary>
    private void KeepOrder()
    {
        foreach (var column in columns)
        {
            var old = new Queue<int>(column.Where(box => graph.Previous(box) is not null).OrderBy(box => graph.Previous(box)!.Value.Y));
            for (var index = 0; index < column.Count; index++)
            {
                if (graph.Previous(column[index]) is not null)
                    column[index] = old.Dequeue();
            }
        }

        var place = columns.SelectMany(column => column.Select((box, index) => (box, index))).ToDictionary(pair => pair.box, pair => pair.index);
        var lowest = -1;
        foreach (var row in rows.OrderBy(row => place[row.Left]).ToList())
        {
            if (place[row.Right] <= lowest || !Agree(row))
                rows.Remove(row);
            else
                lowest = place[row.Right];
        }
    }

    private bool Agree((int Left, int Right) row) =>
        graph.Previous(row.Left) is not { } left || graph.Previous(row.Right) is not { } right || Math.Abs(left.Y - right.Y) < 0.5;

    private void Add(Link link)
    {
        var (left, right) = graph.Nodes[link.From].Column == 0 ? (link.From, link.To) : (link.To, link.From);
        if (!placed.Contains(left) && !placed.Contains(right))
            rows.Add((left, right));
        Add(left);
        Add(right);
    }

    private void Add(int claim)
    {
        var column = graph.Nodes[claim].Column;
        if (column is not (0 or 1) || !placed.Add(claim))
            return;
        columns[column].Add(claim);
        foreach (var supporter in supporters[claim].Where(supporter => graph.Nodes[supporter].Column == column && !contested.Contains(supporter)))
            Add(supporter);
    }
}
