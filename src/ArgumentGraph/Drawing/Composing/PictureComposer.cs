using System.Collections.Immutable;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>Turns a view into a scene: measures its boxes and chips, has them laid out, and draws each where it was placed.</summary>
internal sealed class PictureComposer
{

    private readonly MapView view;
    private readonly PictureOptions options;
    private readonly ImmutableArray<KeyEntry> key;
    private readonly PageFrame frame;
    private readonly ImmutableArray<BoxDesign> boxes;
    private readonly ImmutableDictionary<string, ViewGroup> groupOf;
    private readonly ImmutableDictionary<string, string> titles;
    private readonly UndercutLines undercuts;

    public PictureComposer(ArgumentMap map, MapView view, PictureOptions options)
    {
        this.view = view;
        this.options = options;
        var contents = new BoxContents(map, view);
        key = contents.Key;
        frame = new PageFrame(view, options, key);
        boxes = [.. view.Groups.SelectMany((g, i) => g.Insights.Select(id => new BoxDesign(contents.Of(id, i), BoxScale(), IsBoard)))];
        groupOf = view.Groups.SelectMany(g => g.Insights.Select(id => (id, g))).ToImmutableDictionary(p => p.id, p => p.g, StringComparer.Ordinal);
        titles = boxes.ToImmutableDictionary(b => b.Content.InsightId, b => b.Content.Title, StringComparer.Ordinal);
        undercuts = new UndercutLines(view, titles);
    }

    private TypeScale Scale => options.Type;

    private bool IsBoard => view.Shape == ViewShape.Board;

    // A narrow page has narrower boxes: three of them with the chips between fit across it, and those of a board leave room for the
    // lane between them, where the widest chip and a curve on both sides of it must fit.
    private TypeScale BoxScale()
    {
        const double CurvesBesideChip = 110;
        const double Narrowest = 190;
        const double ThreeAcross = 0.205;
        var chip = view.Relations.Where(r => r.Type == RelationType.Contradicts).Select(r => new ChipDesign(r, Scale).Width).DefaultIfEmpty(60).Max();
        return Scale with
        {
            BoxWidth = Math.Clamp(Math.Round(RoomAcross * ThreeAcross), Math.Min(Narrowest, Scale.BoxWidth), Scale.BoxWidth),
            BoardBoxWidth = Math.Clamp(Math.Floor((RoomAcross - chip - CurvesBesideChip) / 2), Math.Min(Narrowest, Scale.BoardBoxWidth), Scale.BoardBoxWidth),
        };
    }

    private static LayoutOptions DefaultGaps { get; } = new(Arrangement.Groups, 1, 0, ImmutableSortedDictionary<string, Point>.Empty);

    private static double Padding => DefaultGaps.GroupPadding;

    // Group frames stand out into the margin, so that their words align with the title.
    private double SideOf(PictureOptions page) => IsBoard ? page.Type.Margin : page.Type.Margin - Padding;

    private double Top => frame.Top + (IsBoard ? SideHeadings.Height : 0);

    private double RoomAcross => options.Width - (2 * SideOf(options));

    private double RoomDown => options.Height - Top - frame.Bottom;

    /// <summary>What the layout is asked for.</summary>
    public LayoutRequest Request() => new(
        [.. boxes.Select(Node)],
        [.. view.Relations.Select(Edge), .. undercuts.Edges()],
        IsBoard ? [] : [.. view.Groups.Select(g => new GroupDesign(g, Scale).Request)],
        new LayoutOptions(IsBoard ? Arrangement.Board : Arrangement.Groups, RoomAcross / RoomDown, IsBoard ? RoomAcross : 0, options.Previous)
        {
            LayerGap = IsBoard ? BoardGap() : DefaultGaps.LayerGap,
        });

    /// <summary>How many times over the page would have to grow for a layout to fit it; at most 1 when it fits.</summary>
    public double Growth(LayoutResult layout) => Math.Max(layout.Width / RoomAcross, HeightOf(layout) / RoomDown);

    public Scene Compose(LayoutResult layout)
    {
        var page = Grown(Math.Max(1, Growth(layout)));
        var head = new PageFrame(view, page, key);
        var (width, height) = (page.Width, page.Height);
        var left = SideOf(page);
        var top = head.Top + (IsBoard ? SideHeadings.Height : 0);
        var origin = new Point(left + ((width - (2 * left) - layout.Width) / 2), top + Math.Min((height - top - head.Bottom - HeightOf(layout)) / 2, 40));
        var placed = layout.Nodes.ToDictionary(n => n.Id, n => Moved(n.Bounds, origin), StringComparer.Ordinal);
        ImmutableArray<SceneElement> elements =
        [
            .. layout.Groups.Select(g => new GroupDesign(view.Groups.First(v => v.Id == g.Id), Scale).Draw(Moved(g.Bounds, origin))),
            .. IsBoard ? new SideHeadings(view, Scale).Draw(origin.X, origin.X + layout.Width, origin.Y - (SideHeadings.Height / 2)) : [],
            .. Strip.IsEmpty ? [] : new[] { new GroupDesign(view.Groups[2], Scale).Draw(StripBounds(Strip.Select(id => placed[id]), origin.X, layout.Width)) },
            .. Lines(layout, origin),
            .. undercuts.Lines(layout, origin),
            .. boxes.Select(b => b.Draw(placed[b.Content.InsightId], groupOf[b.Content.InsightId].Id)),
            .. Chips(layout, origin),
            .. undercuts.Steps(layout, origin),
            .. head.Draw(width, height),
        ];
        var centres = layout.Nodes.ToImmutableSortedDictionary(n => n.Id, n => n.Bounds.Center, StringComparer.Ordinal);
        return new Scene(view.Selection.ToString(), head.Title, Description(), width, height, options.Theme, elements, centres);
    }

    private string Description() => DisplayText.Of($"{view.Subtitle}. {view.LeftOut}").TrimEnd(' ', '.') + ".";

    // On a board, what takes no side lies on a strip of its own, whose heading fits between it and the columns.
    private ImmutableArray<string> Strip => IsBoard ? view.Groups[2].Insights : [];

    private double HeightOf(LayoutResult layout) => layout.Height + (Strip.IsEmpty ? 0 : Padding);

    private double StripHeading => 12 + (1.75 * Scale.Heading);

    private Rect StripBounds(IEnumerable<Rect> boxes, double left, double width)
    {
        var (top, bottom) = (boxes.Min(b => b.Y) - StripHeading, boxes.Max(b => b.Bottom) + Padding);
        return new Rect(left - Padding, top, width + (2 * Padding), bottom - top);
    }

    // A board of few boxes uses the height of its page, as far as rows still read as rows.
    private double BoardGap()
    {
        const double Widest = 104;
        var columns = view.Groups.Take(2).Select(g => boxes.Where(b => g.Insights.Contains(b.Content.InsightId)).Select(b => b.Height).ToArray());
        var free = columns.Select(c => (RoomDown - c.Sum()) / Math.Max(1, c.Length - 1)).DefaultIfEmpty(0).Min();
        return Strip.IsEmpty ? Math.Clamp(free, DefaultGaps.LayerGap, Widest) : DefaultGaps.LayerGap;
    }

    private LayoutNode Node(BoxDesign box)
    {
        var group = groupOf[box.Content.InsightId];
        return new LayoutNode(
            box.Content.InsightId, box.Width, box.Height, IsBoard ? null : group.Id, IsBoard ? view.Groups.IndexOf(group) : 0);
    }

    private LayoutEdge Edge(Relation relation)
    {
        var chip = relation.Type == RelationType.Contradicts ? new ChipDesign(relation, Scale) : null;
        var kind = relation.Type == RelationType.Supports ? LayoutEdgeKind.Upward : LayoutEdgeKind.Level;
        var step = chip is null && undercuts.Has(relation) ? UndercutLines.StepSize : 0;
        return new LayoutEdge(relation.Id, relation.From, relation.To, kind, chip?.Width ?? step, chip?.Height ?? step);
    }

    // The words round a picture grow with its page, so that they are read at the same distance as those of a page that did not grow.
    private PictureOptions Grown(double factor) => factor <= 1 ? options : options with
    {
        Width = Math.Ceiling(options.Width * factor),
        Height = Math.Ceiling(options.Height * factor),
        Room = options.Room is { } room ? new PageRoom(room.Top * factor, room.Bottom * factor, room.Side * factor) : null,
        Type = Scale with
        {
            Title = Math.Round(Scale.Title * factor, 1),
            Subtitle = Math.Round(Scale.Subtitle * factor, 1),
            Foot = Math.Round(Scale.Foot * factor, 1),
            Margin = Math.Round(Scale.Margin * factor, 1),
        },
    };

    private IEnumerable<SceneElement> Lines(LayoutResult layout, Point origin) =>
        from pair in view.Relations.Zip(layout.Routes)
        let route = Moved(pair.Second, origin)
        select new SceneElement(SceneRole.Relation, pair.First.Id, AltOf(pair.First), Around(route), RelationDesign.Draw(pair.First, route))
        {
            Relation = pair.First,
        };

    private IEnumerable<SceneElement> Chips(LayoutResult layout, Point origin) =>
        from pair in view.Relations.Zip(layout.Routes)
        where pair.First.Type == RelationType.Contradicts && pair.Second.LabelCenter is not null
        select new ChipDesign(pair.First, Scale).Draw(Moved(pair.Second.LabelCenter!.Value, origin), AltOf(pair.First));

    private string AltOf(Relation relation) => relation.Type switch
    {
        RelationType.Supports when relation.IsMutual => $"“{titles[relation.From]}” and “{titles[relation.To]}” support one another",
        RelationType.Supports => $"“{titles[relation.From]}” supports “{titles[relation.To]}”",
        RelationType.Contradicts => $"Contradiction, {Words.Of(relation.Kind)}: “{titles[relation.From]}” against “{titles[relation.To]}”. {DisplayText.Cut(relation.Explanation, 300)}",
        _ => $"“{titles[relation.From]}” restates “{titles[relation.To]}”",
    };

    private static Rect Moved(Rect r, Point by) => new(r.X + by.X, r.Y + by.Y, r.Width, r.Height);

    public static Point Moved(Point p, Point by) => new(p.X + by.X, p.Y + by.Y);

    public static EdgeRoute Moved(EdgeRoute route, Point by) => RouteEnds.WithoutPauses(route with
    {
        Start = Moved(route.Start, by),
        Segments = [.. route.Segments.Select(s => new RouteSegment(Moved(s.Control1, by), Moved(s.Control2, by), Moved(s.End, by)))],
    });

    public static Rect Around(EdgeRoute route)
    {
        var points = route.Segments.Select(s => s.End).Append(route.Start).ToArray();
        var (x, y) = (points.Min(p => p.X), points.Min(p => p.Y));
        return new Rect(x, y, points.Max(p => p.X) - x, points.Max(p => p.Y) - y);
    }
}
