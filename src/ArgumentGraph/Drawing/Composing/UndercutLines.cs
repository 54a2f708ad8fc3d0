using System.Collections.Immutable;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>
/// What speaks against the step of a relation: a line that ends on the relation's chip or, where it has none, on a dot on its line that
/// stands for the step.
/// </summary>
internal sealed class UndercutLines(MapView view, ImmutableDictionary<string, string> titles)
{
    /// <summary>Room for the dot and the line round it.</summary>
    public const double StepSize = 2 * (RelationDesign.StepRadius + 1);

    public bool Has(Relation relation) => view.Undercuts.Any(u => u.Relation.Id == relation.Id);

    // Beside the end that is not the claim: below a facing pair, in the row of a supporting box.
    public IEnumerable<LayoutEdge> Edges() => view.Undercuts.Select(u => new LayoutEdge(
        u.Id, u.Insight, u.Premise, u.Relation.Type == RelationType.Supports ? LayoutEdgeKind.Level : LayoutEdgeKind.Upward, 0, 0)
    { Onto = u.Relation.Id });

    public IEnumerable<SceneElement> Lines(LayoutResult layout, Point origin) =>
        from pair in view.Undercuts.Zip(Routes(layout))
        let route = PictureComposer.Moved(pair.Second, origin)
        select new SceneElement(SceneRole.Undercut, pair.First.Relation.Id, AltOf(pair.First), PictureComposer.Around(route), RelationDesign.Undercut(route))
        {
            Relation = pair.First.Relation,
            Undercutter = pair.First.Insight,
        };

    /// <summary>The dots, one for each undercut relation without a chip.</summary>
    public IEnumerable<SceneElement> Steps(LayoutResult layout, Point origin) =>
        from pair in view.Relations.Zip(layout.Routes)
        where Has(pair.First) && (pair.First.Type != RelationType.Contradicts || pair.Second.LabelCenter is null)
        let mark = RelationDesign.Step(pair.First.Type, PictureComposer.Moved(pair.Second.LabelCenter ?? EndOn(pair.First, layout), origin))
        select new SceneElement(
            SceneRole.Inference, pair.First.Id, "The step that is undercut",
            new Rect(mark.Center.X - (StepSize / 2), mark.Center.Y - (StepSize / 2), StepSize, StepSize), [mark])
        {
            Relation = pair.First,
        };

    private IEnumerable<EdgeRoute> Routes(LayoutResult layout) => layout.Routes.Skip(view.Relations.Length);

    private Point EndOn(Relation relation, LayoutResult layout)
    {
        var route = view.Undercuts.Zip(Routes(layout)).First(p => p.First.Relation.Id == relation.Id).Second;
        var (end, along) = (route.Segments[^1].End, RouteEnds.DirectionAtEnd(route));
        return new Point(end.X + (along.X * StepSize / 2), end.Y + (along.Y * StepSize / 2));
    }

    private string AltOf(ViewUndercut undercut)
    {
        var verb = undercut.Relation.Type == RelationType.Supports ? "supports" : "speaks against";
        return $"“{titles[undercut.Insight]}” undercuts that “{titles[undercut.Premise]}” {verb} “{titles[undercut.Conclusion]}”. {DisplayText.Cut(undercut.Undercut.Explanation, 300)}";
    }
}
