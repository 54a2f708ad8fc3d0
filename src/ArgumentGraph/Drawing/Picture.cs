using ArgumentGraph.Drawing.Composing;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing;

/// <summary>Draws a part of a map: <c>new SvgWriter().Write(Picture.Draw(map, ViewSelection.All, options, arrange), output)</c>.</summary>
public static class Picture
{
    private const int FewestBoxes = 6;
    private const int BoardBoxes = 12;
    private const int Attempts = 4;

    /// <summary>Chooses, measures, arranges and composes.</summary>
    /// <param name="arrange">Places measured boxes; it is asked again with fewer of them while the page would have to grow and <see cref="PictureOptions.FitPage"/> is set.</param>
    /// <exception cref="ViewException">The selection names what the map does not hold.</exception>
    public static Scene Draw(ArgumentMap map, ViewSelection selection, PictureOptions options, Func<LayoutRequest, LayoutResult> arrange)
    {
        var boxes = selection is OneTopic && options.FitPage ? Math.Min(options.MaxInsights, BoardBoxes) : options.MaxInsights;
        for (var attempt = 1; ; attempt++)
        {
            var view = MapView.Of(map, selection, boxes);
            var composer = new PictureComposer(map, view, options);
            if (!view.Insights.Any())
                return composer.Compose(new LayoutResult(0, 0, [], [], []));
            var layout = arrange(composer.Request());
            var growth = composer.Growth(layout);
            var fewer = Fewer(view.Insights.Count(), growth);
            if (!options.FitPage || growth <= 1 || attempt == Attempts || fewer < FewestBoxes)
                return composer.Compose(layout);
            boxes = fewer;
        }
    }

    // The area that a layout takes grows with the boxes, so the square of the overrun says how many are too many.
    private static int Fewer(int boxes, double growth) => Math.Min(boxes - 1, (int)Math.Floor(boxes / Math.Max(growth, 1)));
}
