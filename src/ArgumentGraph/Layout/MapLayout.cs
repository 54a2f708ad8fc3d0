using ArgumentGraph.Layout.Boards;
using ArgumentGraph.Layout.Groups;
using ArgumentGraph.Layout.Routing;

namespace ArgumentGraph.Layout;

/// <summary>Arranges measured boxes and routes the links between them; every position comes from the engine.</summary>
public static class MapLayout
{
    /// <summary>
    /// The same request gives the same result. The order of nodes and edges bears on nothing but the order of the result; on a
    /// <see cref="Arrangement.Board"/> earlier edges are the stronger ones.
    /// </summary>
    /// <exception cref="ArgumentException">An edge names an unknown box or only one, or a size is not a positive number.</exception>
    /// <exception cref="LayoutException">The engine failed.</exception>
    public static LayoutResult Arrange(LayoutRequest request, ILayoutEngine engine, CancellationToken cancellationToken)
    {
        var graph = LayoutGraph.From(request);
        var run = new EngineRun(engine, cancellationToken);
        var isBoard = request.Options.Arrangement == Arrangement.Board;
        var (arranged, at) = FinishedLayout.Rounded(isBoard ? BoardArrangement.Arrange(graph, run) : GroupsArrangement.Arrange(graph, run));
        var ways = isBoard ? BoardRouting.Route(graph, arranged, run) : MapRouting.Route(graph, arranged, run);
        return FinishedLayout.Of(request, graph, arranged, LinksOntoLinks.Route(graph, arranged, ways), at);
    }
}
