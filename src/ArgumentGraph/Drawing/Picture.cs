using ArgumentGraph.Drawing.Composing;
using ArgumentGraph.Drawing.Decks;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing;

/// <summary>Draws a part of a map: <c>new SvgWriter().Write(Picture.Draw(map, ViewSelection.All, new PictureOptions(), arrange), output)</c>.</summary>
public static class Picture
{
    private const int FewestBoxes = 2;
    private const int BoardBoxes = 12;
    private const int Attempts = 6;

    /// <summary>Chooses, measures, has arranged (<see cref="MapLayout"/>) and composes.</summary>
    /// <param name="arrange">Places measured boxes; with <see cref="PictureOptions.FitPage"/> it is asked up to six times, for the most boxes that the page holds.</param>
    /// <exception cref="ViewException">The selection names what the map does not hold.</exception>
    public static Scene Draw(ArgumentMap map, ViewSelection selection, PictureOptions options, Func<LayoutRequest, LayoutResult> arrange)
    {
        if (selection is OneContradiction pair)
            return ContradictionSlide.Of(map, pair).Draw(options);
        var most = selection is OneTopic && options.FitPage ? Math.Min(options.MaxInsights, BoardBoxes) : options.MaxInsights;
        if (options.FitPage && Reopened(map, selection, most, options, arrange) is { } same)
            return same;
        var best = Try(map, selection, most, options, arrange);
        if (!options.FitPage || best.Fits)
            return best.Scene;
        var (fitting, tooMany) = (FewestBoxes - 1, best.Boxes);
        var next = best.Fewer;
        for (var attempt = 2; attempt <= Attempts && tooMany - fitting > 1; attempt++)
        {
            var tried = Try(map, selection, Math.Clamp(next, fitting + 1, tooMany - 1), options, arrange);
            if (tried.Fits)
                fitting = tried.Boxes;
            else
                tooMany = tried.Boxes;
            if (tried.Fits || !best.Fits)
                best = tried;
            next = best.Fits ? (fitting + tooMany + 1) / 2 : tried.Fewer;
        }

        return best.Scene;
    }

    // A view that still shows what it showed is the picture it was; searching again might find room for other boxes beside the kept ones.
    private static Scene? Reopened(ArgumentMap map, ViewSelection selection, int most, PictureOptions options, Func<LayoutRequest, LayoutResult> arrange)
    {
        var before = options.Previous.Count;
        if (before == 0 || before > most || !MapView.Of(map, selection, before).Insights.ToHashSet(StringComparer.Ordinal).SetEquals(options.Previous.Keys))
            return null;
        var again = Try(map, selection, before, options, arrange);
        return again.Fits ? again.Scene : null;
    }

    private static Trial Try(ArgumentMap map, ViewSelection selection, int most, PictureOptions options, Func<LayoutRequest, LayoutResult> arrange)
    {
        var view = MapView.Of(map, selection, most);
        var composer = new PictureComposer(map, view, options);
        var boxes = view.Insights.Count();
        var layout = boxes == 0 ? new LayoutResult(0, 0, [], [], []) : arrange(composer.Request());
        return new Trial(composer.Compose(layout), boxes, composer.Growth(layout), options.Type.Tolerance);
    }

    private sealed record Trial(Scene Scene, int Boxes, double Growth, double Tolerance)
    {
        public bool Fits => Growth <= Tolerance;

        public int Fewer => (int)(Boxes / Growth);
    }
}
