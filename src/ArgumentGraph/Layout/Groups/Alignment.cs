using System.Collections.Immutable;

namespace ArgumentGraph.Layout.Groups;

/// <summary>
/// Where the boxes of given levels lie from left to right: in the order found, with room for labels in a row, near to what they are
/// linked with. A lone support stands exactly under its claim, so that its line is straight.
/// </summary>
internal sealed class Alignment
{
    private const double OwnPlace = 0.02;
    private const double AtTheSupported = 1;
    private const double InTheRow = 0.4;

    private readonly LayoutGraph graph;
    private readonly ImmutableArray<ImmutableArray<Cell>> levels;
    private readonly ImmutableArray<(int Upper, int Lower)> supports;

    private Alignment(LayoutGraph graph, ImmutableArray<LayerLink> supports, ImmutableArray<ImmutableArray<PlacedUnit>> placed)
    {
        this.graph = graph;
        levels = CellsOf(graph, placed);
        var cellOf = levels.SelectMany(level => level).SelectMany(cell => cell.Members.Select(member => (member, cell.Index)))
            .ToDictionary(pair => pair.member, pair => pair.Index);
        this.supports = [.. supports.Select(link => (cellOf[link.Above], cellOf[link.Below])).Distinct()];
    }

    public static Block Of(LayoutGraph graph, ImmutableArray<LayerLink> supports, ImmutableArray<ImmutableArray<PlacedUnit>> placed, EngineRun run) =>
        new Alignment(graph, supports, placed).Solve(run);

    private Block Solve(EngineRun run)
    {
        var cells = levels.SelectMany(level => level).ToImmutableArray();
        var separations = levels.SelectMany(Separations).ToImmutableArray();
        var plumb = StraightLinks.Of([.. levels.Select(level => level.Select(cell => cell.Index).ToImmutableArray())], supports);
        var exact = plumb.Select(pair => new Separation(pair.Upper, pair.Lower, 0, Exactly: true));
        var places = Solve(cells, [.. separations, .. exact], run);
        if (!separations.All(separation => places[separation.Right] - places[separation.Left] > separation.Gap - 0.5))
            places = Solve(cells, separations, run);
        else
            StraightLinks.Snap(places, plumb);
        return Block.Of(graph, [.. cells.SelectMany(cell => cell.Members)], cells.SelectMany(cell => cell.Centers(places[cell.Index])));
    }

    private double[] Solve(ImmutableArray<Cell> cells, ImmutableArray<Separation> separations, EngineRun run)
    {
        var pulls = supports.Select(pair => new Attraction(pair.Upper, pair.Lower, AtTheSupported));
        var inRows = levels.SelectMany(level => level.Zip(level.Skip(1)).Where(pair => pair.First.Unit == pair.Second.Unit))
            .Select(pair => new Attraction(pair.First.Index, pair.Second.Index, InTheRow));
        return [.. run.Align(new AlignTask([.. cells.Select(cell => new Place(cell.X, OwnPlace))], separations, [.. pulls, .. inRows]))];
    }

    private IEnumerable<Separation> Separations(ImmutableArray<Cell> level) => level.Zip(level.Skip(1), (left, right) =>
        new Separation(left.Index, right.Index, ((left.Width + right.Width) / 2) + (left.Unit == right.Unit ? left.GapAfter : graph.Options.NodeGap)));

    private static ImmutableArray<ImmutableArray<Cell>> CellsOf(LayoutGraph graph, ImmutableArray<ImmutableArray<PlacedUnit>> placed)
    {
        var count = 0;
        var unit = 0;
        return [.. placed.Select(level => level.SelectMany(one => Cell.Of(graph, one, unit++, ref count)).ToImmutableArray())];
    }
}
